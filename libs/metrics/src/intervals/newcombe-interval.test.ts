import fc from 'fast-check';
import { newcombeInterval } from './newcombe-interval';

// Newcombe (1998), Interval estimation for the difference between independent proportions: comparison of eleven
// methods, table II, method 10; the last is Perondi and others (2004), as the R package contingencytables prints it.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
  [7, 34, 1, 34, 0.0189, 0.3404],
])('%d of %d less %d of %d is %d to %d, as published', (a, m, b, n, lower, upper) => {
  const limits = newcombeInterval({ successes: a, trials: m }, { successes: b, trials: n });
  expect({ lower: Number(limits.lower.toFixed(4)), upper: Number(limits.upper.toFixed(4)) }).toEqual({
    lower,
    upper,
  });
});

const sample = fc
  .integer({ min: 1, max: 100_000 })
  .chain((trials) =>
    fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) }),
  );

test('the interval lies within −1 to 1, holds the difference, and turned round is its negative', () => {
  fc.assert(
    fc.property(sample, sample, (one, other) => {
      const difference = one.successes / one.trials - other.successes / other.trials;
      const [there, back] = [newcombeInterval(one, other), newcombeInterval(other, one)];
      expect(there.lower).toBeGreaterThanOrEqual(-1);
      expect(there.lower).toBeLessThanOrEqual(difference);
      expect(there.upper).toBeGreaterThanOrEqual(difference);
      expect(there.upper).toBeLessThanOrEqual(1);
      expect(back.lower).toBeCloseTo(-there.upper, 12);
      expect(back.upper).toBeCloseTo(-there.lower, 12);
    }),
  );
});
