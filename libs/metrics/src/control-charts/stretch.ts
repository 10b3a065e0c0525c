import { contains } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import type { MetricRow } from '../tables/metric-row';

/** Why a stretch of a chart has a mean and limits of its own. */
export const STRETCH_REASONS = {
  FIRST_PERIOD: 'It is the first of the chart.',
  REBASING: 'Somebody decided that a new baseline begins, and the decision is recorded.',
  SERIES_BREAK: 'The series breaks, so that figures cannot be set against earlier ones.',
} as const;

export type StretchReason = keyof typeof STRETCH_REASONS;

/** A recorded decision that a new baseline begins in a month. */
export interface Rebasing {
  readonly month: Month;
  readonly reason: string;
}

/** What a stretch begins with. */
export interface StretchStart {
  readonly kind: StretchReason;
  readonly month: Month;
  readonly reason: string;
}

/** Rows that follow each other and share a baseline, and what begins them. */
export interface StretchRows {
  readonly starts: readonly StretchStart[];
  readonly rows: readonly MetricRow[];
}

/**
 * Cuts rows where a recorded decision or a break of the series begins a new baseline, and nowhere else. A row
 * in which one begins is the first of its stretch.
 */
export function cutIntoStretches(
  rows: readonly MetricRow[],
  rebasings: readonly Rebasing[],
): readonly StretchRows[] {
  const stretches: { starts: readonly StretchStart[]; rows: MetricRow[] }[] = [];
  for (const row of rows) {
    const starts = startsIn(row, rebasings);
    const current = stretches.at(-1);
    if (current === undefined)
      stretches.push({ starts: starts.length > 0 ? starts : [first(row)], rows: [row] });
    else if (starts.length > 0) stretches.push({ starts, rows: [row] });
    else current.rows.push(row);
  }
  return stretches;
}

function startsIn({ period, breaks }: MetricRow, rebasings: readonly Rebasing[]): readonly StretchStart[] {
  const decided = rebasings.filter(({ month }) => contains(period, month));
  return [
    ...decided.map(({ month, reason }) => ({ kind: 'REBASING' as const, month, reason })),
    ...breaks.map(({ month, reason }) => ({ kind: 'SERIES_BREAK' as const, month, reason })),
  ];
}

function first({ period }: MetricRow): StretchStart {
  return { kind: 'FIRST_PERIOD', month: period.from, reason: STRETCH_REASONS.FIRST_PERIOD };
}
