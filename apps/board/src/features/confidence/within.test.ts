import type { Period } from '@citizen-graph/reference';
import { within } from './within';

const period = (from: string, to: string) => ({ from, to }) as Period;

test.each([
  [period('2022-04', '2023-03'), period('2022-06', '2023-05'), period('2022-06', '2023-03')],
  [period('2018-03', '2023-03'), period('2022-04', '2022-09'), period('2022-04', '2022-09')],
  [period('2018-03', '2022-03'), period('2022-04', '2022-09'), null],
])('within(%j, %j) is what they share', (one, other, expected) => {
  expect(within(one, other)).toEqual(expected);
  expect(within(other, one)).toEqual(expected);
});
