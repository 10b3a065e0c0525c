import type { Measure, MetricDefinition } from '@citizen-graph/metrics';
import { AREA_DIMENSION } from '@citizen-graph/reference';
import type { Dimension } from '@citizen-graph/reference';
import { CHANNEL_DIMENSION, MODE_DIMENSION, SURVEY_DIMENSION } from './dimensions';
import {
  COMPLETED_INVITATIONS,
  COMPLETED_OF_DELIVERED,
  COMPLETED_OF_STARTED,
  DELIVERED_OF_SENT,
  INVITATIONS,
  OPENED_OF_DELIVERED,
  OPTED_OUT_INVITATIONS,
  OPTED_OUT_OF_DELIVERED,
  STARTED_OF_OPENED,
} from './measures';
import { ALL_BOARDS, SMS, ofSurveys, smsMetric } from './metric-parts';
import type { Particulars } from './metric-parts';

const DIMENSIONS: readonly Dimension[] = [
  AREA_DIMENSION,
  SURVEY_DIMENSION,
  MODE_DIMENSION,
  CHANNEL_DIMENSION,
];

const FURTHEST =
  'An export gives the furthest step that an invitation came to; it came to all steps before that too.';

const OPT_OUT =
  'Who opts out counts as delivered, and as neither opened nor started, because the export does not say.';

const BY_SENDING = 'All steps count in the month in which the invitation was sent.';

const INVITATIONS_OF_ALL_MODES = 'invitations to the satisfaction surveys, whatever the mode,';

/** Of invitations: how many came to each step, and of each step how many came on. */
export const FUNNEL_METRICS: readonly MetricDefinition[] = [
  stepMetric('sent', 'Invitations sent', INVITATIONS),
  stepMetric('delivered', 'Invitations delivered', OPENED_OF_DELIVERED),
  stepMetric('opened', 'Invitations opened', STARTED_OF_OPENED),
  stepMetric('started', 'Surveys started', COMPLETED_OF_STARTED),
  stepMetric('completed', 'Invitations completed', COMPLETED_INVITATIONS),
  stepMetric('opted-out', 'Invitations opted out of', OPTED_OUT_INVITATIONS),
  rateMetric({
    id: 'survey-delivery-rate',
    name: 'Delivery rate',
    counted: 'delivered',
    base: 'sent',
    measure: DELIVERED_OF_SENT,
  }),
  rateMetric({
    id: 'survey-open-rate',
    name: 'Open rate',
    counted: 'opened',
    base: 'delivered',
    measure: OPENED_OF_DELIVERED,
  }),
  rateMetric({
    id: 'survey-start-rate',
    name: 'Start rate',
    counted: 'started',
    base: 'opened',
    measure: STARTED_OF_OPENED,
  }),
  rateMetric({
    id: 'survey-finish-rate',
    name: 'Completion rate of those who started',
    counted: 'completed',
    base: 'started',
    measure: COMPLETED_OF_STARTED,
  }),
  {
    ...rateMetric({
      id: 'survey-response-rate',
      name: 'Response rate',
      counted: 'completed',
      base: 'delivered',
      measure: COMPLETED_OF_DELIVERED,
    }),
    boards: ALL_BOARDS,
  },
  {
    ...rateMetric({
      id: 'survey-opt-out-rate',
      name: 'Opt-out rate',
      counted: 'opted out',
      base: 'delivered',
      measure: OPTED_OUT_OF_DELIVERED,
    }),
    polarity: 'LOWER_IS_BETTER',
  },
];

function stepMetric(step: string, title: string, measure: Measure): MetricDefinition {
  return funnelMetric({
    id: `survey-invitations-${step}`,
    title,
    definition: `The number of ${INVITATIONS_OF_ALL_MODES} that were ${step.replace('-', ' ')}. ${FURTHEST} ${OPT_OUT} ${BY_SENDING}`,
    unit: 'COUNT',
    polarity: 'NEUTRAL',
    arithmetic: { kind: 'count', of: ofSurveys(measure, SMS) },
  });
}

interface Rate {
  readonly id: string;
  readonly name: string;
  readonly counted: string;
  readonly base: string;
  readonly measure: Measure;
}

function rateMetric({ id, name, counted, base, measure }: Rate): MetricDefinition {
  return funnelMetric({
    id,
    title: `${name}: ${counted} of ${base}`,
    definition: `Of the ${INVITATIONS_OF_ALL_MODES} that were ${base}, the percentage that were ${counted}. ${FURTHEST} ${OPT_OUT} ${BY_SENDING}`,
    unit: 'PERCENT',
    polarity: 'HIGHER_IS_BETTER',
    arithmetic: { kind: 'proportion', of: ofSurveys(measure, SMS) },
  });
}

function funnelMetric(particulars: Particulars): MetricDefinition {
  return {
    ...smsMetric(particulars),
    source: { name: 'Invitations to the satisfaction surveys', publisher: 'West Midlands Police' },
    boards: [],
    dimensions: DIMENSIONS,
    datasets: { of: ['survey-invitations'], to: [] },
  };
}
