import fc from 'fast-check';
import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import { mtcars, tableOf } from '../../testing/mtcars';
import { normals, simulatedTable } from '../../testing/simulated-answers';
import type { AnswerTable } from './answer-table';
import { fitLogistic } from './logistic-regression';
import { logisticWeights } from './logistic-weights';
import { rescaled } from './relative-weights';

// R's own glm(am ~ cyl + hp + wt, binomial, mtcars): 19.70288, 0.48760, 0.03259, -9.14947 (Tutorials Point,
// "R - Logistic Regression").
test('fitLogistic() finds the coefficients that R prints', () => {
  const [am, cyl, hp, wt] = (['am', 'cyl', 'hp', 'wt'] as const).map(mtcars);
  const rows = am!.flatMap((_, car) => [1, cyl![car]!, hp![car]!, wt![car]!]);
  const data = {
    outcome: Float64Array.from(am!),
    design: Float64Array.from(rows),
    respondents: new Float64Array(32).fill(1),
  };
  const coefficients = fitLogistic(data, new Float64Array(4), 1e-6) ?? [];
  expect([...coefficients].map((each) => each.toFixed(5))).toEqual([
    '19.70288',
    '0.48760',
    '0.03259',
    '-9.14947',
  ]);
});

test('logisticWeights() are those of a second implementation by way of singular values', () => {
  const table = tableOf(mtcars('am'), (['cyl', 'hp', 'wt'] as const).map(mtcars));
  const { raw, rSquared } = logisticWeights(table, null)!;
  const expected = weightsBySingularValues(table);
  for (const [driver, weight] of raw.entries()) expect(weight).toBeCloseTo(expected.raw[driver]!, 8);
  expect(rSquared).toBeCloseTo(expected.rSquared, 8);
  expect(raw.reduce((sum, weight) => sum + weight)).toBeCloseTo(expected.rSquared, 8);
});

test('weights of any answers are never below nought and add up to the squared correlation with predictions', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 2, max: 5 }), (seed, drivers) => {
      const table = simulatedTable({
        seed,
        respondents: 200,
        effects: [0.9, 0.5, 0.2, 0, 0].slice(0, drivers),
        outcome: 'TOP_BOX',
      });
      const { raw } = logisticWeights(table, null)!;
      const expected = weightsBySingularValues(table);
      expect(Math.min(...raw)).toBeGreaterThanOrEqual(0);
      expect(raw.reduce((sum, weight) => sum + weight)).toBeCloseTo(expected.rSquared, 7);
      for (const [driver, weight] of raw.entries()) expect(weight).toBeCloseTo(expected.raw[driver]!, 7);
    }),
    { numRuns: 25 },
  );
});

test('a fit that starts near to another ends within a millionth of one that starts from nothing', () => {
  const [table, other] = [1, 2].map((seed) =>
    simulatedTable({ seed, respondents: 400, effects: [0.8, 0.3], outcome: 'TOP_BOX' }),
  );
  const fromNothing = logisticWeights(table!, null)!;
  const fromOther = logisticWeights(table!, logisticWeights(other!, null))!;
  for (const [driver, weight] of fromOther.raw.entries())
    expect(weight).toBeCloseTo(fromNothing.raw[driver]!, 5);
});

test('drivers of known effects weigh in their order, and noise next to nothing', () => {
  const table = simulatedTable({
    seed: 3,
    respondents: 20_000,
    effects: [1, 0.6, 0.3, 0],
    outcome: 'TOP_BOX',
  });
  const shares = rescaled(logisticWeights(table, null)!);
  expect([...shares].sort((one, other) => other - one)).toEqual(shares);
  expect(shares[3]).toBeLessThan(0.1);
});

// Drivers that go with no other weigh by the squares of their logits' slopes: of 1, 0.5 and 0 a share of 80, 20 and 0.
test('drivers simulated from a population have its known shares', () => {
  const normal = normals(22);
  const drivers = [0, 1, 2].map(() => Array.from({ length: 50_000 }, normal));
  const [a, b] = drivers;
  // The difference of two exponential draws is logistic.
  const exponential = (): number => (normal() ** 2 + normal() ** 2) / 2;
  const outcome = a!.map((value, row) => Number(value + 0.5 * b![row]! + exponential() > exponential()));
  const shares = rescaled(logisticWeights(tableOf(outcome, drivers), null)!);
  for (const [driver, expected] of [80, 20, 0].entries())
    expect(Math.abs(shares[driver]! - expected)).toBeLessThan(1.5);
});

test('respondents who answer alike may be added up', () => {
  const apart = tableOf(
    [1, 1, 0, 1, 0, 0, 0, 1],
    [
      [8, 8, 8, 3, 3, 3, 5, 5],
      [2, 2, 2, 9, 4, 4, 9, 9],
    ],
  );
  const together = {
    ...tableOf(
      [1, 0, 1, 0, 0, 1],
      [
        [8, 8, 3, 3, 5, 5],
        [2, 2, 9, 4, 9, 9],
      ],
    ),
    respondents: Float64Array.from([2, 1, 1, 2, 1, 1]),
  };
  const expected = weightsBySingularValues(apart);
  const { raw, rSquared } = logisticWeights(together, null)!;
  for (const [driver, weight] of raw.entries()) expect(weight).toBeCloseTo(expected.raw[driver]!, 7);
  expect(rSquared).toBeCloseTo(expected.rSquared, 7);
});

