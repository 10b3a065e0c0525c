import { loadLinearSolver } from '@citizen-graph/metrics';
import { randomFor } from '@citizen-graph/sample-data';
import { attack } from './attack';
import { madeUpSurvey } from './made-up-survey';
import { cellKey, partnerPolicy } from './methods';
import { everyTable, randomQuestion } from './questions';
import { verify } from './verify';

// Months of twelve, quarters of four and one year; in all areas or one of three; of everybody or one of eight.
const CELLS = (12 + 4 + 1) * (1 + 3) * (1 + 4 + 4);

test('partners learn nothing exactly that a threshold alone gives away', async () => {
  const { attacks, several, released, errors, isSafe } = verify('test', 1500, await loadLinearSolver());
  const [partner, free, hidden, threshold] = attacks;
  expect(isSafe).toBe(true);
  expect(partner).toMatchObject({ asked: 1500, contradicted: 0, deduced: { right: 0, wrong: 0 } });
  expect(partner!.refused).toBeGreaterThan(0);
  expect(partner!.deduced!.small).toBeGreaterThan(500);
  expect(threshold).toMatchObject({ cells: CELLS, refused: 0, contradicted: 0 });
  expect(threshold!.deduced!.right).toBeGreaterThan(hidden!.deduced!.right);
  // Why partners may not put months and values together as they like.
  expect(hitRate(free!)).toBeGreaterThan(hitRate(partner!) + 0.1);
  expect(errors.map(({ base }) => base)).toEqual([30, 100, 1000]);
  expect(several).toMatchObject({ metrics: 5, contradicted: 0, right: 0, wrong: 0 });
  // What partners would be told of an erased record if every other figure kept its noise.
  const [protectedly, unchanged] = released;
  expect(unchanged).toMatchObject({ attempts: 120, toldRightly: 1 });
  expect(unchanged!.told).toBeGreaterThan(0.9);
  expect(protectedly!.told).toBeLessThan(0.02);
  expect(protectedly!.byFall).toBeLessThan(unchanged!.byFall - 0.1);
});

test('noise of at most one is found out, and the attack says so', async () => {
  const solver = await loadLinearSolver();
  const records = madeUpSurvey(randomFor('weak'));
  const policy = { ...partnerPolicy(), perturbation: { maximum: 1, variance: 0.5, forbidden: 0 } };
  const weak = cellKey('weak', policy, randomFor('weak secret'));
  const result = attack(weak, { records, questions: everyTable(), solver });
  expect(result.deduced!.right).toBeGreaterThan(0);
  expect(result.deduced!.wrong).toBe(0);
});

test('a question asked twice is the same question, and there are many', () => {
  const random = randomFor('questions');
  const questions = Array.from({ length: 3000 }, () => JSON.stringify(randomQuestion(random)));
  expect(new Set(questions).size).toBeGreaterThan(1000);
  expect(new Set(questions).size).toBeLessThan(3000);
});

function hitRate(result: ReturnType<typeof attack>): number {
  return result.guessed.hits['by the best fit'].exactly;
}
