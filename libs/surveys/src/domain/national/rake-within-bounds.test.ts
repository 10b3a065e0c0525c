import fc from 'fast-check';
import { effectiveSize, weighOneByOne } from '../../testing/weigh-one-by-one';
import { HIGHEST_WEIGHT, LOWEST_WEIGHT } from './bounded-weights';
import type { Margins } from './frame';
import { rakeWithinBounds } from './rake-within-bounds';
import type { SampleGroup } from './rake-within-bounds';

const group = (row: string, column: string, count: number): SampleGroup => ({
  values: { row, column },
  count,
});
const close = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 9));

// Raking keeps the odds ratio, 49/108, so that of 35 people x are A and X with x(x + 8.75) /
// ((8.75 - x)(17.5 - x)) = 49/108; the rest follows from the margins 1 to 3 and half and half.
test('where no weight comes near a bound it is raking, against the closed form of two by two', () => {
  const groups = [group('A', 'X', 7), group('A', 'Y', 9), group('B', 'X', 12), group('B', 'Y', 7)];
  const { weights } = rakeWithinBounds(groups, { row: { A: 5, B: 15 }, column: { X: 0.5, Y: 0.5 } });
  const x = closedForm(8.75, 17.5, 49 / 108);
  expect(weights).toEqual(close([x / 7, (8.75 - x) / 9, (17.5 - x) / 12, (8.75 + x) / 7]));
});

// Raked without bounds, B and Y weigh 3.57. At 3 they are 12 of the 40 that B and Y each should be.
test('a weight that would pass a bound stops there, and the others make the margins good', () => {
  const groups = [group('A', 'X', 60), group('A', 'Y', 18), group('B', 'X', 18), group('B', 'Y', 4)];
  const raking = rakeWithinBounds(groups, { row: { A: 6, B: 4 }, column: { X: 6, Y: 4 } });
  expect(raking.weights).toEqual(close([32 / 60, 28 / 18, 28 / 18, 3]));
  expect(raking.designEffect).toBeCloseTo((32 ** 2 / 60 + 2 * (28 ** 2 / 18) + 36) / 100, 9);
  expect(raking.furthestOff?.weighted).toBeCloseTo(raking.furthestOff?.inFrame ?? 0, 9);
});

// With 0.3 for the many and 3 for three groups of men the margins leave the rest no choice: 42 women and men each,
// 25.2 of the second area, 33.6 young. SciPy's SLSQP, which minimises the same divergence, agrees to five decimals.
test('both bounds at once, in three variables', () => {
  const counts = [40, 10, 14, 3, 11, 2, 3, 1];
  const groups = counts.map((count, index) => ({
    values: { sex: 'FM'[index >> 2] ?? '', area: '12'[(index >> 1) & 1] ?? '', age: 'OY'[index & 1] ?? '' },
    count,
  }));
  const margins = { sex: { F: 1, M: 1 }, area: { 1: 7, 2: 3 }, age: { O: 6, Y: 4 } };
  const { weights } = rakeWithinBounds(groups, margins);
  expect(weights).toEqual(close([0.3, 1.68, 27 / 70, 2.6, 24 / 11, 3, 3, 3]));
});

// Of 100, B and C stop at 24 and 6, where 30 and 10 are wanted, and A makes up the rest: 70 instead of 60.
test('shares that no weight within bounds reaches are left off, and the furthest is said', () => {
  const groups = [group('A', 'X', 90), group('B', 'X', 8), group('C', 'X', 2)];
  const raking = rakeWithinBounds(groups, { row: { A: 60, B: 30, C: 10 } });
  expect(raking.weights).toEqual(close([70 / 90, 3, 3]));
  // (90 * (7/9)^2 + 10 * 9) / 100
  expect(raking.designEffect).toBeCloseTo((4900 / 90 + 90) / 100, 9);
  expect(raking.furthestOff).toEqual({
    variable: 'row',
    value: 'A',
    weighted: expect.closeTo(0.7, 9),
    inFrame: 0.6,
  });
});

// Two men of 100 come to 6 and the women to 94; of these 57 have to be X and 37 Y, so that X is 60 with the men.
test('a share out of reach leaves the other margins met', () => {
  const groups = [group('F', 'X', 49), group('F', 'Y', 49), group('M', 'X', 1), group('M', 'Y', 1)];
  const raking = rakeWithinBounds(groups, { row: { F: 1, M: 1 }, column: { X: 6, Y: 4 } });
  expect(raking.weights).toEqual(close([57 / 49, 37 / 49, 3, 3]));
  expect(raking.furthestOff).toMatchObject({ variable: 'row', value: 'F', inFrame: 0.5 });
});

