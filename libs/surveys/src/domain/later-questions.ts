import { instantOf, londonDay } from '@citizen-graph/reference';
import { QUESTIONS } from './question-bank';
import { isAskedOn } from './question-versions';
import type { Response } from './response';
import { LATER_QUESTIONS } from './survey';
import type { LaterQuestion } from './survey';

/** The answer to each later question. */
export const LATER_ANSWERS = {
  'confident-to-call-again': 'confidentToCallAgain',
  satisfied: 'satisfied',
  'clear-on-next-steps': 'clearOnNextSteps',
} as const satisfies Readonly<Record<LaterQuestion, keyof Response>>;

/** The later questions that were put to a respondent: their survey asked them that day, and the export has them. */
export function laterQuestionsAsked({
  survey,
  completedAt,
  laterQuestions,
}: Response): readonly LaterQuestion[] {
  if (laterQuestions === '') return [];
  const exported = new Set(laterQuestions.split(' '));
  const day = londonDay(instantOf(completedAt));
  return LATER_QUESTIONS.filter((code) => exported.has(code) && isAskedOn(QUESTIONS[code], survey, day));
}
