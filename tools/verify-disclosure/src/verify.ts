import type { LinearSolver } from '@citizen-graph/metrics';
import { randomFor } from '@citizen-graph/sample-data';
import { addedError } from './added-error';
import type { AddedError } from './added-error';
import { attack } from './attack';
import type { AttackResult } from './attack';
import { madeUpSurvey } from './made-up-survey';
import { cellKey, partnerPolicy, suppression } from './methods';
import { everyTable, randomQuestion } from './questions';

/** What is printed, and whether partners learnt nothing that they must not. */
export interface Findings {
  readonly attacks: readonly AttackResult[];
  readonly errors: readonly AddedError[];
  readonly isSafe: boolean;
}

const BASES = [30, 100, 1000];
const LEAST_WIDTH = 5;

/** Attacks the same made-up survey under each method; the seed decides the survey, the secret and the questions. */
export function verify(seed: string, questionCount: number, solver: LinearSolver): Findings {
  const records = madeUpSurvey(randomFor(`survey ${seed}`));
  const random = randomFor(`questions ${seed}`);
  const questions = Array.from({ length: questionCount }, () => randomQuestion(random));
  const policy = partnerPolicy();
  const partner = cellKey('cell key', policy, randomFor(`secret ${seed}`));
  const free = { ...policy, allowsAnyPeriod: true, allowsSeveralValues: true };
  const attacked = attack(partner, { records, questions, solver });
  // Hidden is hidden by whichever way it is asked for, so that asking for every table once tells everything.
  const tables = { records, questions: everyTable(), solver };
  return {
    attacks: [
      attacked,
      attack(cellKey('with any months', free, randomFor(`secret ${seed}`)), {
        records,
        questions,
        solver: null,
      }),
      attack(suppression('suppression', LEAST_WIDTH, solver), tables),
      attack(suppression('threshold alone', 0, solver), tables),
    ],
    errors: BASES.map((base) => addedError(base, partner.protection, randomFor(`shares ${seed} ${base}`))),
    isSafe: attacked.contradicted === 0 && attacked.deduced?.right === 0 && attacked.deduced.wrong === 0,
  };
}
