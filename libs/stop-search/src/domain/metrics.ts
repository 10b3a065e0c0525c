import type { MetricDefinition } from '@citizen-graph/metrics';
import { CONDUCT_METRICS } from './conduct-metrics';
import { FEEDBACK_METRICS } from './feedback-metrics';
import { OUTCOME_METRICS } from './outcome-metrics';
import { RATE_METRICS } from './rate-metrics';
import { SEARCH_METRICS } from './search-metrics';

export const STOP_SEARCH_METRICS: readonly MetricDefinition[] = [
  ...SEARCH_METRICS,
  ...OUTCOME_METRICS,
  ...CONDUCT_METRICS,
  ...RATE_METRICS,
  ...FEEDBACK_METRICS,
];
