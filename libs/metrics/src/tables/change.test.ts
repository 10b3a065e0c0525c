import { month } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { changeFrom } from './change';
import type { Arithmetic } from '../definitions/metric-definition';
import type { MetricValue } from '../values/metric-value';
import { missingValue } from '../values/metric-value';
import { percentage } from '../values/value-of';
import { aMeasure, aPeriod } from '../testing/made-up-metric';

const comparison = 'SAME_PERIOD_LAST_YEAR';
const period = aPeriod('2022-03', '2022-03');
const FLOW = { measure: aMeasure(), segments: null };
const RESIDENTS = { measure: aMeasure({ id: 'residents', accumulation: 'benchmark' }), segments: null };
const COUNT: Arithmetic = { kind: 'count', of: FLOW };
const NOT_TESTED = { interval: null, test: null };
const NONE = { absolute: null, relative: null, ...NOT_TESTED, intervalStatus: 'NO_DIFFERENCE' };

test.each([
  [41_677, 44_728, 3_051, 7.3206],
  [50, 40, -10, -20],
  [12, 12, 0, 0],
  [0, 5, 5, null],
])('from %d to %d is %d, or %p per cent', (before, now, absolute, relative) => {
  const earlier = { comparison, period, value: published(before), breaks: [] } as const;
  const change = changeFrom(COUNT, earlier, at(published(now)));
  expect({ ...change, relative: change.relative && Number(change.relative.toFixed(4)) }).toEqual({
    ...earlier,
    absolute,
    relative,
    ...NOT_TESTED,
    intervalStatus: 'NOT_A_SAMPLE',
    status: 'CALCULATED',
  });
});

test.each([
  ['the earlier figure', missingValue('NOT_AVAILABLE'), published(1)],
  ['the figure', published(1), missingValue('NOT_YET_AVAILABLE')],
])('there is no change without %s', (_, value, now) => {
  const earlier = { comparison, period, value, breaks: [] } as const;
  expect(changeFrom(COUNT, earlier, at(now))).toEqual({ ...earlier, ...NONE, status: 'NO_FIGURE' });
});

test('a figure across a break is set against none', () => {
  const breaks = [{ month: month('2022-03'), reason: 'Reworded.' }];
  const earlier = { comparison, period, value: published(1), breaks } as const;
  expect(changeFrom(COUNT, earlier, at(published(2)))).toEqual({
    ...earlier,
    ...NONE,
    status: 'SERIES_BREAK',
  });
});

describe('two months of twelve, set against a whole year', () => {
  const lacking = (value: number): MetricValue => ({
    ...published(value),
    missingMonths: [month('2022-03')],
  });
  const whole = { comparison, period, value: published(2_400), breaks: [] } as const;
  const partial = { ...whole, value: lacking(400) };

  test.each<[string, Arithmetic]>([
    ['a count', COUNT],
    ['a sum over the months', { kind: 'level', of: FLOW }],
    ['a rate per 1,000 residents', { kind: 'ratio', of: FLOW, to: RESIDENTS, per: 1000 }],
  ])('%s gives no change, whichever of the two is partial', (_, arithmetic) => {
    const unequal = { ...NONE, status: 'MONTHS_MISSING' };
    expect(changeFrom(arithmetic, whole, at(lacking(400)))).toEqual({ ...whole, ...unequal });
    expect(changeFrom(arithmetic, partial, at(published(2_400)))).toEqual({ ...partial, ...unequal });
  });

  test.each<[string, Arithmetic]>([
    ['a proportion', { kind: 'proportion', of: FLOW }],
    ['a mean', { kind: 'mean', of: FLOW }],
    ['a ratio of the same months', { kind: 'ratio', of: FLOW, to: FLOW, per: 100 }],
    ['a level of a stock', { kind: 'level', of: RESIDENTS }],
  ])('%s does', (_, arithmetic) => {
    expect(changeFrom(arithmetic, { ...whole, value: published(80) }, at(lacking(60)))).toMatchObject({
      absolute: -20,
      relative: -25,
      status: 'CALCULATED',
    });
  });
});

