import { addMonths, month } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import type { MetricRow } from '../tables/metric-row';
import { missingValue } from '../values/metric-value';
import type { MetricValue } from '../values/metric-value';

/** A row of a table with this figure, or without one. */
export function aChartRow(period: Period, value: number | null, part: Partial<MetricRow> = {}): MetricRow {
  return { period, group: [], value: aValue(value), change: null, breaks: [], ...part };
}

/** Rows of months in a row, from January 2022. */
export function monthlyRows(values: readonly (number | null)[]): readonly MetricRow[] {
  return values.map((value, index) => {
    const at = addMonths(month('2022-01'), index);
    return aChartRow({ from: at, to: at }, value);
  });
}

function aValue(value: number | null): MetricValue {
  if (value === null) return missingValue('NOT_YET_AVAILABLE');
  return { status: 'PUBLISHED', value, numerator: null, denominator: null, interval: null };
}
