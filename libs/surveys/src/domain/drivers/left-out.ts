import type { QuestionCode } from '../question';
import type { AnswerPattern } from './answer-table';

/** Respondents who are left out because they did not answer every question. */
export interface LeftOut {
  readonly respondents: number;
  /** How many of them gave no answer to each question; who left several out is counted for each. */
  readonly unanswered: readonly { readonly question: QuestionCode; readonly respondents: number }[];
}

/** Who is left out of patterns of answers to these questions: listwise deletion, counted. */
export function leftOutOf(patterns: readonly AnswerPattern[], questions: readonly QuestionCode[]): LeftOut {
  const incomplete = patterns.filter(({ scores }) => scores.includes(null));
  const unanswered = questions.map((question, index) => ({
    question,
    respondents: countOf(incomplete.filter(({ scores }) => scores[index] === null)),
  }));
  return {
    respondents: countOf(incomplete),
    unanswered: unanswered.filter(({ respondents }) => respondents > 0),
  };
}

/** How many respondents stand behind patterns. */
export function countOf(patterns: readonly AnswerPattern[]): number {
  return patterns.reduce((sum, { respondents }) => sum + respondents, 0);
}
