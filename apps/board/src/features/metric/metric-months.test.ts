import type { Month } from '@citizen-graph/reference';
import { monthsOfChart, monthsOfMetric } from './metric-months';

const period = (from: string, to: string) => ({ from: from as Month, to: to as Month });
const release = (dataset: string, from: string, to = from) => ({ dataset, period: { from, to } });
const RELEASES = [
  release('survey', '2022-04'),
  release('survey', '2023-03'),
  release('pilot', '2022-04', '2022-06'),
  release('population', '2021-03'),
  release('settings', '0000-01', '9999-12'),
];

test.each([
  ['all of its datasets, whichever ended first', ['survey', 'pilot'], ['2022-04', '2023-03']],
  ['its own dataset alone', ['pilot'], ['2022-04', '2022-06']],
  ['all but the census that it is set against', ['survey', 'population'], ['2022-04', '2023-03']],
  ['the census where it is of nothing else', ['population'], ['2021-03', '2021-03']],
  ['everything where none of its own is in', ['unknown'], ['2021-03', '2023-03']],
])('the months of a metric are those of %s', (_, datasets, [from, to]) => {
  const expected = { from, to };
  const found = monthsOfMetric(RELEASES, datasets);
  expect(found).toEqual(expected);
});

test.each([
  ['2023-03', '2022-04', '2022-04'],
  ['2023-03', '2018-04', '2021-04'],
  ['2022-02', '2022-04', '2020-03'],
])('a chart up to %s of figures from %s begins in %s', (to, first, from) => {
  const view = period(to, to);
  expect(monthsOfChart(view, period(first, to))).toEqual({ from, to });
});
