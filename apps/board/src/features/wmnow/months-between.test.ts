import type { Period } from '@citizen-graph/reference';
import { monthsBetween } from './months-between';

test.each([
  ['2022-03', '2023-03', '2022-04'],
  ['2022-12', '2023-03', '2023-01'],
  ['2023-03', '2023-03', '2023-03'],
])('monthsBetween() the ends of %s and %s begin with %s', (from, to, first) => {
  expect(monthsBetween({ from, to } as Period)).toEqual({ from: first, to });
});
