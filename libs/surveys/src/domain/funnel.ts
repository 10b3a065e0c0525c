import { percentage } from '@citizen-graph/metrics';
import type { MetricValue } from '@citizen-graph/metrics';
import type { InvitationStep } from './invitation';

/** A step of the funnel: the metric that counts it, and the step that leads to it; null for the first. */
export interface FunnelStep {
  readonly step: InvitationStep;
  readonly metric: string;
  readonly previous: InvitationStep | null;
}

/** The steps in order. Opting out leaves the way after delivery, so that it follows on that. */
export const FUNNEL_STEPS: readonly FunnelStep[] = [
  { step: 'SENT', metric: 'survey-invitations-sent', previous: null },
  { step: 'DELIVERED', metric: 'survey-invitations-delivered', previous: 'SENT' },
  { step: 'OPENED', metric: 'survey-invitations-opened', previous: 'DELIVERED' },
  { step: 'STARTED', metric: 'survey-invitations-started', previous: 'OPENED' },
  { step: 'COMPLETED', metric: 'survey-invitations-completed', previous: 'STARTED' },
  { step: 'OPTED_OUT', metric: 'survey-invitations-opted-out', previous: 'DELIVERED' },
];

/** What came to a step, and its shares of the step before and of all that were sent; null for the first. */
export interface FunnelFigure extends FunnelStep {
  readonly count: MetricValue;
  readonly ofPrevious: MetricValue | null;
  readonly ofSent: MetricValue | null;
}

/** The figures of the steps from how many came to each: a share of what is not published is not there either. */
export function funnelOf(countOf: (step: InvitationStep) => MetricValue): readonly FunnelFigure[] {
  return FUNNEL_STEPS.map((step) => {
    const count = countOf(step.step);
    if (step.previous === null) return { ...step, count, ofPrevious: null, ofSent: null };
    return {
      ...step,
      count,
      ofPrevious: shareOf(count, countOf(step.previous)),
      ofSent: shareOf(count, countOf('SENT')),
    };
  });
}

function shareOf(part: MetricValue, whole: MetricValue): MetricValue {
  if (part.value === null) return part;
  return whole.value === null ? whole : percentage(part.value, whole.value);
}
