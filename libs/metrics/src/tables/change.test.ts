import { month } from '@citizen-graph/reference';
import { changeFrom } from './change';
import type { Arithmetic } from '../definitions/metric-definition';
import type { MetricValue } from '../values/metric-value';
import { missingValue } from '../values/metric-value';
import { aMeasure, aPeriod } from '../testing/made-up-metric';

const comparison = 'SAME_PERIOD_LAST_YEAR';
const period = aPeriod('2022-03', '2022-03');
const FLOW = { measure: aMeasure(), segments: null };
const RESIDENTS = { measure: aMeasure({ id: 'residents', accumulation: 'benchmark' }), segments: null };
const COUNT: Arithmetic = { kind: 'count', of: FLOW };
const NONE = { absolute: null, relative: null };

test.each([
  [41_677, 44_728, 3_051, 7.3206],
  [50, 40, -10, -20],
  [12, 12, 0, 0],
  [0, 5, 5, null],
])('from %d to %d is %d, or %p per cent', (before, now, absolute, relative) => {
  const earlier = { comparison, period, value: published(before), breaks: [] } as const;
  const change = changeFrom(COUNT, earlier, published(now));
  expect({ ...change, relative: change.relative && Number(change.relative.toFixed(4)) }).toEqual({
    ...earlier,
    absolute,
    relative,
    status: 'CALCULATED',
  });
});

test.each([
  ['the earlier figure', missingValue('NOT_AVAILABLE'), published(1)],
  ['the figure', published(1), missingValue('NOT_YET_AVAILABLE')],
])('there is no change without %s', (_, value, now) => {
  const earlier = { comparison, period, value, breaks: [] } as const;
  expect(changeFrom(COUNT, earlier, now)).toEqual({ ...earlier, ...NONE, status: 'NO_FIGURE' });
});

test('a figure across a break is set against none', () => {
  const breaks = [{ month: month('2022-03'), reason: 'Reworded.' }];
  const earlier = { comparison, period, value: published(1), breaks } as const;
  expect(changeFrom(COUNT, earlier, published(2))).toEqual({ ...earlier, ...NONE, status: 'SERIES_BREAK' });
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
    expect(changeFrom(arithmetic, whole, lacking(400))).toEqual({ ...whole, ...unequal });
    expect(changeFrom(arithmetic, partial, published(2_400))).toEqual({ ...partial, ...unequal });
  });

  test.each<[string, Arithmetic]>([
    ['a proportion', { kind: 'proportion', of: FLOW }],
    ['a mean', { kind: 'mean', of: FLOW }],
    ['a ratio of the same months', { kind: 'ratio', of: FLOW, to: FLOW, per: 100 }],
    ['a level of a stock', { kind: 'level', of: RESIDENTS }],
  ])('%s does', (_, arithmetic) => {
    expect(changeFrom(arithmetic, { ...whole, value: published(80) }, lacking(60))).toMatchObject({
      absolute: -20,
      relative: -25,
      status: 'CALCULATED',
    });
  });
});

function published(value: number): MetricValue {
  return { status: 'PUBLISHED', value, numerator: null, denominator: null, interval: null };
}
