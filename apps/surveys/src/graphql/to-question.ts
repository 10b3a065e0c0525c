import { QUESTIONS, TOP_BOXES } from '@citizen-graph/surveys';
import type { QuestionCode } from '@citizen-graph/surveys';
import type { QuestionType } from './question.type';

/** A question as the schema shows it. */
export function toQuestion(code: QuestionCode): QuestionType {
  const { title, scale, versions } = QUESTIONS[code];
  const topBox = TOP_BOXES[scale];
  return {
    code,
    title,
    scale,
    topBoxFrom: topBox?.lowest ?? null,
    versions: versions.map((version) => ({ ...version, scale, topBox })),
  };
}
