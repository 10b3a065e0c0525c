import { addMonths, overlaps } from '@citizen-graph/reference';
import type { Comparison, Period } from '@citizen-graph/reference';
import { compareValues } from '../comparisons/compare-values';
import { COMPARISON_STATUSES } from '../comparisons/comparison';
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

/** Why there is, or is not, an interval of a difference between two periods. */
export const CHANGE_INTERVAL_STATUSES = {
  COMPARED: 'The interval is given.',
  NO_DIFFERENCE: 'There is no difference to give one of; the status of the change says why.',
  SHARED_RECORDS:
    'The two share records, as periods that overlap do, or members at two moments, so that chance moves both alike.',
  NO_BASE: COMPARISON_STATUSES.NO_BASE,
  NO_SPREAD: COMPARISON_STATUSES.NO_SPREAD,
  NOT_A_SAMPLE: COMPARISON_STATUSES.NOT_A_SAMPLE,
} as const;

export type ChangeIntervalStatus = keyof typeof CHANGE_INTERVAL_STATUSES;

/** What a figure is set against. */
export interface Earlier {
  readonly comparison: Comparison;
  readonly period: Period;
  readonly value: MetricValue;
  /** The breaks of the series between it and what is set against it. */
  readonly breaks: readonly SeriesBreak[];
}

const UNTESTED = { interval: null, test: null };
const NONE = { absolute: null, relative: null, ...UNTESTED, intervalStatus: 'NO_DIFFERENCE' } as const;

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
): Pick<Change, 'interval' | 'intervalStatus' | 'test'> {
  if (!isApart(arithmetic, earlier, now)) return { ...UNTESTED, intervalStatus: 'SHARED_RECORDS' };
  const { status, interval, test } = compareValues(arithmetic, now.value, earlier.value);
  return { interval, test, intervalStatus: status === 'NO_FIGURE' ? 'NO_DIFFERENCE' : status };
}

type Dated = Pick<MetricRow, 'period' | 'value'>;

// Two periods that share months share records, and what there is at two moments is mostly the same. An estimate is of a
// whole survey year, which may end before the period that it is given for does.
function isApart({ kind, of }: Arithmetic, earlier: Dated, now: Dated): boolean {
  if (kind !== 'estimate') return of.measure.accumulation === 'flow' && !overlaps(earlier.period, now.period);
  const [before, after] = [earlier.value.yearEnding, now.value.yearEnding];
  return before !== undefined && after !== undefined && addMonths(before, 12) <= after;
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
