import type {
  Arithmetic,
  InvitedBy,
  Measure,
  MeasureReference,
  MetricDatasets,
  MetricDefinition,
} from '@citizen-graph/metrics';
import { AREA_DIMENSION } from '@citizen-graph/reference';
import type { BoardId, Dimension } from '@citizen-graph/reference';
import { CHANNEL_DIMENSION, MODE_DIMENSION, PROTECTED_CHARACTERISTICS, SURVEY_DIMENSION } from './dimensions';
import { ASKED_LATER, RESPONSES } from './measures';
import type { QuestionCode } from './question';
import { QUESTIONS } from './question-bank';
import { askedMonths } from './question-versions';
import { LATER_QUESTIONS, SMS_SURVEYS, SURVEYS, surveysThatAsk } from './survey';
import type { Survey, SurveyCode } from './survey';

export const SMS: readonly SurveyCode[] = SMS_SURVEYS.map(({ code }) => code);

export const ALL_BOARDS: readonly BoardId[] = [
  'strategic-policing-and-crime',
  'victims-thematic',
  'victims-governance',
];

export const SMS_DIMENSIONS: readonly Dimension[] = [
  AREA_DIMENSION,
  SURVEY_DIMENSION,
  ...PROTECTED_CHARACTERISTICS,
  MODE_DIMENSION,
  CHANNEL_DIMENSION,
];

/** Those whom an invitation reached; one that was not delivered could not be answered. */
export const INVITED: InvitedBy = { metric: 'survey-invitations-delivered' };

/** What tells a metric of surveys from the others. */
export type Particulars = Pick<
  MetricDefinition,
  'id' | 'title' | 'definition' | 'unit' | 'polarity' | 'respondents' | 'invitedBy'
> & {
  readonly arithmetic: Arithmetic;
};

/** A metric of the responses to the surveys by SMS that its arithmetic counts. */
export function smsMetric(particulars: Particulars): MetricDefinition {
  const { segments } = particulars.arithmetic.of;
  const asked = SMS_SURVEYS.filter(({ code }) => segments?.includes(code) === true);
  return {
    ...particulars,
    target: null,
    source: { name: 'Satisfaction surveys by SMS', publisher: 'West Midlands Police' },
    boards: ALL_BOARDS,
    dimensions: SMS_DIMENSIONS,
    datasets: responsesOf(asked),
  };
}

/** The dataset that a survey's responses come in. */
export function datasetOf({ label }: Survey): string {
  return `${label}-survey`;
}

/** The datasets of responses: each survey has its own, so that one which has not come in is not nought. */
export function responsesOf(surveys: readonly Survey[]): MetricDatasets {
  const segments = surveys.map((survey) => [datasetOf(survey), [survey.code]] as const);
  return { of: surveys.map(datasetOf), to: [], segments: Object.fromEntries(segments) };
}

/** A measure of some surveys; one that has ended is known not to have been sent before or after. */
export function ofSurveys(measure: Measure, segments: readonly SurveyCode[]): MeasureReference {
  const asked = segments.flatMap((code) => {
    const { ended } = SURVEYS[code];
    return ended === null ? [] : [[code, [ended]] as const];
  });
  return asked.length === 0 ? { measure, segments } : { measure, segments, asked: Object.fromEntries(asked) };
}

/** A measure of the answers to a question, in the surveys and months that the question bank says it was asked in. */
export function ofQuestion(measure: Measure, question: QuestionCode): MeasureReference {
  return { measure, segments: surveysThatAsk(question), asked: askedMonths(QUESTIONS[question]) };
}

/**
 * Those who completed a survey that put a question to them. A later question was not put to everybody whose
 * response came in by an older export.
 */
export function askedQuestion(question: QuestionCode): MeasureReference {
  const later = LATER_QUESTIONS.find((each) => each === question);
  const measure = later === undefined ? RESPONSES : ASKED_LATER[later];
  return { measure, segments: surveysThatAsk(question) };
}
