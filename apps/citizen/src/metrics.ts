import { CONFIDENCE_METRICS } from '@citizen-graph/confidence';
import { ledgerError, nearestName } from '@citizen-graph/ledger';
import type { MetricDefinition } from '@citizen-graph/metrics';
import { STOP_SEARCH_METRICS } from '@citizen-graph/stop-search';
import { SURVEY_METRICS } from '@citizen-graph/surveys';
import { VICTIMS_CODE_METRICS } from '@citizen-graph/victims-code';
import { WMNOW_METRICS } from '@citizen-graph/wmnow';

const METRICS: readonly MetricDefinition[] = [
  ...SURVEY_METRICS,
  ...VICTIMS_CODE_METRICS,
  ...STOP_SEARCH_METRICS,
  ...CONFIDENCE_METRICS,
  ...WMNOW_METRICS,
];

/** The metric of this identifier; throws METRIC_UNKNOWN with the one that was probably meant. */
export function getMetric(id: string): MetricDefinition {
  const metric = METRICS.find((each) => each.id === id);
  if (metric !== undefined) return metric;
  const suggested = nearestName(
    id,
    METRICS.map((each) => each.id),
  );
  const suggestion =
    suggested === null ? 'Ask the API for metrics { id title }.' : `Did you mean ${suggested}?`;
  throw ledgerError('METRIC_UNKNOWN', `There is no metric ${id}. ${suggestion}`);
}
