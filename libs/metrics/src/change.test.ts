import { changeFrom } from './change';
import type { MetricValue } from './metric-value';
import { missingValue } from './metric-value';
import { aPeriod } from './testing/made-up-metric';

const comparison = 'SAME_PERIOD_LAST_YEAR';
const period = aPeriod('2022-03', '2022-03');

test.each([
  [41_677, 44_728, 3_051, 7.3206],
  [50, 40, -10, -20],
  [12, 12, 0, 0],
  [0, 5, 5, null],
])('from %d to %d is %d, or %p per cent', (before, now, absolute, relative) => {
  const earlier = { comparison, period, value: published(before), breaks: [] } as const;
  const change = changeFrom(earlier, published(now));
  expect({ ...change, relative: change.relative && Number(change.relative.toFixed(4)) }).toEqual({
    ...earlier,
    absolute,
    relative,
  });
});

test.each([
  ['the earlier figure', missingValue('NOT_AVAILABLE'), published(1)],
  ['the figure', published(1), missingValue('NOT_YET_AVAILABLE')],
])('there is no change without %s', (_, value, now) => {
  const earlier = { comparison, period, value, breaks: [] } as const;
  expect(changeFrom(earlier, now)).toEqual({ ...earlier, absolute: null, relative: null });
});

function published(value: number): MetricValue {
  return { status: 'PUBLISHED', value, numerator: null, denominator: null, interval: null };
}