describe('whether a change is more than chance', () => {
  const PROPORTION: Arithmetic = { kind: 'proportion', of: FLOW };
  const ESTIMATE: Arithmetic = { kind: 'estimate', of: FLOW };

  // Newcombe (1998), table II (a), and the pooled z test of 104 of 150.
  test('a proportion has the interval of its difference and a test', () => {
    const earlier = { comparison, period, value: percentage(48, 80), breaks: [] } as const;
    expect(changeFrom(PROPORTION, earlier, at(percentage(56, 70)))).toEqual({
      ...earlier,
      status: 'CALCULATED',
      absolute: expect.closeTo(20, 9),
      relative: expect.closeTo(33.3333, 4),
      interval: { lower: expect.closeTo(5.24, 2), upper: expect.closeTo(33.39, 2), method: 'NEWCOMBE' },
      intervalStatus: 'COMPARED',
      test: { method: 'POOLED_Z', statistic: expect.closeTo(2.65, 2), pValue: expect.closeTo(0.008, 3) },
    });
  });

  test.each([
    ['directly before', aPeriod('2021-03', '2022-02'), 'POOLED_Z'],
    ['a month before, of the same length', aPeriod('2021-04', '2022-03'), null],
    ['of which part lies within', aPeriod('2022-03', '2022-03'), null],
  ])('a period %s is of other records or not', (_, before, method) => {
    const earlier = { comparison, period: before, value: percentage(48, 80), breaks: [] } as const;
    const now = { period: aPeriod('2022-03', '2023-02'), value: percentage(56, 70) };
    const change = changeFrom(PROPORTION, earlier, now);
    expect(change.absolute).toBeCloseTo(20, 9);
    expect(change.test?.method ?? null).toBe(method);
    expect(change.interval?.method ?? null).toBe(method === null ? null : 'NEWCOMBE');
    expect(change.intervalStatus).toBe(method === null ? 'SHARED_RECORDS' : 'COMPARED');
  });

  test('what there is at two moments is mostly the same, and so not tested', () => {
    const stock: Arithmetic = { kind: 'proportion', of: RESIDENTS };
    const earlier = { comparison, period, value: percentage(48, 80), breaks: [] } as const;
    expect(changeFrom(stock, earlier, at(percentage(56, 70)))).toMatchObject({
      status: 'CALCULATED',
      ...NOT_TESTED,
      intervalStatus: 'SHARED_RECORDS',
    });
  });

  test.each([
    ['a mean of a single record', { kind: 'mean', of: FLOW }, published(4), 'NO_SPREAD'],
    ['a percentage of which the base is not known', PROPORTION, published(40), 'NO_BASE'],
    ['a count', COUNT, published(4), 'NOT_A_SAMPLE'],
  ] as const)('%s has no interval of its change, and says why', (_, arithmetic, value, intervalStatus) => {
    const earlier = { comparison, period, value, breaks: [] } as const;
    expect(changeFrom(arithmetic, earlier, at(value))).toMatchObject({
      status: 'CALCULATED',
      ...NOT_TESTED,
      intervalStatus,
    });
  });

  // Of a financial year whose last estimate is not out yet, the latest is of a survey year that ends before it does.
  test.each([
    ['a year before', '2022-03', '2023-03', true],
    ['half a year before, which it shares half its answers with', '2022-09', '2023-03', false],
    ['that ends with the year before, set against one that ends in December', '2022-03', '2022-12', false],
    ['that ends in December, set against one of the same month', '2021-12', '2022-12', true],
  ])('an estimate of a survey year %s', (_, before, after, isTested) => {
    const estimate = (value: number, yearEnding: string): MetricValue => ({
      ...published(value),
      interval: { lower: value - 1, upper: value + 1, method: 'PUBLISHED' },
      yearEnding: month(yearEnding),
    });
    const lastYear = aPeriod('2021-04', '2022-03');
    const earlier = { comparison, period: lastYear, value: estimate(60, before), breaks: [] } as const;
    const now = { period: aPeriod('2022-04', '2023-03'), value: estimate(57, after) };
    const change = changeFrom(ESTIMATE, earlier, now);
    expect(change.intervalStatus).toBe(isTested ? 'COMPARED' : 'SHARED_RECORDS');
    expect(change.test?.method ?? null).toBe(isTested ? 'ESTIMATES_Z' : null);
    expect(change.interval?.method ?? null).toBe(isTested ? 'MOVER' : null);
  });

  test('across a break there is neither', () => {
    const breaks = [{ month: month('2022-06'), reason: 'Reworded.' }];
    const earlier = { comparison, period, value: percentage(48, 80), breaks } as const;
    expect(changeFrom(PROPORTION, earlier, at(percentage(56, 70)))).toEqual({
      ...earlier,
      ...NONE,
      status: 'SERIES_BREAK',
    });
  });
});

function at(value: MetricValue): { readonly period: Period; readonly value: MetricValue } {
  return { period: aPeriod('2023-03', '2023-03'), value };
}

function published(value: number): MetricValue {
  return { status: 'PUBLISHED', value, numerator: null, denominator: null, interval: null };
}
