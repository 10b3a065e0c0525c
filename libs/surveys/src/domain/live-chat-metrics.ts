import type { Measure, MetricDefinition } from '@citizen-graph/metrics';
import { AREA_DIMENSION } from '@citizen-graph/reference';
import type { Dimension } from '@citizen-graph/reference';
import { HANDLED_BY_DIMENSION } from './dimensions';
import { EXPERIENCE_GOOD, EXPERIENCE_GOOD_OR_OKAY, EXPERIENCE_OKAY, RESPONSES } from './measures';
import { ALL_BOARDS, askedQuestion, ofQuestion, ofSurveys, responsesOf } from './metric-parts';
import type { Particulars } from './metric-parts';
import { SURVEYS } from './survey';

export const LIVE_CHAT_DIMENSIONS: readonly Dimension[] = [AREA_DIMENSION, HANDLED_BY_DIMENSION];

/** What users of Live Chat say at its end. */
export const LIVE_CHAT_METRICS: readonly MetricDefinition[] = [
  liveChatMetric({
    id: 'live-chat-responses',
    title: 'Completed Live Chat responses',
    definition: 'Completed responses to the survey at the end of a Live Chat.',
    unit: 'COUNT',
    polarity: 'NEUTRAL',
    arithmetic: { kind: 'count', of: ofSurveys(RESPONSES, ['LIVE_CHAT']) },
  }),
  experienceMetric('live-chat-good', 'good', EXPERIENCE_GOOD),
  experienceMetric('live-chat-okay', 'okay', EXPERIENCE_OKAY),
  experienceMetric('live-chat-good-or-okay', 'good or okay', EXPERIENCE_GOOD_OR_OKAY),
];

/** A metric of the responses to the Live Chat survey. */
export function liveChatMetric(particulars: Particulars): MetricDefinition {
  return {
    ...particulars,
    target: null,
    source: { name: 'Live Chat survey', publisher: 'West Midlands Police' },
    boards: ALL_BOARDS,
    dimensions: LIVE_CHAT_DIMENSIONS,
    datasets: responsesOf([SURVEYS.LIVE_CHAT]),
  };
}

function experienceMetric(id: string, rating: string, measure: Measure): MetricDefinition {
  return liveChatMetric({
    id,
    title: `Live Chat rated ${rating}`,
    definition: `Users who rated the overall experience of a Live Chat as ${rating}, of those who rated it.`,
    unit: 'PERCENT',
    polarity: id === 'live-chat-okay' ? 'NEUTRAL' : 'HIGHER_IS_BETTER',
    arithmetic: { kind: 'proportion', of: ofQuestion(measure, 'experience') },
    respondents: askedQuestion('experience'),
    invitedBy: 'NOT_RECORDED',
  });
}
