export type { Attribute, Cell, Statistics } from './cell';
export { CellAccumulator, cellsOf } from './cell-accumulator';
export type { Measurement, Observation } from './observation';

export { everySegmentOf } from './metric-definition';
export type {
  Arithmetic,
  Measure,
  MeasureReference,
  MetricDatasets,
  MetricDefinition,
  Polarity,
  Source,
  Unit,
  ValuesTogether,
} from './metric-definition';
export { INTERVAL_METHODS, VALUE_STATUSES, missingValue, shorthandOf } from './metric-value';
export type { Interval, IntervalMethod, MetricValue, ValueStatus } from './metric-value';
export { CHANGE_STATUSES } from './change';
export type { ChangeStatus } from './change';
export type { Change, GroupValue, MetricRow } from './metric-row';
export type { SeriesBreak } from './series-break';

export { checkTableQuery } from './table-query';
export type { TableQuery } from './table-query';
export { planTable } from './cell-request';
export type { CellRequest, CellSlice } from './cell-request';
export { calculateTable } from './calculate-table';
export type { CoveredPeriod } from './table-cells';
export { calculateEstimateTable } from './estimate';
export { rankIntervals } from './rank-intervals';
export type { RankInterval, RankedProportion } from './rank-intervals';
export type { Estimate } from './estimate';
export { percentage } from './value-of';

export { byarInterval, exactPoissonInterval, poissonInterval } from './poisson-interval';
export { rateOfEvents } from './rate-of-events';
export { logInterval, rateRatio } from './rate-ratio';
export type { EventRate, RateRatio } from './rate-ratio';
export { pooledRateRatio } from './mantel-haenszel';
export type { Stratum } from './mantel-haenszel';

export { wilsonInterval } from './wilson-interval';

export { METRIC_ERRORS } from './errors';
export type { MetricErrorCode } from './errors';
