import { identifier, instant, localPolicingArea } from '@citizen-graph/ledger';
import type { Columns, Dataset } from '@citizen-graph/ledger';
import { LATER_ANSWERS } from '../domain/later-questions';
import { datasetOf } from '../domain/metric-parts';
import { monthOfInstant, observeLaterQuestions, observeResponse } from '../domain/observe-response';
import { NOTHING_ANSWERED } from '../domain/response';
import type { Response } from '../domain/response';
import { LATER_QUESTIONS, SURVEYS } from '../domain/survey';
import type { Survey } from '../domain/survey';
import { checkLaterAnswers } from './check-later-answers';
import { contactColumns } from './contact-columns';
import { CHARACTERISTIC_COLUMNS, HANDLED_BY_COLUMN, questionColumns } from './response-columns';

/** The datasets of responses, one for each survey: its file has the columns that the survey asks for. */
export const SURVEY_DATASETS: readonly Dataset<Response>[] = Object.values(SURVEYS).map(surveyDataset);

function surveyDataset(survey: Survey): Dataset<Response> {
  const columns = columnsOf(survey);
  const { code, title } = survey;
  return {
    id: datasetOf(survey),
    subject: 'surveys',
    title: `Responses to the ${title} survey`,
    columns,
    constants: { survey: code, ...emptyFields(columns) },
    fieldsOfFile: (filled) => ({ laterQuestions: laterQuestionsIn(filled) }),
    table: 'response',
    check: checkLaterAnswers,
    monthOf: ({ completedAt }) => monthOfInstant(completedAt),
    recordIdOf: ({ responseId }) => responseId,
    holdsPersons: true,
    keepsCorrectedRecords: false,
    observe: observeResponse,
    observeMore: observeLaterQuestions,
  };
}

function columnsOf(survey: Survey): Columns<Response> {
  const { mode, questions } = survey;
  return {
    responseId: identifier('response_id'),
    completedAt: instant('completed_at'),
    area: localPolicingArea('area'),
    ...contactColumns(survey),
    ...questionColumns(questions),
    ...(mode === 'SMS' ? CHARACTERISTIC_COLUMNS : HANDLED_BY_COLUMN),
  };
}

function laterQuestionsIn(filled: ReadonlySet<string>): string {
  return LATER_QUESTIONS.filter((code) => filled.has(LATER_ANSWERS[code])).join(' ');
}

function emptyFields(columns: Columns<Response>): Partial<Response> {
  const empty = Object.entries(NOTHING_ANSWERED).filter(([field]) => !(field in columns));
  return Object.fromEntries(empty);
}
