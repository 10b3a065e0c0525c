import { contains, splitByGrain } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import type { Question } from '../question';
import { askedMonths } from '../question-versions';
import type { Survey } from '../survey';

/** Whether a survey asked a question in every month of a period. */
export function isAskedThroughout(question: Question, { code }: Survey, period: Period): boolean {
  const asked = askedMonths(question)[code];
  if (asked === undefined) return true;
  return splitByGrain(period, 'MONTH').every(({ from }) => asked.some((months) => contains(months, from)));
}
