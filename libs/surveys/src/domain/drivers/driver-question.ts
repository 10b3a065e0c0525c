import { checkTableQuery } from '@citizen-graph/metrics';
import { invariant, shorten } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { SURVEY_METRICS } from '../metrics';
import type { Question } from '../question';
import { QUESTIONS } from '../question-bank';
import { SURVEYS } from '../survey';
import type { Survey } from '../survey';
import { driverError } from './driver-errors';
import { isAskedThroughout } from './asked-throughout';

/** Whether the score itself is to be explained, or that it lies in the top box. */
export type OutcomeMeasure = 'SCORE' | 'TOP_BOX';

/** What is asked for: an outcome of a survey in a period, and which questions may explain it. */
export interface DriverRequest {
  /** The code of a survey. */
  readonly survey: string;
  readonly period: Period;
  /** The code of a local policing area; null for all of the force. */
  readonly area: string | null;
  /** The code of a question. */
  readonly outcome: string;
  readonly measure: OutcomeMeasure;
  /** The codes of the drivers; null for every question that the survey asked as a score throughout, but verdicts on the whole. */
  readonly among: readonly string[] | null;
}

/** An outcome and its drivers as questions of the survey. */
export interface DriverQuestion extends Pick<DriverRequest, 'period' | 'area' | 'measure'> {
  readonly survey: Survey;
  readonly outcome: Question;
  /** At least two, each once. */
  readonly drivers: readonly Question[];
  /** Questions that would be drivers if the survey had asked them in every month of the period. */
  readonly passedOver: readonly Question[];
}

const LEAST_DRIVERS = 2;

// They ask how it went on the whole, which other answers explain; they explain others only where they are named.
const VERDICTS: readonly string[] = ['overall', 'confident-to-call-again', 'satisfied'];

/** The questions that a survey asks as a score, in the order of its form. */
export function scoredQuestions({ questions }: Survey): readonly Question[] {
  return questions.map((code) => QUESTIONS[code]).filter(({ scale }) => scale === 'SCORE_0_TO_10');
}

/**
 * The question that is asked. Throws a code of DRIVER_ERRORS where the survey cannot answer it, and one of
 * METRIC_ERRORS where there is no such survey, area or period.
 */
export function toDriverQuestion(request: DriverRequest): DriverQuestion {
  const { period, area, measure, outcome, among } = request;
  const survey = getSurvey(request);
  const explained = getScoredQuestion(survey, outcome);
  if (among?.includes(outcome) === true) {
    throw driverError('OUTCOME_AMONG_DRIVERS', `${outcome} is the outcome: leave it out of the drivers.`);
  }
  const { drivers, passedOver } =
    among === null ? driversByDefault({ survey, period }, outcome) : driversNamed(survey, among);
  if (drivers.length < LEAST_DRIVERS) {
    const left = drivers.map(({ code }) => code).join(', ') || 'none';
    const message = `${survey.code}: at least two drivers of ${outcome} are weighed against each other; left: ${left}.`;
    throw driverError('TOO_FEW_DRIVERS', message);
  }
  return { survey, period, area, measure, outcome: explained, drivers, passedOver };
}

// The count of responses knows every survey, area and period that may be asked for.
function getSurvey({ survey, period, area }: DriverRequest): Survey {
  const responses = SURVEY_METRICS.find(({ id }) => id === 'survey-responses');
  invariant(responses, 'responses are counted');
  const ofSurvey = { dimension: 'SURVEY', values: [survey] } as const;
  const ofArea = area === null ? [] : [{ dimension: 'AREA', values: [area] } as const];
  const where = [ofSurvey, ...ofArea];
  checkTableQuery(responses, { period, grain: 'WHOLE_PERIOD', by: [], where, compare: null });
  const found = Object.values(SURVEYS).find(({ code }) => code === survey);
  invariant(found, 'every value of the dimension SURVEY is a survey');
  return found;
}

type Drivers = Pick<DriverQuestion, 'drivers' | 'passedOver'>;

function driversNamed(survey: Survey, codes: readonly string[]): Drivers {
  return { drivers: [...new Set(codes)].map((code) => getScoredQuestion(survey, code)), passedOver: [] };
}

function driversByDefault(
  { survey, period }: Pick<DriverQuestion, 'survey' | 'period'>,
  outcome: string,
): Drivers {
  const others = scoredQuestions(survey).filter(({ code }) => code !== outcome && !VERDICTS.includes(code));
  const isAsked = (question: Question): boolean => isAskedThroughout(question, survey, period);
  return {
    drivers: others.filter(isAsked),
    passedOver: others.filter((question) => !isAsked(question)),
  };
}

function getScoredQuestion(survey: Survey, code: string): Question {
  const scored = scoredQuestions(survey);
  const found = scored.find((question) => question.code === code);
  if (found !== undefined) return found;
  const known = scored.map((question) => question.code).join(', ') || 'none';
  throw driverError(
    'NOT_A_SCORED_QUESTION',
    `${survey.code} asks no question ${shorten(code)} as a score; it asks: ${known}.`,
  );
}
