import type { Comparison, DimensionName, Period } from '@citizen-graph/reference';
import type { ChangeIntervalStatus, ChangeStatus } from './change';
import type { SignificanceTest } from '../comparisons/significance-test';
import type { Interval, MetricValue } from '../values/metric-value';
import type { SeriesBreak } from '../definitions/series-break';

/** The value of a row in one of the dimensions that the table is cut by. */
export interface GroupValue {
  readonly dimension: DimensionName;
  readonly code: string;
  readonly label: string;
}

/** How a figure moved from the period that it is set against. */
export interface Change {
  readonly comparison: Comparison;
  readonly period: Period;
  readonly value: MetricValue;
  readonly status: ChangeStatus;
  /** In the unit of the figure, so percentage points for a percentage; null unless it is CALCULATED. */
  readonly absolute: number | null;
  /** In per cent of the earlier figure; null where absolute is, and where the earlier is nought. */
  readonly relative: number | null;
  /** Of the absolute difference, at 95%; null unless its status is COMPARED. */
  readonly interval: Interval | null;
  readonly intervalStatus: ChangeIntervalStatus;
  /** Whether it is more than chance; null where the interval is, and where a weighted figure has too few to test. */
  readonly test: SignificanceTest | null;
  /** The breaks of the series between the two, for which no difference is given. */
  readonly breaks: readonly SeriesBreak[];
}

/** One line of a table: a figure, of when and of whom, and how it moved. */
export interface MetricRow {
  readonly period: Period;
  readonly group: readonly GroupValue[];
  readonly value: MetricValue;
  readonly change: Change | null;
  /** The breaks of the series within the period. */
  readonly breaks: readonly SeriesBreak[];
}
