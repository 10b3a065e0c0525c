import type { Comparison, Period } from '@citizen-graph/reference';
import type { Change } from './metric-row';
import type { MetricValue } from './metric-value';
import type { SeriesBreak } from './series-break';

/** What a figure is set against. */
export interface Earlier {
  readonly comparison: Comparison;
  readonly period: Period;
  readonly value: MetricValue;
  /** The breaks of the series between it and what is set against it. */
  readonly breaks: readonly SeriesBreak[];
}

/** The change from an earlier figure: `changeFrom({ value: 41677 }, 44728)` is 3,051, or 7.32%. */
export function changeFrom(earlier: Earlier, now: MetricValue): Change {
  const before = earlier.value.value;
  if (before === null || now.value === null || earlier.breaks.length > 0) {
    return { ...earlier, absolute: null, relative: null };
  }
  const absolute = now.value - before;
  return { ...earlier, absolute, relative: before === 0 ? null : (100 * absolute) / before };
}
