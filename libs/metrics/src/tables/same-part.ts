import { addMonths, contains, lengthInMonths } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';
import type { MetricValue } from '../values/metric-value';

/** A figure of the months that are in, and the period that it can be set against. */
export interface SamePart {
  readonly period: Period;
  readonly value: MetricValue;
}

/**
 * What a figure to date is set against: the earlier period without the months that the figure lacks at its end.
 * Of April to March with nothing in after November, April to November of the year before.
 */
export function samePart(now: SamePart, earlier: Period): SamePart {
  const { missingMonths = [], ...value } = now.value;
  const last = lastMonthIn(now.period, missingMonths);
  if (missingMonths.length === 0 || last === null) return { period: earlier, value: now.value };
  const to = addMonths(earlier.to, -(lengthInMonths({ from: last, to: now.period.to }) - 1));
  const within = missingMonths.filter((month) => contains({ from: now.period.from, to: last }, month));
  return {
    period: { from: earlier.from, to },
    value: within.length === 0 ? value : { ...value, missingMonths: within },
  };
}

function lastMonthIn({ from, to }: Period, missing: readonly Month[]): Month | null {
  let month = to;
  while (month >= from && missing.includes(month)) month = addMonths(month, -1);
  return month < from ? null : month;
}
