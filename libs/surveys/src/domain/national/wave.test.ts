import { month } from '@citizen-graph/reference';
import { quarterOf, waveOf } from './wave';

test.each([
  ['2022-04', '2022-06'],
  ['2022-06', '2022-06'],
  ['2022-07', '2022-09'],
  ['2022-12', '2022-12'],
  ['2023-01', '2023-03'],
])('%s is of the wave that ends in %s', (when, wave) => {
  expect(waveOf(month(when))).toBe(wave);
});

test.each([
  ['2022-04', { from: '2022-04', to: '2022-06' }],
  ['2023-03', { from: '2023-01', to: '2023-03' }],
])('the wave of %s is of the months %j', (when, quarter) => {
  expect(quarterOf(month(when))).toEqual(quarter);
});
