import type { Measure, MetricDefinition } from '@citizen-graph/metrics';
import {
  CLEAR_ON_NEXT_STEPS,
  CONFIDENT_TO_CALL_AGAIN,
  EXPERIENCE_GOOD,
  HELPED,
  INFORMED,
  OVERALL,
  POLITE,
  PREFERRED_PHYSICAL,
  SATISFIED,
  TIMELINESS,
} from './measures';
import { liveChatMetric } from './live-chat-metrics';
import { askedQuestion, ofQuestion, smsMetric } from './metric-parts';
import type { Particulars } from './metric-parts';
import type { QuestionCode } from './question';
import { QUESTIONS } from './question-bank';

/** A measure of each question whose records are those who answered it. */
const ANSWERED: Readonly<Record<QuestionCode, Measure>> = {
  helped: HELPED,
  polite: POLITE,
  timeliness: TIMELINESS,
  informed: INFORMED,
  overall: OVERALL,
  'confident-to-call-again': CONFIDENT_TO_CALL_AGAIN,
  satisfied: SATISFIED,
  'clear-on-next-steps': CLEAR_ON_NEXT_STEPS,
  'preferred-physical': PREFERRED_PHYSICAL,
  experience: EXPERIENCE_GOOD,
};

/** How many of those who were asked a question answered it: a metric for each question. */
export const ITEM_RESPONSE_METRICS: readonly MetricDefinition[] =
  Object.values(QUESTIONS).map(itemResponseMetric);

function itemResponseMetric({ code, title }: { code: QuestionCode; title: string }): MetricDefinition {
  const answered = ofQuestion(ANSWERED[code], code);
  const metric = toMetric(code)({
    id: `item-response-${code}`,
    title: `Item response: ${title}`,
    definition:
      `Respondents who answered “${title}”, as a percentage of those who completed a survey that put the ` +
      'question to them.',
    unit: 'PERCENT',
    polarity: 'HIGHER_IS_BETTER',
    arithmetic: { kind: 'ratio', of: answered, to: askedQuestion(code), per: 100, isPart: true },
  });
  const { datasets, dimensions } = metric;
  return {
    ...metric,
    boards: [],
    datasets: { ...datasets, to: datasets.of },
    dimensions: dimensions.map((dimension) => ({ ...dimension, standsAlone: true })),
  };
}

function toMetric(code: QuestionCode): (particulars: Particulars) => MetricDefinition {
  return code === 'experience' ? liveChatMetric : smsMetric;
}
