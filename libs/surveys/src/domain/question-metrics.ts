import type { Measure, MetricDefinition, SeriesBreak } from '@citizen-graph/metrics';
import { INVITED, askedQuestion, ofQuestion, smsMetric } from './metric-parts';
import {
  CLEAR_ON_NEXT_STEPS,
  CONFIDENT_TO_CALL_AGAIN,
  HELPED,
  INFORMED,
  OVERALL,
  OVERALL_SATISFACTION,
  POLITE,
  PREFERRED_PHYSICAL,
  SATISFIED,
  TIMELINESS,
} from './measures';
import type { QuestionCode } from './question';
import { QUESTIONS } from './question-bank';
import { breaksOfQuestion } from './question-versions';
import { LATER_QUESTIONS, SURVEYS, surveysThatAsk } from './survey';

const OVERALL_IS_OF = ['helped', 'confident-to-call-again', 'satisfied'] as const;

/** What respondents to the surveys by SMS say, question by question. */
export const QUESTION_METRICS: readonly MetricDefinition[] = [
  topBoxMetric('helped', HELPED, 'Helped with the issue: 8 or above'),
  topBoxMetric('polite', POLITE, 'Polite and respectful: 8 or above'),
  topBoxMetric('timeliness', TIMELINESS, 'Time to answer or respond: 8 or above'),
  topBoxMetric('informed', INFORMED, 'Kept informed: 8 or above'),
  topBoxMetric('overall', OVERALL, 'Overall satisfaction with the process: 8 or above'),
  topBoxMetric('confident-to-call-again', CONFIDENT_TO_CALL_AGAIN, 'Confident to call again: 8 or above'),
  topBoxMetric('satisfied', SATISFIED, 'Satisfied with the service: 8 or above'),
  topBoxMetric('clear-on-next-steps', CLEAR_ON_NEXT_STEPS, 'Clear on what happens next: 8 or above'),
  {
    ...smsMetric({
      id: 'overall-satisfaction',
      title: 'Overall satisfaction: helped, confident to call again and satisfied',
      definition:
        'Respondents who gave a score of 8 or above out of 10 to each of three questions (helped with the ' +
        'issue, confident to call again, satisfied with the service), of those who answered all three. It ' +
        'is lower than the share of any one of the three, and cannot be set against the overall ' +
        'satisfaction with the process that the T3 pilot asked for. ' +
        askedBy('satisfied'),
      unit: 'PERCENT',
      polarity: 'HIGHER_IS_BETTER',
      arithmetic: { kind: 'proportion', of: ofQuestion(OVERALL_SATISFACTION, 'satisfied') },
      respondents: askedQuestion('satisfied'),
      invitedBy: INVITED,
    }),
    breaks: OVERALL_IS_OF.flatMap((question) => breaksOfQuestion(QUESTIONS[question])),
    companions: OVERALL_IS_OF,
  },
  smsMetric({
    id: 'preferred-physical-appointment',
    title: 'Would have preferred a physical appointment',
    definition: 'Respondents to the T3 pilot survey who would have preferred to attend in person.',
    unit: 'PERCENT',
    polarity: 'LOWER_IS_BETTER',
    arithmetic: { kind: 'proportion', of: ofQuestion(PREFERRED_PHYSICAL, 'preferred-physical') },
    respondents: askedQuestion('preferred-physical'),
    invitedBy: INVITED,
  }),
];

function topBoxMetric(question: QuestionCode, measure: Measure, title: string): MetricDefinition {
  const metric = smsMetric({
    id: question,
    title,
    definition: `Respondents who gave a score of 8 or above out of 10, of those who answered. ${askedBy(question)}`,
    unit: 'PERCENT',
    polarity: 'HIGHER_IS_BETTER',
    arithmetic: { kind: 'proportion', of: ofQuestion(measure, question) },
    respondents: askedQuestion(question),
    invitedBy: INVITED,
  });
  const breaks: readonly SeriesBreak[] = breaksOfQuestion(QUESTIONS[question]);
  return breaks.length === 0 ? metric : { ...metric, breaks };
}

function askedBy(question: QuestionCode): string {
  const names = surveysThatAsk(question).map((code) => SURVEYS[code].title);
  const isLater = LATER_QUESTIONS.some((later) => later === question);
  const [first] = QUESTIONS[question].versions.map(({ from }) => from).sort();
  return `Asked by: ${names.join(', ')}${isLater ? `, since ${first}` : ''}.`;
}
