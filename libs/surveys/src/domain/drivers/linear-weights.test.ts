import fc from 'fast-check';
import { Matrix, SingularValueDecomposition, solve } from 'ml-matrix';
import { mtcars, tableOf } from '../../testing/mtcars';
import { normals } from '../../testing/simulated-answers';
import type { AnswerTable } from './answer-table';
import { linearWeights } from './linear-weights';
import { momentsOf } from './moments';
import { orthogonalBasis, rescaled } from './relative-weights';

const rounded = (numbers: readonly number[], digits: number): readonly number[] =>
  numbers.map((number) => Number(number.toFixed(digits)));

// The R package rwa 0.1.2 (Chan), vignette "Regression Methods", rwa_multiregress(mtcars, "mpg", ...).
test('linearWeights() of mtcars are those that the R package rwa prints', () => {
  const drivers = (['cyl', 'disp', 'hp', 'wt'] as const).map(mtcars);
  const weights = linearWeights(tableOf(mtcars('mpg'), drivers));
  expect(rounded(weights.raw, 7)).toEqual([0.2096904, 0.1883043, 0.179959, 0.2706812]);
  expect(rounded(rescaled(weights), 5)).toEqual([24.70914, 22.18908, 21.2057, 31.89607]);
  expect(weights.rSquared.toFixed(4)).toBe('0.8486');
});

// The same package, vignette "Bootstrap Confidence Intervals".
test.each([
  [['cyl', 'disp', 'hp'] as const, [0.2723144, 0.279355, 0.2162184]],
  [['cyl', 'disp'] as const, [0.3837012, 0.3758646]],
])('linearWeights() of mtcars by %j are %j, as printed', (names, raw) => {
  const weights = linearWeights(tableOf(mtcars('mpg'), names.map(mtcars)));
  expect(rounded(weights.raw, 7)).toEqual(raw);
});

// The same package, the example of rwa_multiregress(): $lambda.
test('orthogonalBasis() has the loadings that are printed, and their inverse', () => {
  const drivers = (['cyl', 'disp'] as const).map((name) => Float64Array.from(mtcars(name)));
  const { correlations } = momentsOf(drivers, new Float64Array(32).fill(1));
  const { loadings, inverse } = orthogonalBasis(correlations);
  expect(loadings.to2DArray().map((row) => rounded(row, 7))).toEqual([
    [0.8460695, 0.5330725],
    [0.5330725, 0.8460695],
  ]);
  expect(
    loadings
      .mmul(inverse)
      .to2DArray()
      .map((row) => row.map(Math.round)),
  ).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test('drivers that go with no other weigh the square of their correlation with the outcome', () => {
  // y = 3a + 2b + c on every combination of -1 and 1, so that the correlations are 3, 2 and 1 by √(9 + 4 + 1).
  const signs = [1, -1];
  const rows = signs.flatMap((a) => signs.flatMap((b) => signs.map((c) => [a, b, c] as const)));
  const table = tableOf(
    rows.map(([a, b, c]) => 3 * a + 2 * b + c),
    [0, 1, 2].map((driver) => rows.map((row) => row[driver]!)),
  );
  const { raw, rSquared } = linearWeights(table);
  expect(rounded(raw, 12)).toEqual(rounded([9 / 14, 4 / 14, 1 / 14], 12));
  expect(rSquared).toBeCloseTo(1, 12);
});

// y = 0.5 a + 0.2 b + noise, a and b of variance 1 and correlation 0.6, the noise of variance 1 - R². By hand the
// correlations with y are 0.62 and 0.5, R² is 0.5 × 0.62 + 0.2 × 0.5 = 0.41, and the weights of two drivers are
// (R² ± (0.62² - 0.5²)) / 2.
test('drivers simulated from a population have its known weights', () => {
  const normal = normals(21);
  const rows = Array.from({ length: 100_000 }, () => {
    const a = normal();
    const b = 0.6 * a + 0.8 * normal();
    return { a, b, y: 0.5 * a + 0.2 * b + Math.sqrt(0.59) * normal() };
  });
  const { raw, rSquared } = linearWeights(
    tableOf(
      rows.map(({ y }) => y),
      [rows.map(({ a }) => a), rows.map(({ b }) => b)],
    ),
  );
  expect(raw[0]).toBeCloseTo(0.2722, 2);
  expect(raw[1]).toBeCloseTo(0.1378, 2);
  expect(rSquared).toBeCloseTo(0.41, 2);
});

const score = fc.integer({ min: 0, max: 10 });
const tables = (drivers: number): fc.Arbitrary<AnswerTable> =>
  fc
    .array(fc.tuple(score, fc.array(score, { minLength: drivers, maxLength: drivers })), {
      minLength: 25,
      maxLength: 40,
    })
    .map((rows) =>
      tableOf(
        rows.map(([outcome]) => outcome),
        Array.from({ length: drivers }, (_, driver) => rows.map(([, scores]) => scores[driver]!)),
      ),
    )
    .filter(isOfFullRank);

test('weights are never below nought and add up to the R² of least squares', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5 }).chain(tables), (table) => {
      const { raw, rSquared } = linearWeights(table);
      const expected = rSquaredOfLeastSquares(table, [...table.drivers.keys()]);
      expect(Math.min(...raw)).toBeGreaterThanOrEqual(0);
      expect(raw.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(expected, 9);
      expect(rSquared).toBeCloseTo(expected, 9);
      expect(rescaled({ raw, rSquared, coefficients: [] }).reduce((sum, share) => sum + share)).toBeCloseTo(
        100,
        9,
      );
    }),
  );
});

