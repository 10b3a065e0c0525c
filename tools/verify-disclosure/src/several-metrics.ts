import type { LinearSolver, MetricDefinition, MetricValue } from '@citizen-graph/metrics';
import type { Random } from '@citizen-graph/sample-data';
import { answersTo } from './answers';
import type { Answers } from './answers';
import { truthOf } from './asked-cell';
import type { Method } from './attack';
import { deduce } from './deduce';
import {
  answerColumns,
  concludeFromNoisyCount,
  concludeFromShare,
  otherColumns,
  satisfiedColumns,
  systemOf,
} from './knowledge';
import type { Conclude } from './knowledge';
import {
  COUNT,
  DISSATISFIED_COUNT,
  INVITED_COUNT,
  SATISFIED_COUNT,
  SHARE,
  inAnotherFile,
} from './made-up-survey';
import type { KeyedAnswer } from './made-up-survey';
import { everyTable } from './questions';
import { storeOf } from './survey-store';

/** What came of asking several metrics that count the same people, or parts of them. */
export interface SeveralMetricsResult {
  readonly metrics: number;
  /** The counts of the same records that two metrics give differently. */
  readonly contradicted: number;
  readonly small: number;
  readonly right: number;
  readonly wrong: number;
}

/**
 * Asks for every table of a share, of its base, of its part, of its complement, and of its base as another file counts
 * it with other record keys, and puts all of it into one linear programme.
 */
export function attackSeveralMetrics(
  { protection, leastCount }: Method,
  {
    records,
    random,
    solver,
  }: { readonly records: readonly KeyedAnswer[]; readonly random: Random; readonly solver: LinearSolver },
): SeveralMetricsResult {
  const ask = storeOf([...records, ...inAnotherFile(records, random)]);
  const { policy } = protection;
  if (policy.method !== 'CELL_KEY') throw new Error('What is concluded is of the cell key method.');
  const count = (counted: Parameters<typeof concludeFromNoisyCount>[1]): Conclude =>
    concludeFromNoisyCount(policy, counted);
  const asked = (
    [
      [SHARE, concludeFromShare(policy)],
      [COUNT, count('answers')],
      [SATISFIED_COUNT, count('satisfied')],
      [DISSATISFIED_COUNT, count('others')],
      [INVITED_COUNT, count('answers')],
    ] satisfies readonly (readonly [MetricDefinition, Conclude])[]
  ).map(([definition, conclude]) => ({
    conclude,
    answers: answersTo(everyTable(), ask(definition, protection)),
  }));
  const truth = truthOf(records).flatMap(({ satisfied, others }) => [satisfied, others]);
  const [shares, bases, parts] = asked.map(({ answers }) => answers);
  // The base and the part are the counts of the share again, with the same noise: they are compared, and tell no more.
  const systems = asked
    .filter((_, place) => place !== 1 && place !== 2)
    .map(({ answers, conclude }) => systemOf(answers.facts.values(), conclude));
  const targets = [...shares!.facts.values()]
    .flatMap(({ cell }) => [answerColumns(cell), satisfiedColumns(cell), otherColumns(cell)])
    .map((columns) => ({ columns, truth: columns.reduce((sum, column) => sum + truth[column]!, 0) }))
    .filter((target) => target.truth < leastCount);
  const system = { ...systems[0]!, constraints: systems.flatMap(({ constraints }) => constraints) };
  const { right, wrong } = deduce(system, { targets, truth }, solver);
  const contradicted =
    contradictions(shares!, bases!, ({ denominator }) => denominator) +
    contradictions(shares!, parts!, ({ numerator }) => numerator);
  return {
    metrics: asked.length,
    contradicted,
    small: targets.length,
    right: right.length,
    wrong: wrong.length,
  };
}

// A part that came out larger than its base is cut down to it, and so is told otherwise where it is counted by itself.
function contradictions(
  shares: Answers,
  counts: Answers,
  countIn: (share: MetricValue) => number | null,
): number {
  return [...shares.facts.values()].filter(({ cell, value: share }) => {
    const [one, other] = [countIn(share), counts.facts.get(cell.key)?.value.value ?? null];
    return one !== null && other !== null && one !== other && one !== share.denominator;
  }).length;
}
