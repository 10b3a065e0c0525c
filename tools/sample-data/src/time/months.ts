import { month, splitByGrain } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import { DateTime } from 'luxon';

/** The months from the first to the last, both included and written YYYY-MM. */
export function monthsBetween(first: string, last: string): readonly Month[] {
  return splitByGrain({ from: month(first), to: month(last) }, 'MONTH').map(({ from }) => from);
}

/** The last day of a month as YYYY-MM-DD. */
export function lastDayOf(month: Month): string {
  return DateTime.fromISO(month, { zone: 'utc' }).endOf('month').toFormat('yyyy-MM-dd');
}

/** The paper's reporting year. */
export const reportingYear: readonly Month[] = monthsBetween('2022-04', '2023-03');
