export type { Attribute, Cell, Statistics } from './cells/cell';
export { CellAccumulator, cellsOf } from './cells/cell-accumulator';
export type { Measurement, Observation } from './cells/observation';

export { everySegmentOf } from './definitions/metric-definition';
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
} from './definitions/metric-definition';
export { INTERVAL_METHODS, VALUE_STATUSES, missingValue, shorthandOf } from './values/metric-value';
export type { Interval, IntervalMethod, MetricValue, ValueStatus } from './values/metric-value';
export { CHANGE_STATUSES } from './tables/change';
export type { ChangeStatus } from './tables/change';
export type { Change, GroupValue, MetricRow } from './tables/metric-row';
export type { SeriesBreak } from './definitions/series-break';

export { checkTableQuery } from './tables/table-query';
export type { TableQuery } from './tables/table-query';
export { planTable } from './tables/cell-request';
export type { CellRequest, CellSlice } from './tables/cell-request';
export { calculateTable } from './tables/calculate-table';
export type { CoveredPeriod } from './tables/table-cells';
export { calculateEstimateTable } from './tables/estimate';
export { rankIntervals } from './intervals/rank-intervals';
export type { RankInterval, RankedProportion } from './intervals/rank-intervals';
export type { Estimate } from './tables/estimate';
export { percentage } from './values/value-of';

export { byarInterval, exactPoissonInterval, poissonInterval } from './intervals/poisson-interval';
export { rateOfEvents } from './values/rate-of-events';
export { logInterval, rateRatio } from './intervals/rate-ratio';
export type { EventRate, RateRatio } from './intervals/rate-ratio';
export { pooledRateRatio } from './intervals/mantel-haenszel';
export type { Stratum } from './intervals/mantel-haenszel';

export { wilsonInterval } from './intervals/wilson-interval';

export { METRIC_ERRORS } from './errors';
export type { MetricErrorCode } from './errors';