test('margins that cannot be had together leave the bounds and the mean alone', () => {
  // Whoever is B is X: B should be half of the sample, and X a tenth of it.
  const groups = [group('A', 'X', 10), group('A', 'Y', 70), group('B', 'X', 20)];
  const { weights, furthestOff } = rakeWithinBounds(groups, { row: { A: 1, B: 1 }, column: { X: 1, Y: 9 } });
  expect(meanOf(groups, weights)).toBeCloseTo(1, 9);
  expect(Math.min(...weights)).toBe(0.3);
  expect(furthestOff?.variable).toBe('row');
});

test('who does not say keeps a share of the sample, and values that nobody takes are left out', () => {
  const groups = [
    group('A', 'X', 30),
    group('B', 'X', 10),
    group('NOT_SAID', 'X', 10),
    group('NONE', 'X', 5),
  ];
  const { weights } = rakeWithinBounds(groups, { row: { A: 40, B: 40, NOBODY: 20, NONE: 0 } });
  expect(weights).toEqual(close([20 / 30, 2, 1, 1]));
});

test('a sample that has the margins already is not weighted, and an empty one is no error', () => {
  const groups = [group('A', 'X', 50), group('B', 'X', 50)];
  const { weights, designEffect } = rakeWithinBounds(groups, { row: { A: 3, B: 3 } });
  expect([...weights, designEffect]).toEqual(close([1, 1, 1]));
  expect(rakeWithinBounds([], { row: { A: 3, B: 3 } })).toEqual({
    weights: [],
    designEffect: 1,
    furthestOff: null,
  });
});

const sample = fc
  .array(fc.integer({ min: 0, max: 12 }), { minLength: 6, maxLength: 6 })
  .map((counts) => counts.map((count, index) => group('AB'[index % 2] ?? '', 'XYZ'[index % 3] ?? '', count)))
  .map((groups) => groups.filter(({ count }) => count > 0))
  .filter((groups) => groups.length > 0);
const share = fc.integer({ min: 5, max: 95 });

test('whatever the sample: the bounds and the mean hold, and margins that are met are met as one by one', () => {
  let bound = 0;
  fc.assert(
    fc.property(sample, share, fc.tuple(share, share, share), (groups, a, [x, y, z]) => {
      const margins: Margins = { row: { A: a, B: 100 - a }, column: { X: x, Y: y, Z: z } };
      const { weights, designEffect, furthestOff } = rakeWithinBounds(groups, margins);
      expect(meanOf(groups, weights)).toBeCloseTo(1, 9);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(LOWEST_WEIGHT);
      expect(Math.max(...weights)).toBeLessThanOrEqual(HIGHEST_WEIGHT);
      if (furthestOff === null || Math.abs(furthestOff.weighted - furthestOff.inFrame) > 1e-10) return;
      if (weights.some((weight) => weight === LOWEST_WEIGHT || weight === HIGHEST_WEIGHT)) bound += 1;
      const people = groups.flatMap(({ values, count }) => Array.from({ length: count }, () => values));
      const expected = weighOneByOne(people, margins);
      const each = groups.flatMap(({ count }, index) =>
        Array.from({ length: count }, () => weights[index] ?? 0),
      );
      each.forEach((weight, index) => expect(weight).toBeCloseTo(expected[index] ?? 0, 5));
      expect(people.length / designEffect).toBeCloseTo(effectiveSize(expected), 4);
    }),
    { seed: 1, numRuns: 60 },
  );
  expect(bound).toBeGreaterThan(0);
});

function meanOf(groups: readonly SampleGroup[], weights: readonly number[]): number {
  const people = groups.reduce((sum, { count }) => sum + count, 0);
  return groups.reduce((sum, { count }, index) => sum + count * (weights[index] ?? 0), 0) / people;
}

/** The cell of a table of two by two with these margins (of its row and of its column, in the same total). */
function closedForm(row: number, column: number, oddsRatio: number): number {
  const rest = 35 - row - column;
  const [a, b] = [1 - oddsRatio, rest + oddsRatio * (row + column)];
  return (-b + Math.sqrt(b * b + 4 * a * oddsRatio * row * column)) / (2 * a);
}
