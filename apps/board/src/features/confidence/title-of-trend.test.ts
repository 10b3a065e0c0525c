import { titleOfTrend } from './title-of-trend';

const figure = (value: number | null, width = 3, shorthand: string | null = null) => ({
  value,
  interval: value === null ? null : { lower: value - width, upper: value + width },
  shorthand,
});

test.each([
  [[figure(72), figure(null), figure(60)], 'Confidence, West Midlands: down from 72.0% to 60.0%'],
  [[figure(60), figure(68)], 'Confidence, West Midlands: up from 60.0% to 68.0%'],
  [[figure(62), figure(60)], 'Confidence, West Midlands: from 62.0% to 60.0%'],
  [[{ value: 72 }, { value: 60 }], 'Confidence, West Midlands: from 72.0% to 60.0%'],
  [
    [figure(72), figure(60, 3, '[b]')],
    'Confidence, West Midlands: years are not compared across a break in the series',
  ],
  [[figure(null), figure(60)], 'Overall confidence in the local police'],
  [[], 'Overall confidence in the local police'],
])('titleOfTrend() of %j claims no more than intervals carry', (figures, title) => {
  expect(titleOfTrend([{ name: 'West Midlands', figures }])).toBe(title);
});
