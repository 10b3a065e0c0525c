import type { MetricDefinition } from '@citizen-graph/metrics';
import { AREA_DIMENSION } from '@citizen-graph/reference';
import { COMMENT_METRICS } from './comments/comment-metrics';
import { SURVEY_DIMENSION } from './dimensions';
import { FUNNEL_METRICS } from './funnel-metrics';
import { ITEM_RESPONSE_METRICS } from './item-response-metrics';
import { LIVE_CHAT_METRICS } from './live-chat-metrics';
import { DEMOGRAPHICS_COMPLETED, INVITATIONS, RESPONSES } from './measures';
import { INVITED, SMS, ofSurveys, responsesOf, smsMetric } from './metric-parts';
import { NATIONAL_METRICS } from './national/national-metrics';
import { QUESTION_METRICS } from './question-metrics';
import { SMS_SURVEYS } from './survey';

/** How many responded to the surveys by SMS, and how many of them said who they are. */
const RESPONSE_METRICS: readonly MetricDefinition[] = [
  smsMetric({
    id: 'survey-responses',
    title: 'Completed survey responses',
    definition: 'Completed responses to the satisfaction surveys that are sent by SMS.',
    unit: 'COUNT',
    polarity: 'NEUTRAL',
    arithmetic: { kind: 'count', of: ofSurveys(RESPONSES, SMS) },
  }),
  {
    ...smsMetric({
      id: 'survey-completion-rate',
      title: 'Survey completion rate: responses of sent',
      definition:
        'Completed responses as a percentage of the invitations sent by SMS in the same months, as the force ' +
        'reports it. Those who responded in a month need not be among those invited in it, so it has no ' +
        'interval. It is neither the response rate (completed of delivered) nor the completion rate of those ' +
        'who started. People who do not answer may think otherwise.',
      unit: 'PERCENT',
      polarity: 'HIGHER_IS_BETTER',
      arithmetic: { kind: 'ratio', of: ofSurveys(RESPONSES, SMS), to: ofSurveys(INVITATIONS, SMS), per: 100 },
    }),
    dimensions: [AREA_DIMENSION, SURVEY_DIMENSION],
    datasets: { ...responsesOf(SMS_SURVEYS), to: ['survey-invitations'] },
  },
  smsMetric({
    id: 'demographics-completed',
    title: 'Responses with demographic data',
    definition:
      'Responses with at least one protected characteristic filled in, whether with a value or with ' +
      '"prefer not to say", as a percentage of responses.',
    unit: 'PERCENT',
    polarity: 'HIGHER_IS_BETTER',
    arithmetic: { kind: 'proportion', of: ofSurveys(DEMOGRAPHICS_COMPLETED, SMS) },
    invitedBy: INVITED,
  }),
];

/** Every figure that comes from the satisfaction surveys. */
export const SURVEY_METRICS: readonly MetricDefinition[] = [
  ...RESPONSE_METRICS,
  ...QUESTION_METRICS,
  ...LIVE_CHAT_METRICS,
  ...FUNNEL_METRICS,
  ...ITEM_RESPONSE_METRICS,
  ...NATIONAL_METRICS,
  ...COMMENT_METRICS,
];
