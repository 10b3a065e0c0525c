import type { MetricDefinition } from '@citizen-graph/metrics';
import { MEMBERSHIP_METRICS } from './membership-metrics';
import { MESSAGE_METRICS } from './message-metrics';

/** Every figure of WMNow. */
export const WMNOW_METRICS: readonly MetricDefinition[] = [...MEMBERSHIP_METRICS, ...MESSAGE_METRICS];
