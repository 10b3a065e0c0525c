import type { Dataset } from '@citizen-graph/ledger';
import { LATER_ANSWERS, laterQuestionsAsked } from '../domain/later-questions';
import { QUESTIONS } from '../domain/question-bank';
import type { Response } from '../domain/response';
import { LATER_QUESTIONS } from '../domain/survey';

type Check = NonNullable<Dataset<Response>['check']>;

/** Refuses the answer to a question that the question bank says was not asked that day. */
export const checkLaterAnswers: Check = (response) => {
  const answered = LATER_QUESTIONS.filter((code) => response[LATER_ANSWERS[code]] !== null);
  if (answered.length === 0) return [];
  const asked = laterQuestionsAsked(response);
  return answered
    .filter((code) => !asked.includes(code))
    .map((code) => ({
      field: LATER_ANSWERS[code],
      value: String(response[LATER_ANSWERS[code]]),
      code: 'CONTRADICTION',
      expected: `nothing on a day on which the question bank does not have “${QUESTIONS[code].title}” in this survey`,
    }));
};
