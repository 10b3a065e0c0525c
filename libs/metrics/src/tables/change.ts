import type { Comparison, Period } from '@citizen-graph/reference';
import { isRatioOfFlows } from '../definitions/metric-definition';
import type { Arithmetic } from '../definitions/metric-definition';
import type { Change } from './metric-row';
import type { MetricValue } from '../values/metric-value';
import type { SeriesBreak } from '../definitions/series-break';

/** Why there is, or is not, a difference between two figures. */
export const CHANGE_STATUSES = {
  CALCULATED: 'The difference is given.',
  NO_FIGURE: 'One of the two figures is not given; its status says why.',
  SERIES_BREAK: 'The series breaks between the two.',
  MONTHS_MISSING: 'The figure adds up over months, and one of the two lacks months that have not come in.',
} as const;

export type ChangeStatus = keyof typeof CHANGE_STATUSES;

/** What a figure is set against. */
export interface Earlier {
  readonly comparison: Comparison;
  readonly period: Period;
  readonly value: MetricValue;
  /** The breaks of the series between it and what is set against it. */
  readonly breaks: readonly SeriesBreak[];
}

/** The change from an earlier figure: `41677` to `44728` is 3,051, or 7.32%. */
export function changeFrom(arithmetic: Arithmetic, earlier: Earlier, now: MetricValue): Change {
  const before = earlier.value.value;
  const none = { absolute: null, relative: null };
  if (before === null || now.value === null) return { ...earlier, ...none, status: 'NO_FIGURE' };
  if (earlier.breaks.length > 0) return { ...earlier, ...none, status: 'SERIES_BREAK' };
  if (addsOverMonths(arithmetic) && [earlier.value, now].some(lacksMonths)) {
    return { ...earlier, ...none, status: 'MONTHS_MISSING' };
  }
  const absolute = now.value - before;
  const relative = before === 0 ? null : (100 * absolute) / before;
  return { ...earlier, absolute, relative, status: 'CALCULATED' };
}

// Events, and events for every 1,000 residents, are as many fewer as there are fewer months; what part of
// the records meets a condition is not.
function addsOverMonths(arithmetic: Arithmetic): boolean {
  if (arithmetic.of.measure.accumulation !== 'flow') return false;
  if (arithmetic.kind === 'ratio') return !isRatioOfFlows(arithmetic);
  return arithmetic.kind === 'count' || arithmetic.kind === 'level';
}

function lacksMonths({ missingMonths = [] }: MetricValue): boolean {
  return missingMonths.length > 0;
}
