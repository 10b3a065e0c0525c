import { month } from './month';
import {
  ALWAYS,
  comparisonPeriod,
  contains,
  formatPeriod,
  lengthInMonths,
  overlaps,
  splitByGrain,
} from './period';
import type { Comparison, Grain, Period } from './period';

const YEAR = aPeriod('2022-04', '2023-03');

test.each<[Grain, Period, readonly string[]]>([
  ['WHOLE_PERIOD', aPeriod('2022-05', '2023-08'), ['2022-05 to 2023-08']],
  ['MONTH', aPeriod('2022-12', '2023-02'), ['2022-12', '2023-01', '2023-02']],
  [
    'FINANCIAL_QUARTER',
    YEAR,
    ['2022-04 to 2022-06', '2022-07 to 2022-09', '2022-10 to 2022-12', '2023-01 to 2023-03'],
  ],
  ['FINANCIAL_QUARTER', aPeriod('2022-05', '2022-07'), ['2022-05 to 2022-06', '2022-07']],
  ['FINANCIAL_QUARTER', aPeriod('2022-05', '2022-05'), ['2022-05']],
  ['FINANCIAL_QUARTER', aPeriod('2022-12', '2023-01'), ['2022-12', '2023-01']],
  ['FINANCIAL_YEAR', YEAR, ['2022-04 to 2023-03']],
  ['FINANCIAL_YEAR', aPeriod('2022-01', '2023-04'), ['2022-01 to 2022-03', '2022-04 to 2023-03', '2023-04']],
  [
    'CALENDAR_QUARTER',
    aPeriod('2022-11', '2023-04'),
    ['2022-11 to 2022-12', '2023-01 to 2023-03', '2023-04'],
  ],
  ['CALENDAR_YEAR', YEAR, ['2022-04 to 2022-12', '2023-01 to 2023-03']],
  ['ROLLING_12_MONTHS', aPeriod('2022-12', '2023-01'), ['2022-01 to 2022-12', '2022-02 to 2023-01']],
  ['MONTH', aPeriod('2023-02', '2023-01'), []],
])('splitByGrain by %s cuts %j', (grain, period, parts) => {
  expect(splitByGrain(period, grain).map(formatPeriod)).toEqual(parts);
});

test.each<[Comparison, Period, string]>([
  ['PREVIOUS_PERIOD', aPeriod('2022-04', '2022-04'), '2022-03'],
  ['PREVIOUS_PERIOD', aPeriod('2022-04', '2022-06'), '2022-01 to 2022-03'],
  ['PREVIOUS_PERIOD', aPeriod('2022-05', '2022-06'), '2022-03 to 2022-04'],
  ['PREVIOUS_PERIOD', YEAR, '2021-04 to 2022-03'],
  ['SAME_PERIOD_LAST_YEAR', aPeriod('2022-04', '2022-04'), '2021-04'],
  ['SAME_PERIOD_LAST_YEAR', aPeriod('2022-11', '2023-02'), '2021-11 to 2022-02'],
  ['SAME_PERIOD_LAST_YEAR', aPeriod('2022-01', '2023-12'), '2021-01 to 2022-12'],
  ['SAME_PART_LAST_YEAR', YEAR, '2021-04 to 2022-03'],
])('the %s of %j is %s', (comparison, period, expected) => {
  expect(formatPeriod(comparisonPeriod(period, comparison))).toBe(expected);
});

test.each([
  [YEAR, 12],
  [aPeriod('2022-04', '2022-04'), 1],
  [aPeriod('2022-04', '2022-03'), 0],
  [aPeriod('2022-04', '2022-02'), -1],
])('lengthInMonths(%j) is %d', (period, expected) => {
  expect(lengthInMonths(period)).toBe(expected);
});

test.each([
  ['2022-03', false],
  ['2022-04', true],
  ['2023-03', true],
  ['2023-04', false],
])('the financial year 2022/23 contains %s: %p', (text, expected) => {
  expect(contains(YEAR, month(text))).toBe(expected);
});

test.each([
  [aPeriod('2021-04', '2022-03'), false],
  [aPeriod('2021-04', '2022-04'), true],
  [aPeriod('2022-06', '2022-07'), true],
  [aPeriod('2000-01', '2099-12'), true],
  [aPeriod('2023-03', '2023-04'), true],
  [aPeriod('2023-04', '2023-05'), false],
])('the financial year 2022/23 overlaps %j: %p', (other, expected) => {
  expect(overlaps(YEAR, other)).toBe(expected);
  expect(overlaps(other, YEAR)).toBe(expected);
});

test('formatPeriod has words for every month', () => {
  expect(formatPeriod(ALWAYS)).toBe('every month');
  expect(formatPeriod({ ...ALWAYS, to: month('2022-04') })).toBe('0000-01 to 2022-04');
});

function aPeriod(from: string, to: string): Period {
  return { from: month(from), to: month(to) };
}
