import { createPerturbation, loadLinearSolver } from '@citizen-graph/metrics';
import type { LinearSolver, Perturbation, Protection } from '@citizen-graph/metrics';
import { randomFor } from '@citizen-graph/sample-data';
import { madeUpSurvey } from './made-up-survey';
import { cellKey, partnerPolicy } from './methods';
import { attackSeveralMetrics } from './several-metrics';

const policy = partnerPolicy();
const partner = cellKey('partner', policy, randomFor('several secret'));
const records = madeUpSurvey(randomFor('several'));

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

function attackUnder(protection: Protection) {
  return attackSeveralMetrics({ ...partner, protection }, { records, random: randomFor('keys'), solver });
}

test('a complement and a base in two files narrow noise of at most one down, and the attack says so', () => {
  const noise = { maximum: 1, variance: 0.5, forbidden: 0 };
  const weak: Protection = {
    policy: { ...policy, perturbation: noise },
    perturbation: createPerturbation(noise, new Uint8Array(32).fill(3)),
    solver: null,
  };
  const result = attackUnder(weak);
  expect(result).toMatchObject({ metrics: 5, contradicted: 0, wrong: 0 });
  expect(result.right).toBeGreaterThan(0);
});

test('a base that one metric gives otherwise than another is a contradiction', () => {
  const tables = [3, 9].map((byte) => createPerturbation(policy.perturbation, new Uint8Array(32).fill(byte)));
  let asked = 0;
  const inTurn: Perturbation = {
    get rows() {
      asked += 1;
      return tables[asked % 2]!.rows;
    },
  };
  expect(attackUnder({ ...partner.protection, perturbation: inTurn }).contradicted).toBeGreaterThan(0);
});
