import type { MetricDefinition } from '@citizen-graph/metrics';
import { CONTACT_METRICS } from './contact-metrics';
import { ENTITLEMENT_METRICS } from './entitlement-metrics';
import { NOT_APPLICABLE_METRICS } from './not-applicable-metrics';
import { PROMISE_METRICS } from './promise-metrics';
import { STATEMENT_METRICS } from './statement-metrics';

/** Every figure of the Victims' Code. */
export const VICTIMS_CODE_METRICS: readonly MetricDefinition[] = [
  ...ENTITLEMENT_METRICS,
  ...NOT_APPLICABLE_METRICS,
  ...PROMISE_METRICS,
  ...STATEMENT_METRICS,
  ...CONTACT_METRICS,
];
