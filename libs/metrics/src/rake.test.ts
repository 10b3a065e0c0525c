import fc from 'fast-check';
import { HIGHEST_WEIGHT, LOWEST_WEIGHT, rake } from './rake';
import type { SampleGroup } from './rake';

const group = (row: string, column: string, count: number): SampleGroup => ({
  values: { row, column },
  count,
});
const SAMPLE = [group('A', 'X', 7), group('A', 'Y', 9), group('B', 'X', 12), group('B', 'Y', 7)];

// Raking keeps the odds ratio, 49/108, so that of 35 people x are A and X with x(x + 8.75) /
// ((8.75 - x)(17.5 - x)) = 49/108; the rest follows from the margins 1 to 3 and half and half.
test('two variables of two values, against the closed form', () => {
  const { weights, trimmed } = rake(SAMPLE, { row: { A: 5, B: 15 }, column: { X: 0.5, Y: 0.5 } });
  const fitted = weights.map((weight, index) => weight * (SAMPLE[index]?.count ?? 0));
  const x = closedForm(8.75, 17.5, 49 / 108);
  [x, 8.75 - x, 17.5 - x, 17.5 - (8.75 - x)].forEach((people, index) =>
    expect(fitted[index]).toBeCloseTo(people, 6),
  );
  expect(trimmed).toBe(0);
});

test('weights have a mean of one, and the design effect is that of Kish', () => {
  const groups = [group('A', 'X', 80), group('B', 'X', 20)];
  const { weights, designEffect } = rake(groups, { row: { A: 1, B: 1 } });
  expect(weights).toEqual([expect.closeTo(0.625, 12), expect.closeTo(2.5, 12)]);
  // (80 * 0.625^2 + 20 * 2.5^2) / 100
  expect(designEffect).toBeCloseTo(1.5625, 12);
});

test('weights are trimmed once, and scaled to a mean of one again', () => {
  const groups = [group('A', 'X', 98), group('B', 'X', 2)];
  const { weights, trimmed } = rake(groups, { row: { A: 1, B: 1 } });
  // Raked to 50/98 and 25: the second is trimmed to 3, and the mean is then 0.56.
  expect(trimmed).toBe(2);
  expect(weights).toEqual([expect.closeTo(50 / 98 / 0.56, 12), expect.closeTo(3 / 0.56, 12)]);
});

test('who does not say keeps a share, and values that nobody takes are left out', () => {
  const groups = [group('A', 'X', 30), group('B', 'X', 10), group('NOT_SAID', 'X', 10)];
  const { weights } = rake(groups, { row: { A: 40, B: 40, NOBODY: 20 } });
  expect(weights).toEqual([expect.closeTo(20 / 30, 12), expect.closeTo(2, 12), expect.closeTo(1, 12)]);
});

test('a sample that has the margins already is not weighted, and an empty one is no error', () => {
  const groups = [group('A', 'X', 50), group('B', 'X', 50)];
  expect(rake(groups, { row: { A: 3, B: 3 } })).toEqual({ weights: [1, 1], trimmed: 0, designEffect: 1 });
  expect(rake([], { row: { A: 3, B: 3 } }).weights).toEqual([]);
});

const sample = fc
  .array(fc.integer({ min: 1, max: 50 }), { minLength: 6, maxLength: 6 })
  .map((counts) => counts.map((count, index) => group('AB'[index % 2] ?? '', 'XYZ'[index % 3] ?? '', count)));
const share = fc.integer({ min: 40, max: 60 });

test('untrimmed, every margin is met, and weights stay within their limits before they are scaled', () => {
  fc.assert(
    fc.property(sample, share, fc.tuple(share, share, share), (groups, a, [x, y, z]) => {
      const { weights, trimmed } = rake(groups, { row: { A: a, B: 100 - a }, column: { X: x, Y: y, Z: z } });
      const people = groups.reduce((sum, { count }) => sum + count, 0);
      const weighted = (variable: string, value: string): number =>
        groups.reduce(
          (sum, { values, count }, index) =>
            sum + (values[variable] === value ? count * (weights[index] ?? 0) : 0),
          0,
        );
      expect(weighted('row', 'A') + weighted('row', 'B')).toBeCloseTo(people, 6);
      if (trimmed > 0) return;
      expect(weighted('row', 'A') / people).toBeCloseTo(a / 100, 6);
      expect(weighted('column', 'Y') / people).toBeCloseTo(y / (x + y + z), 6);
      expect(weights.every((weight) => weight > LOWEST_WEIGHT / 2 && weight < HIGHEST_WEIGHT * 2)).toBe(true);
    }),
  );
});

/** The cell of a table of two by two with these margins (of its row and of its column, in the same total). */
function closedForm(row: number, column: number, oddsRatio: number): number {
  const rest = 35 - row - column;
  const [a, b] = [1 - oddsRatio, rest + oddsRatio * (row + column)];
  return (-b + Math.sqrt(b * b + 4 * a * oddsRatio * row * column)) / (2 * a);
}
