import type { LinearSolver, MetricDefinition, Protection, TableQuery } from '@citizen-graph/metrics';
import { answersTo } from './answers';
import type { Answers } from './answers';
import { truthOf } from './asked-cell';
import type { AskedCell } from './asked-cell';
import { deduce } from './deduce';
import type { Target } from './deduce';
import { expectedOf } from './expected-counts';
import { guessBlindly, guessByBestFit, guessBySubtraction, hitsOf } from './guess';
import type { Hits } from './guess';
import { answerColumns, otherColumns, satisfiedColumns, systemOf } from './knowledge';
import type { Conclude } from './knowledge';
import type { KeyedAnswer } from './made-up-survey';
import { storeOf } from './survey-store';

/** A way to protect figures, and what an attacker who knows it concludes from them. */
export interface Method {
  readonly name: string;
  readonly definition: MetricDefinition;
  readonly protection: Protection;
  readonly conclude: Conclude;
  /** The variance of what was added to a count. */
  readonly noise: number;
  readonly leastCount: number;
}

/** What came of an attack: of the numbers below the least, how many became known, and how well they are guessed. */
export interface AttackResult {
  readonly name: string;
  readonly asked: number;
  readonly refused: number;
  readonly cells: number;
  readonly contradicted: number;
  /** Null where linear programming was not tried. */
  readonly deduced: { readonly small: number; readonly right: number; readonly wrong: number } | null;
  /** Of the hidden cells below the least: each way to guess, and how often it hits. */
  readonly guessed: { readonly small: number; readonly hits: Readonly<Record<Guessing, Hits>> };
}

/** The ways of guessing, from that of somebody who asks nothing to the best. */
export const GUESSINGS = ['blindly', 'by subtraction', 'by the best fit'] as const;

type Guessing = (typeof GUESSINGS)[number];

/** Who is attacked with what. */
export interface Attempt {
  readonly records: readonly KeyedAnswer[];
  readonly questions: readonly TableQuery[];
  /** For linear programming over all answers; null to leave that out. */
  readonly solver: LinearSolver | null;
}

/** Asks every question of a survey and tries to learn its small numbers from all answers together. */
export function attack(method: Method, { records, questions, solver }: Attempt): AttackResult {
  const answers = answersTo(questions, storeOf(records)(method.definition, method.protection));
  const truth = truthOf(records).flatMap(({ satisfied, others }) => [satisfied, others]);
  return {
    name: method.name,
    asked: answers.asked,
    refused: answers.refused,
    cells: answers.facts.size,
    contradicted: answers.contradicted.size,
    deduced: solver === null ? null : deducedFrom(method, answers, { truth, solver }),
    guessed: guessedFrom(method, answers, { truth, expected: expectedOf(records) }),
  };
}

function deducedFrom(
  { conclude, definition, leastCount }: Method,
  { facts }: Answers,
  { truth, solver }: { readonly truth: readonly number[]; readonly solver: LinearSolver },
): NonNullable<AttackResult['deduced']> {
  const kinds =
    definition.arithmetic.kind === 'count'
      ? [answerColumns]
      : [answerColumns, satisfiedColumns, otherColumns];
  const targets = [...facts.values()]
    .flatMap(({ cell }) => kinds.map((columnsOf) => targetOf(columnsOf(cell), truth)))
    .filter((target) => target.truth < leastCount);
  const { right, wrong } = deduce(systemOf(facts.values(), conclude), { targets, truth }, solver);
  return { small: targets.length, right: right.length, wrong: wrong.length };
}

function guessedFrom(
  { conclude, noise, leastCount }: Method,
  { facts }: Answers,
  { truth, expected }: { readonly truth: readonly number[]; readonly expected: readonly number[] },
): AttackResult['guessed'] {
  const small = [...facts.values()]
    .filter(({ value }) => value.value === null)
    .map(({ cell }): { cell: AskedCell; truth: number } => ({
      cell,
      truth: targetOf(answerColumns(cell), truth).truth,
    }))
    .filter((target) => target.truth < leastCount);
  const blindly = guessBlindly(expected);
  const hits = {
    blindly: hitsOf(blindly, small),
    'by subtraction': hitsOf(guessBySubtraction(facts, blindly), small),
    'by the best fit': hitsOf(guessByBestFit(facts, { conclude, noise, expected }), small),
  };
  return { small: small.length, hits };
}

function targetOf(columns: readonly number[], truth: readonly number[]): Target {
  return { columns, truth: columns.reduce((sum, column) => sum + truth[column]!, 0) };
}
