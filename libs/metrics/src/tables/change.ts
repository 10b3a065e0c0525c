import { addMonths, overlaps } from '@citizen-graph/reference';
import type { Comparison, Period } from '@citizen-graph/reference';
import { compareValues } from '../comparisons/compare-values';
import { isRatioOfFlows } from '../definitions/metric-definition';
import type { Arithmetic } from '../definitions/metric-definition';
import type { Change, MetricRow } from './metric-row';
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

const NONE = { absolute: null, relative: null, interval: null, test: null };

/**
 * The change from an earlier figure: `41677` to `44728` is 3,051, or 7.32%. With an interval and a test where the
 * arithmetic says how chance moves the figure (`compareValues`), and the two are of different records.
 */
export function changeFrom(
  arithmetic: Arithmetic,
  earlier: Earlier,
  now: Pick<MetricRow, 'period' | 'value'>,
): Change {
  const [before, after] = [earlier.value.value, now.value.value];
  if (before === null || after === null) return { ...earlier, ...NONE, status: 'NO_FIGURE' };
  if (earlier.breaks.length > 0) return { ...earlier, ...NONE, status: 'SERIES_BREAK' };
  if (addsOverMonths(arithmetic) && [earlier.value, now.value].some(lacksMonths)) {
    return { ...earlier, ...NONE, status: 'MONTHS_MISSING' };
  }
  const absolute = after - before;
  const relative = before === 0 ? null : (100 * absolute) / before;
  return { ...earlier, absolute, relative, ...significance(arithmetic, earlier, now), status: 'CALCULATED' };
}

function significance(
  arithmetic: Arithmetic,
  earlier: Earlier,
  now: Pick<MetricRow, 'period' | 'value'>,
): Pick<Change, 'interval' | 'test'> {
  if (!isApart(arithmetic, earlier.period, now.period)) return { interval: null, test: null };
  const { interval, test } = compareValues(arithmetic, now.value, earlier.value);
  return { interval, test };
}

// Two periods that share months share records, and what there is at two moments is mostly the same. An estimate is of a
// whole survey year, whatever the period it ends in.
function isApart({ kind, of }: Arithmetic, earlier: Period, now: Period): boolean {
  if (kind === 'estimate') return addMonths(earlier.to, 12) <= now.to;
  return of.measure.accumulation === 'flow' && !overlaps(earlier, now);
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
