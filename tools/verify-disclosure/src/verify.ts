import type { LinearSolver } from '@citizen-graph/metrics';
import { randomFor } from '@citizen-graph/sample-data';
import { addedError } from './added-error';
import type { AddedError } from './added-error';
import { attack } from './attack';
import type { AttackResult } from './attack';
import { attackBetweenReleases } from './between-releases';
import type { BetweenReleasesResult } from './between-releases';
import { madeUpSurvey } from './made-up-survey';
import { cellKey, partnerPolicy, suppression } from './methods';
import { everyTable, randomQuestion } from './questions';
import { attackSeveralMetrics } from './several-metrics';
import type { SeveralMetricsResult } from './several-metrics';

/** What is printed, and whether partners learnt nothing that they must not. */
export interface Findings {
  readonly attacks: readonly AttackResult[];
  readonly errors: readonly AddedError[];
  /** Of all metrics that count the same people, or parts of them. */
  readonly several: SeveralMetricsResult;
  /** Of answers before and after a release: as partners get them, and if they kept the noise of before. */
  readonly released: readonly (BetweenReleasesResult & { readonly name: string })[];
  readonly isSafe: boolean;
}

const BASES = [30, 100, 1000];
const LEAST_WIDTH = 5;
const RARELY = 0.01;

// A rule that is right no oftener than a guess tells nothing.
function isTold({ told, toldRightly, blindly }: BetweenReleasesResult): boolean {
  return told > RARELY && toldRightly > blindly;
}

/** Attacks the same made-up survey under each method; the seed decides the survey, the secret and the questions. */
export function verify(seed: string, questionCount: number, solver: LinearSolver): Findings {
  const records = madeUpSurvey(randomFor(`survey ${seed}`));
  const random = randomFor(`questions ${seed}`);
  const questions = Array.from({ length: questionCount }, () => randomQuestion(random));
  const policy = partnerPolicy();
  const partner = cellKey('cell key', policy, randomFor(`secret ${seed}`));
  const free = { ...policy, allowsAnyPeriod: true, allowsSeveralValues: true };
  const several = attackSeveralMetrics(partner, { records, random: randomFor(`keys ${seed}`), solver });
  // What follows from all metrics together follows from those of one metric among others.
  const attacked = { ...attack(partner, { records, questions, solver: null }), deduced: several };
  const erased = (marksCorrections: boolean): BetweenReleasesResult =>
    attackBetweenReleases(records, { ...partner, marksCorrections }, randomFor(`erased ${seed}`));
  const released = erased(true);
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
    several,
    released: [
      { name: 'cell key', ...released },
      { name: 'with the noise of before', ...erased(false) },
    ],
    isSafe:
      attacked.contradicted === 0 &&
      several.contradicted === 0 &&
      several.right === 0 &&
      several.wrong === 0 &&
      !isTold(released),
  };
}
