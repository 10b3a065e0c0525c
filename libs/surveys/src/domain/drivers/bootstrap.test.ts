import { normals, simulatedTable } from '../../testing/simulated-answers';
import { tableOf } from '../../testing/mtcars';
import type { AnswerTable } from './answer-table';
import { bootstrap } from './bootstrap';
import type { BootstrapOptions, BootstrapResult, Weigh } from './bootstrap';
import { linearWeights } from './linear-weights';
import { logisticWeights } from './logistic-weights';

const OPTIONS: BootstrapOptions = { resamples: 400, level: 0.95, seed: 1 };

test('the same seed gives the same intervals, another seed others', () => {
  const table = simulatedTable({ seed: 1, respondents: 200, effects: [0.8, 0.3], outcome: 'SCORE' });
  const first = run(table, linearWeights, OPTIONS);
  expect(run(table, linearWeights, OPTIONS)).toEqual(first);
  expect(run(table, linearWeights, { ...OPTIONS, seed: 2 })).not.toEqual(first);
});

test('it gives way once for each resample', () => {
  const table = simulatedTable({ seed: 1, respondents: 100, effects: [0.8, 0.3], outcome: 'SCORE' });
  const weights = linearWeights(table);
  const steps = bootstrap({ table, weights, weigh: linearWeights }, { ...OPTIONS, resamples: 7 });
  let count = 0;
  while (steps.next().done !== true) count += 1;
  expect(count).toBe(7);
});

// The weight of a driver that goes with no other is the square of its correlation, whose interval Fisher's z
// transformation gives: tanh(artanh(r) ± 1.96 / √(n - 3)).
test('the interval of a single driver is that of its squared correlation by Fisher’s z', () => {
  const normal = normals(11);
  const driver = Array.from({ length: 3_000 }, normal);
  const table = tableOf(
    driver.map((value) => 0.6 * value + 0.8 * normal()),
    [driver],
  );
  const r = Math.sqrt(linearWeights(table).rSquared);
  const margin = 1.959964 / Math.sqrt(2_997);
  const { intervals } = run(table, linearWeights, { ...OPTIONS, resamples: 2_000 });
  expect(intervals[0]!.lower).toBeCloseTo(Math.tanh(Math.atanh(r) - margin) ** 2, 2);
  expect(intervals[0]!.upper).toBeCloseTo(Math.tanh(Math.atanh(r) + margin) ** 2, 2);
});

test.each([
  ['linear', linearWeights, 'SCORE'],
  ['logistic', logisticWeights, 'TOP_BOX'],
] as const)(
  '%s: drivers of known effect are beyond chance, and one that is noise is not',
  (_, weigh, outcome) => {
    const table = simulatedTable({
      seed: 5,
      respondents: 1_500,
      effects: [1, 0.6, 0.4, 0],
      outcome,
    });
    const { beyondChance, intervals, unusable } = run(table, weigh, OPTIONS);
    expect(beyondChance.map(({ lower }) => lower > 0)).toEqual([true, true, true, false]);
    // Its own interval does not hold nought: that is why it is not what tells.
    expect(intervals[3]!.lower).toBeGreaterThan(0);
    expect(unusable).toBe(0);
  },
);

test('of fifty drivers that are noise one at most is taken for more', () => {
  const noise = Array.from({ length: 25 }, (_, index) => {
    const table = simulatedTable({
      seed: 100 + index,
      respondents: 300,
      effects: [0.8, 0, 0],
      outcome: 'SCORE',
    });
    return run(table, linearWeights, { ...OPTIONS, resamples: 200 }).beyondChance.slice(1);
  });
  expect(noise.flat().filter(({ lower }) => lower > 0).length).toBeLessThanOrEqual(1);
});

test('resamples that cannot be weighed are counted and left out', () => {
  const table = simulatedTable({ seed: 1, respondents: 100, effects: [0.8, 0.3], outcome: 'SCORE' });
  let calls = 0;
  const weigh: Weigh = (drawn) => ((calls += 1) % 4 === 0 ? null : linearWeights(drawn));
  expect(run(table, weigh, OPTIONS)).toMatchObject({ unusable: 100, intervals: [{}, {}] });
});

function run(table: AnswerTable, weigh: Weigh, options: BootstrapOptions): BootstrapResult {
  const steps = bootstrap({ table, weights: weigh(table, null)!, weigh }, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
