import { byarInterval, exactPoissonInterval, poissonInterval } from './poisson-interval';
import { chanceOfAtMost } from '../testing/poisson-limits';

// Exact 95% limits of a Poisson count: Garwood (1936), Biometrika 28, to the decimals printed there and in
// Ulm (1990), American Journal of Epidemiology 131.
test.each([
  [0, 0, 3.69],
  [1, 0.0253, 5.57],
  [2, 0.242, 7.22],
  [3, 0.619, 8.77],
  [4, 1.09, 10.24],
  [5, 1.62, 11.67],
  [6, 2.2, 13.06],
  [7, 2.81, 14.42],
  [8, 3.45, 15.76],
  [9, 4.12, 17.08],
  [10, 4.8, 18.39],
  [100, 81.36, 121.63],
])('exactPoissonInterval(%d) is %d to %d', (count, lower, upper) => {
  const limits = exactPoissonInterval(count);
  expect(limits.lower).toBeCloseTo(lower, lower < 1 ? 3 : 2);
  expect(limits.upper).toBeCloseTo(upper, 2);
});

test.each([1, 4, 9, 40])('the exact limits of %d leave 2.5% of the distribution beyond each', (count) => {
  const { lower, upper } = exactPoissonInterval(count);
  expect(chanceOfAtMost(count, upper)).toBeCloseTo(0.025, 8);
  expect(1 - chanceOfAtMost(count - 1, lower)).toBeCloseTo(0.025, 8);
});

// byars_lower(65) and byars_upper(65), the examples of PHEindicatormethods; 20 by hand.
test.each([
  [65, 50.16319, 82.84914],
  [20, 12.21143, 30.88988],
])('byarInterval(%d) is %d to %d', (count, lower, upper) => {
  const limits = byarInterval(count);
  expect(limits.lower).toBeCloseTo(lower, 4);
  expect(limits.upper).toBeCloseTo(upper, 4);
});

test.each([
  [9, 'EXACT_POISSON', exactPoissonInterval(9)],
  [10, 'BYAR', byarInterval(10)],
] as const)('poissonInterval(%d) is by %s', (count, method, limits) => {
  expect(poissonInterval(count)).toEqual({ ...limits, method });
});
