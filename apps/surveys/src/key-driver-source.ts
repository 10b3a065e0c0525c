import { BOOTSTRAP, calculateKeyDrivers } from '@citizen-graph/surveys';
import type { DriverAnswers, DriverQuestion, KeyDrivers } from '@citizen-graph/surveys';
import { inSlices } from './in-slices';
import type { InTurn } from './one-at-a-time';

/** What was found of a question, and the answers that it was found in. */
export interface KeyDriverAnswer {
  readonly found: KeyDrivers;
  readonly answers: DriverAnswers;
}

export type KeyDriverSource = (question: DriverQuestion) => Promise<KeyDriverAnswer>;

/**
 * The key drivers that one request asks for: the same question is answered once, however often it is asked.
 * The answers are loaded when it is their turn, and nothing of the database is held while they are weighed.
 */
export function keyDriverSource(
  findAnswers: (question: DriverQuestion) => Promise<DriverAnswers>,
  inTurn: InTurn,
): KeyDriverSource {
  const known = new Map<string, Promise<KeyDriverAnswer>>();
  return (question) => {
    const key = JSON.stringify(question);
    const answer = known.get(key) ?? inTurn(() => answerTo(question, findAnswers));
    known.set(key, answer);
    return answer;
  };
}

async function answerTo(
  question: DriverQuestion,
  findAnswers: (question: DriverQuestion) => Promise<DriverAnswers>,
): Promise<KeyDriverAnswer> {
  const answers = await findAnswers(question);
  const found = await inSlices(calculateKeyDrivers(question, answers.patterns, BOOTSTRAP));
  return { found, answers };
}
