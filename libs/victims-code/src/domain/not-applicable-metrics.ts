import { everySegmentOf } from '@citizen-graph/metrics';
import type { Measure, MetricDefinition } from '@citizen-graph/metrics';
import { RIGHT_DIMENSION } from './dimensions';
import { NOT_APPLICABLE_REASONS } from './entitlement';
import { ENTITLEMENTS, NOT_APPLICABLE, PAUSED, notApplicableFor } from './measures';
import { BASIS, OF_ENTITLEMENTS, OTHER_DIMENSIONS } from './metric-basis';

const CARE = 'It takes entitlements out of what is counted as kept or broken: look into it where it rises.';

/** The shares of entitlements that leave the count of those kept or broken, or whose clock was stopped for a time. */
export const NOT_APPLICABLE_METRICS: readonly MetricDefinition[] = [
  shareOfEntitlements(NOT_APPLICABLE, {
    id: 'victims-code-not-applicable',
    title: 'Victims’ Code entitlements that do not apply',
    definition: `The percentage of entitlements found not to apply, whatever the reason. ${CARE} ${BASIS}`,
  }),
  ...NOT_APPLICABLE_REASONS.map(({ code, label }) => {
    const measure = notApplicableFor(code);
    return shareOfEntitlements(measure, {
      id: measure.id.replace('entitlement', 'victims-code'),
      title: `Victims’ Code entitlements that do not apply: ${label.toLowerCase()}`,
      definition: `The percentage of entitlements found not to apply for this reason: ${label}. ${CARE} ${BASIS}`,
    });
  }),
  shareOfEntitlements(PAUSED, {
    id: 'victims-code-paused',
    title: 'Victims’ Code entitlements whose clock was paused',
    definition:
      'The percentage of entitlements whose clock stood still at some time, with or without a time limit. ' +
      `It gives more time to keep a limit: look into it where it rises. ${BASIS}`,
  }),
];

type Words = Pick<MetricDefinition, 'id' | 'title' | 'definition'>;

function shareOfEntitlements(measure: Measure, words: Words): MetricDefinition {
  const dataset = 'victims-code-entitlements';
  return {
    ...OF_ENTITLEMENTS,
    ...words,
    unit: 'PERCENT',
    polarity: 'NEUTRAL',
    boards: [],
    datasets: { of: [dataset], to: [dataset] },
    dimensions: [RIGHT_DIMENSION, ...OTHER_DIMENSIONS],
    arithmetic: { kind: 'ratio', of: everySegmentOf(measure), to: everySegmentOf(ENTITLEMENTS), per: 100 },
  };
}
