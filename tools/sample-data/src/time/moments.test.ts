import { randomFor } from '../random/random';
import { londonHours } from './london-hours';
import { momentsOf, toLondonDate, toLondonTimestamp, toUtcTimestamp } from './moments';

test.each([
  ['2022-06', 30 * 24],
  ['2022-10', 31 * 24 + 1],
  ['2023-03', 31 * 24 - 1],
])('londonHours(%p) has %p hours', (month, length) => {
  expect(londonHours(month)).toHaveLength(length);
});

test('momentsOf() gives the count in order of time, at busy hours only', () => {
  const rhythm = ({ hour }: { readonly hour: number }): number => (hour === 12 ? 1 : 0);
  const moments = [...momentsOf({ month: '2022-10', count: 500, rhythm }, randomFor('moments'))];
  const stamps = moments.map(toUtcTimestamp);
  expect(moments).toHaveLength(500);
  expect(stamps).toEqual([...stamps].sort());
  expect(moments.every(({ hour }) => hour.hour === 12)).toBe(true);
});

test.each([
  [0, ['2022-04-01T00:01:05+01:00', '2022-03-31T23:01:00+00:00', '2022-04-01']],
  [14, ['2022-04-01T14:01:05+01:00', '2022-04-01T13:01:00+00:00', '2022-04-01']],
])('hour %p of April is written in London time, in UTC and as a date', (index, expected) => {
  const moment = { hour: londonHours('2022-04')[index]!, second: 65 };
  expect([toLondonTimestamp(moment), toUtcTimestamp(moment), toLondonDate(moment)]).toEqual(expected);
});

test('the hour that comes twice in October has an offset for each', () => {
  const twice = londonHours('2022-10').filter(({ local }) => local === '2022-10-30T01');
  expect(twice.map(({ offset }) => offset)).toEqual(['+01:00', '+00:00']);
});
