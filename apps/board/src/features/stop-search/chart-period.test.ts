import type { Period } from '@citizen-graph/reference';
import { chartPeriod } from './chart-period';

const period = (from: string, to: string) => ({ from, to }) as Period;

test.each([
  [period('2023-05', '2023-05'), period('2022-04', '2023-05'), period('2022-04', '2023-05')],
  [period('2023-01', '2023-05'), period('2015-01', '2023-05'), period('2021-06', '2023-05')],
  [period('2019-01', '2019-02'), period('2022-04', '2023-05'), period('2019-01', '2019-02')],
])('chartPeriod(%j) of searches in %j is %j', (view, months, expected) => {
  expect(chartPeriod(view, months)).toEqual(expected);
});
