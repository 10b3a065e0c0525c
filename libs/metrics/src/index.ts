export type { Attribute, Cell, Statistics } from './cells/cell';
export { CellAccumulator, cellsOf } from './cells/cell-accumulator';
export type { Measurement, Observation } from './cells/observation';

export { everySegmentOf } from './definitions/metric-definition';
export type {
  Arithmetic,
  InvitedBy,
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
export { CHANGE_INTERVAL_STATUSES, CHANGE_STATUSES } from './tables/change';
export type { ChangeIntervalStatus, ChangeStatus } from './tables/change';
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
export { percentage, valueOf } from './values/value-of';
export type { RowStatistics } from './values/value-of';

export { byarInterval, exactPoissonInterval, poissonInterval } from './intervals/poisson-interval';
export { rateOfEvents } from './values/rate-of-events';
export { logInterval, rateRatio } from './intervals/rate-ratio';
export type { EventRate, RateRatio } from './intervals/rate-ratio';
export { pooledRateRatio } from './intervals/mantel-haenszel';
export type { Stratum } from './intervals/mantel-haenszel';

export { wilsonInterval } from './intervals/wilson-interval';

export { calculateControlChart } from './control-charts/control-chart';
export type { ChartPoint, ChartStretch, ControlChart } from './control-charts/control-chart';
export { checkChart } from './control-charts/check-chart';
export { ASSURANCES } from './control-charts/assurance';
export type { Assurance } from './control-charts/assurance';
export { GAPS } from './control-charts/gap';
export type { Gap } from './control-charts/gap';
export { LIMITS_STATUSES, calculateLimits } from './control-charts/limits';
export type { Limits, LimitsStatus } from './control-charts/limits';
export { limitsInWords } from './control-charts/limits-in-words';
export { RULE_SETS, SPECIAL_CAUSES, wordsOf } from './control-charts/rule-set';
export type { RuleSet, RuleSetName, SpecialCause, SpecialCauseRule } from './control-charts/rule-set';
export { findSpecialCauses } from './control-charts/special-causes';
export { STRETCH_REASONS } from './control-charts/stretch';
export type { Rebasing, StretchReason, StretchStart } from './control-charts/stretch';
export { POINT_TYPES, VARIATIONS } from './control-charts/variation';
export type { Icon, PointType, Variation } from './control-charts/variation';

export { newcombeInterval } from './intervals/newcombe-interval';
export type { SampleProportion } from './intervals/newcombe-interval';
export { meanInterval, standardDeviationOf } from './intervals/mean-interval';
export type { SampleMean } from './intervals/mean-interval';
export { welchDifference, welchInterval } from './intervals/welch-interval';
export type { WelchDifference } from './intervals/welch-interval';
export { rateDifferenceInterval } from './intervals/rate-difference-interval';
export { exactRateRatio } from './intervals/exact-rate-ratio';
export { squareAndAdd } from './intervals/square-and-add';
export type { Estimated } from './intervals/square-and-add';

export { compareValues } from './comparisons/compare-values';
export { COMPARISON_STATUSES } from './comparisons/comparison';
export type { ComparisonStatus, ValueComparison } from './comparisons/comparison';
export { TEST_METHODS } from './comparisons/significance-test';
export type { SignificanceTest, TestMethod } from './comparisons/significance-test';
export { fisherChance } from './comparisons/fisher-exact';
export { testProportions, testWeightedProportions } from './comparisons/two-proportions';
export { testMeans } from './comparisons/two-means';
export { testRates } from './comparisons/two-rates';
export { testEstimates } from './comparisons/two-estimates';
export { CORRECTIONS, adjustPValues } from './comparisons/adjust';
export type { Correction } from './comparisons/adjust';
export { groupDifferences } from './comparisons/group-differences';
export type { DifferenceQuery, GroupDifference, GroupDifferences } from './comparisons/group-differences';
export { NOT_COMPARED_REASONS } from './comparisons/group-figure';
export type { GroupFigure, GroupPlace, NotCompared, NotComparedReason } from './comparisons/group-figure';
export { FUNNEL_POSITIONS, FUNNEL_STATUSES, funnelLimits, funnelOf } from './comparisons/funnel';
export type { AreaFigure, Funnel, FunnelArea, FunnelPosition, FunnelStatus } from './comparisons/funnel';
export { proportionFunnel, rateFunnel } from './comparisons/funnel-limits';
export type { FunnelLimits } from './comparisons/funnel-limits';
export { NON_RESPONSE_STATUSES, PERCENT_SCALE, nonResponseBounds } from './comparisons/non-response-bounds';
export type { Answers, NonResponseBounds, NonResponseStatus, Scale } from './comparisons/non-response-bounds';
export { changeFrom } from './tables/change';
export type { Earlier } from './tables/change';

export { combinationsRefused } from './disclosure/refused-combinations';
export type { RefusedCombination } from './disclosure/refused-combinations';
export { disclose, refuseEarlierReleases, refuseRecords } from './disclosure/disclose';
export type { Protection } from './disclosure/disclose';
export { DISCLOSURE_ERRORS, REFUSAL_REASONS } from './disclosure/errors';
export type { RefusalReason } from './disclosure/errors';
export { loadLinearSolver } from './disclosure/linear-solver';
export type { LinearConstraint, LinearSolver, LinearSystem } from './disclosure/linear-solver';
export { createPerturbation } from './disclosure/perturbation-table';
export type { Perturbation } from './disclosure/perturbation-table';
export { DISCLOSURE_CONTROL } from './disclosure/policy';
export type { Audience, CellKeyPolicy, DisclosurePolicy, SuppressionPolicy } from './disclosure/policy';

export { METRIC_ERRORS } from './errors';
export type { MetricErrorCode } from './errors';