// The R package rwa prints weights of this example that add up to 32.8: the cars are separated, so that its
// coefficients are wherever the iterations stopped.
test('an outcome that the drivers tell without a mistake has no weights', () => {
  const high = mtcars('mpg').map((mpg) => (mpg > 19.2 ? 1 : 0));
  const drivers = (['cyl', 'disp', 'hp', 'wt'] as const).map(mtcars);
  expect(logisticWeights(tableOf(high, drivers), null)).toBeNull();
});

test.each([
  [
    'all but one score is separated',
    [0, 0, 0, 1, 1, 1],
    [
      [1, 2, 3, 3, 4, 5],
      [1, 2, 1, 2, 1, 2],
    ],
  ],
  [
    'drivers depend on each other',
    [0, 1, 0, 1, 1, 0],
    [
      [1, 2, 3, 3, 4, 5],
      [2, 4, 6, 6, 8, 10],
    ],
  ],
  [
    'a driver does not vary',
    [0, 1, 0, 1, 1, 0],
    [
      [1, 2, 3, 3, 4, 5],
      [7, 7, 7, 7, 7, 7],
    ],
  ],
])('there are no weights where %s', (_, outcome, drivers) => {
  expect(logisticWeights(tableOf(outcome, drivers), null)).toBeNull();
});

test('there are no weights where one driver is the sum of others, however it is rounded and wherever the fit starts', () => {
  const weights = Array.from({ length: 60 }, (_, seed) => {
    const table = simulatedTable({ seed, respondents: 200, effects: [0.8, 0.3], outcome: 'TOP_BOX' });
    const [one, other] = table.drivers;
    const sum = one!.map((score, entry) => score + other![entry]!);
    return logisticWeights({ ...table, drivers: [one!, other!, sum] }, logisticWeights(table, null));
  });
  expect(weights).toEqual(weights.map(() => null));
});

test('nothing is explained where the outcome goes with no driver at all', () => {
  const table = tableOf(
    [0, 1, 0, 1, 0, 1, 0, 1],
    [
      [1, 1, 2, 2, 1, 1, 2, 2],
      [3, 3, 3, 3, 5, 5, 5, 5],
    ],
  );
  expect(logisticWeights(table, null)).toMatchObject({ raw: [0, 0], rSquared: 0 });
});

/** Tonidandel and LeBreton (2010) by the singular values of the standardised drivers and gradient steps. */
function weightsBySingularValues({ outcome, drivers }: AnswerTable) {
  const standard = new Matrix(drivers.map((driver) => standardise([...driver]))).transpose();
  const { leftSingularVectors, rightSingularVectors } = new SingularValueDecomposition(standard, {
    autoTranspose: true,
  });
  const orthogonal = leftSingularVectors
    .mmul(rightSingularVectors.transpose())
    .mul(Math.sqrt(outcome.length));
  const coefficients = climb(orthogonal, [...outcome]);
  const logits = orthogonal
    .to2DArray()
    .map((row) => row.reduce((sum, z, index) => sum + z * coefficients[index + 1]!, coefficients[0]!));
  const probabilities = logits.map((logit) => 1 / (1 + Math.exp(-logit)));
  const together = standardise(probabilities).reduce(
    (sum, p, row) => sum + p * standardise([...outcome])[row]!,
    0,
  );
  const rSquared = (together / outcome.length) ** 2;
  const betas = coefficients.slice(1).map((b) => (b * Math.sqrt(rSquared)) / deviationOf(logits));
  const loadings = standard.transpose().mmul(orthogonal).div(outcome.length);
  const raw = loadings
    .to2DArray()
    .map((row) => row.reduce((sum, loading, index) => sum + loading ** 2 * betas[index]! ** 2, 0));
  return { raw, rSquared };
}

// The steepest way up the likelihood, in steps that its curvature allows; the variables are orthonormal.
function climb(orthogonal: Matrix, outcome: readonly number[]): readonly number[] {
  const rows = orthogonal.to2DArray().map((row) => [1, ...row]);
  let coefficients = rows[0]!.map(() => 0);
  for (let count = 0; count < 60_000; count += 1) {
    const gradient = rows[0]!.map(() => 0);
    for (const [index, row] of rows.entries()) {
      const logit = row.reduce((sum, z, variable) => sum + z * coefficients[variable]!, 0);
      const surprise = outcome[index]! - 1 / (1 + Math.exp(-logit));
      for (const [variable, z] of row.entries()) gradient[variable]! += (4 * surprise * z) / rows.length;
    }
    coefficients = coefficients.map((coefficient, variable) => coefficient + gradient[variable]!);
    if (Math.max(...gradient.map(Math.abs)) < 1e-11) break;
  }
  return coefficients;
}

function standardise(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = deviationOf(values);
  return values.map((value) => (value - mean) / deviation);
}

function deviationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
