import fc from 'fast-check';
import { noiseDistribution } from './noise-distribution';
import type { NoiseChance } from './noise-distribution';

const chancesOf = (chances: readonly NoiseChance[]): Readonly<Record<number, number>> =>
  Object.fromEntries(chances.map(({ noise, chance }) => [noise, chance]));

// p(1) = x p(0) and p(2) = x⁴ p(0), as the form exp(b v²) has it. Variance 1 makes 2x + 8x⁴ = 1 + 2x + 2x⁴,
// so that x⁴ = 1/6 and x = 0.638943; p(0) = 1 / (1 + 2x + 2x⁴).
test('with at most 2 and variance 1 it is what the algebra says', () => {
  expect(chancesOf(noiseDistribution(10, { maximum: 2, variance: 1, forbidden: 0 }))).toEqual({
    [-2]: expect.closeTo(0.063827, 6),
    [-1]: expect.closeTo(0.244691, 6),
    0: expect.closeTo(0.382963, 6),
    1: expect.closeTo(0.244691, 6),
    2: expect.closeTo(0.063827, 6),
  });
});

// The entropy maximised as a problem of n unknowns, as the R package ptable does, by the trust-constr and SLSQP
// methods of SciPy 1.17.1, which agree to 1e-6.
test.each([
  [1, { maximum: 2, variance: 1, forbidden: 0 }, { [-1]: 0.398065, 0: 0.305806, 1: 0.194194, 2: 0.101935 }],
  [
    1,
    { maximum: 5, variance: 3, forbidden: 2 },
    { [-1]: 0.73447, 2: 0.13672, 3: 0.072796, 4: 0.03743, 5: 0.018584 },
  ],
  [
    3,
    { maximum: 5, variance: 3, forbidden: 2 },
    { [-3]: 0.203986, 0: 0.393663, 1: 0.247492, 2: 0.110568, 3: 0.035102, 4: 0.007919, 5: 0.00127 },
  ],
  [
    6,
    { maximum: 5, variance: 3, forbidden: 2 },
    {
      [-3]: 0.07203,
      [-2]: 0.136717,
      [-1]: 0.197351,
      0: 0.216653,
      1: 0.180882,
      2: 0.114851,
      3: 0.05546,
      4: 0.020367,
      5: 0.005688,
    },
  ],
  [
    4,
    { maximum: 5, variance: 3, forbidden: 0 },
    {
      [-4]: 0.018439,
      [-3]: 0.055484,
      [-2]: 0.121621,
      [-1]: 0.194208,
      0: 0.225914,
      1: 0.191441,
      2: 0.11818,
      3: 0.053146,
      4: 0.017411,
      5: 0.004155,
    },
  ],
])('a count of %d with %j moves as a second implementation says', (count, parameters, expected) => {
  const chances = Object.entries(expected).map(([noise, chance]) => [noise, expect.closeTo(chance, 5)]);
  expect(chancesOf(noiseDistribution(count, parameters))).toEqual(Object.fromEntries(chances));
});

test('nought stays nought', () => {
  expect(noiseDistribution(0, { maximum: 5, variance: 3, forbidden: 0 })).toEqual([{ noise: 0, chance: 1 }]);
});

// Of one record -1 and 2 are the nearest moves where 1 and 2 are forbidden: 2/3 and 1/3, of variance 2.
test('a variance that is too small for the moves that are left becomes the nearest', () => {
  expect(chancesOf(noiseDistribution(1, { maximum: 3, variance: 1, forbidden: 2 }))).toEqual({
    [-1]: expect.closeTo(2 / 3, 6),
    2: expect.closeTo(1 / 3, 6),
    3: expect.closeTo(0, 6),
  });
});

test('a variance that is too large for the moves that are left becomes the nearest', () => {
  expect(chancesOf(noiseDistribution(1, { maximum: 2, variance: 4, forbidden: 0 }))).toEqual({
    [-1]: expect.closeTo(2 / 3, 6),
    0: expect.closeTo(0, 6),
    1: expect.closeTo(0, 6),
    2: expect.closeTo(1 / 3, 6),
  });
});

const parameters = fc
  .record({ maximum: fc.integer({ min: 2, max: 9 }), share: fc.double({ min: 0.1, max: 0.45, noNaN: true }) })
  .chain(({ maximum, share }) =>
    fc.record({
      maximum: fc.constant(maximum),
      // Up to 0.45 of the uniform variance of a full row, and no smaller than what one step needs.
      variance: fc.constant(Math.max(0.5, share * maximum)),
      forbidden: fc.integer({ min: 0, max: Math.min(3, maximum - 1) }),
    }),
  );

test('of any count it adds up to one, has mean nought and results that are allowed', () => {
  fc.assert(
    fc.property(parameters, fc.integer({ min: 1, max: 40 }), (own, count) => {
      const chances = noiseDistribution(count, own);
      const sum = (weigh: (noise: number) => number): number =>
        chances.reduce((total, { noise, chance }) => total + weigh(noise) * chance, 0);
      expect(sum(() => 1)).toBeCloseTo(1, 9);
      expect(sum((noise) => noise)).toBeCloseTo(0, 6);
      for (const { noise, chance } of chances) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(Math.abs(noise)).toBeLessThanOrEqual(own.maximum);
        expect(count + noise === 0 || count + noise > own.forbidden).toBe(true);
      }
      if (count >= own.maximum + own.forbidden)
        expect(sum((noise) => noise ** 2)).toBeCloseTo(own.variance, 6);
    }),
    { numRuns: 40 },
  );
});
