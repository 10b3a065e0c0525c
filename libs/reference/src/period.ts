import { addMonths, month, monthNumber } from './month';
import type { Month } from './month';

/** A run of whole months, both ends included. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

/**
 * How a period is cut into rows. A financial year begins in April, and April to June is its first quarter.
 * Of rolling twelve months there is a row for each month, with the eleven before it: such rows overlap.
 */
export type Grain =
  | 'WHOLE_PERIOD'
  | 'MONTH'
  | 'FINANCIAL_QUARTER'
  | 'FINANCIAL_YEAR'
  | 'CALENDAR_QUARTER'
  | 'CALENDAR_YEAR'
  | 'ROLLING_12_MONTHS';

export type Comparison = 'PREVIOUS_PERIOD' | 'SAME_PERIOD_LAST_YEAR' | 'SAME_PART_LAST_YEAR';

/** Every month: the period of what belongs to none, such as boundaries. */
export const ALWAYS: Period = { from: month('0000-01'), to: month('9999-12') };

/** The number of months in a period; zero or less when it ends before it begins. */
export function lengthInMonths(period: Period): number {
  return monthNumber(period.to) - monthNumber(period.from) + 1;
}

/** True when the month lies in the period, ends included. */
export function contains(period: Period, month: Month): boolean {
  return month >= period.from && month <= period.to;
}

/** True when two periods share at least one month. */
export function overlaps(one: Period, other: Period): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** `2022-04 to 2023-03`, the month alone when the period is one month, or `every month`. */
export function formatPeriod(period: Period): string {
  if (period.from === ALWAYS.from && period.to === ALWAYS.to) return 'every month';
  return period.from === period.to ? period.from : `${period.from} to ${period.to}`;
}

/** Cuts a period into its rows; the first and last may be part of a quarter or of a year. */
export function splitByGrain(period: Period, grain: Grain): readonly Period[] {
  switch (grain) {
    case 'WHOLE_PERIOD':
      return [period];
    case 'MONTH':
      return cut(period, 1, 'January');
    case 'FINANCIAL_QUARTER':
      return cut(period, 3, 'April');
    case 'FINANCIAL_YEAR':
      return cut(period, 12, 'April');
    case 'CALENDAR_QUARTER':
      return cut(period, 3, 'January');
    case 'CALENDAR_YEAR':
      return cut(period, 12, 'January');
    case 'ROLLING_12_MONTHS':
      return cut(period, 1, 'January').map(({ to }) => ({ from: addMonths(to, -11), to }));
  }
}

function cut(period: Period, size: number, start: 'January' | 'April'): readonly Period[] {
  const parts: Period[] = [];
  let from = period.from;
  while (from <= period.to) {
    const end = addMonths(from, size - 1 - (monthOfYear(from, start) % size));
    const to = end < period.to ? end : period.to;
    parts.push({ from, to });
    from = addMonths(to, 1);
  }
  return parts;
}

/**
 * The period that a comparison sets a whole period against: of the same length, directly before or a year
 * before. Against the same part of last year it is shortened to the months that are in.
 */
export function comparisonPeriod(period: Period, comparison: Comparison): Period {
  const shift = comparison === 'PREVIOUS_PERIOD' ? -lengthInMonths(period) : -12;
  return { from: addMonths(period.from, shift), to: addMonths(period.to, shift) };
}

// Nought for the month that the year starts with.
function monthOfYear(month: Month, start: 'January' | 'April'): number {
  return (monthNumber(month) + (start === 'April' ? 9 : 0)) % 12;
}
