import fc from 'fast-check';
import { wilsonInterval } from './wilson-interval';

// Newcombe (1998), Two-sided confidence intervals for the single proportion, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('wilsonInterval(%d, %d) is %d to %d, as published', (successes, trials, lower, upper) => {
  const interval = wilsonInterval(successes, trials);
  expect({ lower: Number(interval.lower.toFixed(4)), upper: Number(interval.upper.toFixed(4)) }).toEqual({
    lower,
    upper,
  });
});

const sample = fc
  .integer({ min: 1, max: 2_000_000 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

test('an interval lies within 0 to 1 and holds the proportion', () => {
  fc.assert(
    fc.property(sample, ([successes, trials]) => {
      const { lower, upper } = wilsonInterval(successes, trials);
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(lower).toBeLessThanOrEqual(successes / trials);
      expect(upper).toBeGreaterThanOrEqual(successes / trials);
      expect(upper).toBeLessThanOrEqual(1);
    }),
  );
});

test('the interval of failures mirrors that of successes', () => {
  fc.assert(
    fc.property(sample, ([successes, trials]) => {
      const { lower, upper } = wilsonInterval(successes, trials);
      const mirrored = wilsonInterval(trials - successes, trials);
      expect(mirrored.lower).toBeCloseTo(1 - upper, 12);
      expect(mirrored.upper).toBeCloseTo(1 - lower, 12);
    }),
  );
});

test('nobody of any number is exactly 0 at the lower end, and everybody exactly 1 at the upper', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000_000 }), (trials) => {
      expect(wilsonInterval(0, trials).lower).toBe(0);
      expect(wilsonInterval(trials, trials).upper).toBe(1);
    }),
  );
});
