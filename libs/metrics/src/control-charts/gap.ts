import { lengthInMonths } from '@citizen-graph/reference';
import type { Grain, Month } from '@citizen-graph/reference';
import type { MetricRow } from '../tables/metric-row';

/** Why a period has no point on a chart. */
export const GAPS = {
  NO_FIGURE: 'The figure is not given; its status says why.',
  MONTHS_MISSING: 'The figure lacks months that have not come in.',
  PART_OF_PERIOD: 'The chart holds a part of the quarter or year alone.',
  SPANS_BASELINES: 'A new baseline begins within the period, so that the figure is of both.',
} as const;

export type Gap = keyof typeof GAPS;

/** The grains that a chart has points for, which share no months, each with its length in months. */
export const CHART_GRAINS = {
  MONTH: 1,
  FINANCIAL_QUARTER: 3,
  CALENDAR_QUARTER: 3,
  FINANCIAL_YEAR: 12,
  CALENDAR_YEAR: 12,
} as const satisfies Partial<Record<Grain, number>>;

export type ChartGrain = keyof typeof CHART_GRAINS;

/** Why a row is no point, of those that begin a baseline in some months; null where it is one. */
export function gapOf(row: MetricRow, grain: ChartGrain, starts: readonly Month[]): Gap | null {
  const { period, value } = row;
  if (value.value === null) return 'NO_FIGURE';
  if ((value.missingMonths ?? []).length > 0) return 'MONTHS_MISSING';
  if (lengthInMonths(period) < CHART_GRAINS[grain]) return 'PART_OF_PERIOD';
  return starts.some((month) => month > period.from) ? 'SPANS_BASELINES' : null;
}