// General dominance (Azen and Budescu 2003), which of two drivers is the same as the relative weight.
test('the weight of one of two drivers is what it adds to R² on average over the orders of entry', () => {
  fc.assert(
    fc.property(tables(2), (table) => {
      const [first, second, both] = [[0], [1], [0, 1]].map((drivers) =>
        rSquaredOfLeastSquares(table, drivers),
      );
      const dominance = [(first! + both! - second!) / 2, (second! + both! - first!) / 2];
      const { raw } = linearWeights(table);
      expect(raw[0]).toBeCloseTo(dominance[0]!, 9);
      expect(raw[1]).toBeCloseTo(dominance[1]!, 9);
    }),
  );
});

// Johnson (2000): Z = P Qᵀ of the singular value decomposition X = P Δ Qᵀ, without correlations.
test('weights are those that the orthogonal variables of a singular value decomposition give', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5 }).chain(tables), (table) => {
      const standard = new Matrix(table.drivers.map((driver) => [...unitLength(driver)])).transpose();
      const decomposition = new SingularValueDecomposition(standard, { autoTranspose: true });
      const orthogonal = decomposition.leftSingularVectors.mmul(
        decomposition.rightSingularVectors.transpose(),
      );
      const loadings = orthogonal.transpose().mmul(standard);
      const betas = orthogonal.transpose().mmul(Matrix.columnVector([...unitLength(table.outcome)]));
      const expected = Matrix.pow(loadings.transpose(), 2).mmul(Matrix.pow(betas, 2)).to1DArray();
      for (const [driver, weight] of linearWeights(table).raw.entries())
        expect(weight).toBeCloseTo(expected[driver]!, 9);
    }),
  );
});

test('respondents who answer alike may be added up', () => {
  const apart = tableOf(
    [9, 9, 2, 4, 4, 7],
    [
      [8, 8, 1, 5, 5, 9],
      [3, 3, 4, 2, 2, 10],
    ],
  );
  const together = {
    ...tableOf(
      [9, 2, 4, 7],
      [
        [8, 1, 5, 9],
        [3, 4, 2, 10],
      ],
    ),
    respondents: Float64Array.from([2, 1, 2, 1]),
  };
  const expected = linearWeights(apart);
  expect(rounded(linearWeights(together).raw, 12)).toEqual(rounded(expected.raw, 12));
});

test('a driver that does not vary weighs nothing, and rescaled weights of nothing are nought', () => {
  const weights = linearWeights(
    tableOf(
      [1, 5, 3],
      [
        [2, 2, 2],
        [2, 8, 3],
      ],
    ),
  );
  expect(weights.raw[0]).toBe(0);
  expect(weights.raw[1]).toBeCloseTo(weights.rSquared, 12);
  expect(rescaled({ raw: [0, 0], rSquared: 0, coefficients: [] })).toEqual([0, 0]);
});

function unitLength(column: Float64Array): Float64Array {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  const length = Math.hypot(...column.map((value) => value - mean));
  return column.map((value) => (value - mean) / length);
}

function isOfFullRank({ outcome, drivers }: AnswerTable): boolean {
  const columns = [outcome, ...drivers];
  if (columns.some((column) => new Set(column).size === 1)) return false;
  const standard = new Matrix(drivers.map((driver) => [...unitLength(driver)]));
  return Math.min(...new SingularValueDecomposition(standard, { autoTranspose: true }).diagonal) > 0.05;
}

function rSquaredOfLeastSquares({ outcome, drivers }: AnswerTable, chosen: readonly number[]): number {
  const design = new Matrix(
    [...outcome.keys()].map((row) => [1, ...chosen.map((driver) => drivers[driver]![row]!)]),
  );
  const observed = Matrix.columnVector([...outcome]);
  const residuals = Matrix.sub(observed, design.mmul(solve(design, observed, true))).to1DArray();
  const mean = observed.mean();
  const total = outcome.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return 1 - residuals.reduce((sum, residual) => sum + residual ** 2, 0) / total;
}
