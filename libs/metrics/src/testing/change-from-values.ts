import type { CellArithmetic } from '../definitions/metric-definition';
import type { Change } from '../tables/metric-row';
import type { MetricValue } from '../values/metric-value';
import type { SignificanceTest, TestMethod } from '../comparisons/significance-test';
import { normalBeyond, studentBeyond, studentQuantileByHalving } from './integrals';
import { poissonLimits } from './poisson-limits';

type Significance = Pick<Change, 'interval' | 'intervalStatus' | 'test'>;

const untested = (intervalStatus: Change['intervalStatus']): Significance => ({
  interval: null,
  test: null,
  intervalStatus,
});
const COMPARED = 'COMPARED' as const;
const Z = 1.959963984540054;

/** The interval and the test of a change, worked out a second way from what the two figures show. */
export function significanceOf(
  arithmetic: CellArithmetic,
  now: MetricValue,
  before: MetricValue,
): Significance {
  if (arithmetic.kind === 'proportion') return ofProportions(now, before);
  if (arithmetic.kind === 'mean') return ofMeans(now, before);
  const isOfResidents = arithmetic.kind === 'ratio' && arithmetic.to.measure.accumulation === 'benchmark';
  const isOfEvents = arithmetic.of.measure.amount === 'n';
  return isOfResidents && isOfEvents ? ofRates(arithmetic.per, now, before) : untested('NOT_A_SAMPLE');
}

function ofProportions(now: MetricValue, before: MetricValue): Significance {
  const [a, m, b, n] = [now.numerator!, now.denominator!, before.numerator!, before.denominator!];
  const [p, q] = [a / m, b / n];
  const [p1, p2, q1, q2] = [
    scoreLimit(p, m, 0),
    scoreLimit(p, m, 1),
    scoreLimit(q, n, 0),
    scoreLimit(q, n, 1),
  ];
  const interval = {
    lower: 100 * (p - q - Math.sqrt((p - p1) ** 2 + (q2 - q) ** 2)),
    upper: 100 * (p - q + Math.sqrt((p2 - p) ** 2 + (q - q1) ** 2)),
    method: 'NEWCOMBE' as const,
  };
  const cells = [a, m - a, b, n - b] as const;
  const expected = [(a + b) * m, (m + n - a - b) * m, (a + b) * n, (m + n - a - b) * n];
  if (expected.some((each) => each / (m + n) < 5))
    return { interval, intervalStatus: COMPARED, test: fisher(...cells) };
  const square = ((m + n) * (a * (n - b) - b * (m - a)) ** 2) / (m * n * (a + b) * (m + n - a - b));
  return { interval, intervalStatus: COMPARED, test: byZ('POOLED_Z', Math.sign(p - q) * Math.sqrt(square)) };
}

/** The share that is as far from the one seen as the score test lets it be, on the side of `end`, by halving. */
function scoreLimit(seen: number, base: number, end: 0 | 1): number {
  let [near, far]: [number, number] = [seen, end];
  for (let step = 0; step < 60; step += 1) {
    const middle = (near + far) / 2;
    const isTooFar = (seen - middle) ** 2 * base > Z ** 2 * middle * (1 - middle);
    if (isTooFar) far = middle;
    else near = middle;
  }
  return near;
}

function fisher(a: number, b: number, c: number, d: number): SignificanceTest {
  const rest = logFactorial(a + b) + logFactorial(c + d) + logFactorial(a + c) + logFactorial(b + d);
  const chanceOf = (one: number): number => {
    const cells = [one, a + b - one, a + c - one, d - a + one];
    if (cells.some((cell) => cell < 0)) return 0;
    return Math.exp(
      cells.reduce((log, cell) => log - logFactorial(cell), rest - logFactorial(a + b + c + d)),
    );
  };
  return { method: 'FISHER_EXACT', statistic: null, pValue: asUnlikely(chanceOf, a, a + b) };
}

function asUnlikely(chanceOf: (count: number) => number, seen: number, most: number): number {
  const chances = Array.from({ length: most + 1 }, (_, count) => chanceOf(count));
  const likely = chances.filter((chance) => chance > chanceOf(seen) * (1 + 1e-7));
  return 1 - likely.reduce((sum, chance) => sum + chance, 0);
}

function logFactorial(n: number): number {
  let sum = 0;
  for (let factor = 2; factor <= n; factor += 1) sum += Math.log(factor);
  return sum;
}

function ofMeans(now: MetricValue, before: MetricValue): Significance {
  const [s, t] = [now.standardDeviation, before.standardDeviation];
  if (s === undefined || t === undefined || s + t === 0) return untested('NO_SPREAD');
  const [m, n] = [now.denominator!, before.denominator!];
  const [own, others] = [(s * s) / m, (t * t) / n];
  const error = Math.sqrt(own + others);
  const share = own / (own + others);
  const freedom = 1 / (share ** 2 / (m - 1) + (1 - share) ** 2 / (n - 1));
  const difference = now.value! - before.value!;
  const reach = studentQuantileByHalving(freedom) * error;
  return {
    interval: { lower: difference - reach, upper: difference + reach, method: 'WELCH' },
    intervalStatus: COMPARED,
    test: {
      method: 'WELCH_T',
      statistic: difference / error,
      pValue: studentBeyond(difference / error, freedom),
    },
  };
}

function ofRates(per: number, now: MetricValue, before: MetricValue): Significance {
  const [a, m, b, n] = [now.numerator!, now.denominator!, before.numerator!, before.denominator!];
  const [one, other] = [poissonLimits(a), poissonLimits(b)];
  const reach = (own: number, others: number): number => Math.sqrt((own / m) ** 2 + (others / n) ** 2);
  const interval = {
    lower: per * (a / m - b / n - reach(a - one.lower, other.upper - b)),
    upper: per * (a / m - b / n + reach(one.upper - a, b - other.lower)),
    method: 'MOVER' as const,
  };
  const share = m / (m + n);
  if ((a + b) * Math.min(share, 1 - share) >= 10) {
    const test = byZ('CONDITIONAL_Z', (a * n - b * m) / Math.sqrt((a + b) * m * n));
    return { interval, intervalStatus: COMPARED, test };
  }
  const chanceOf = (count: number): number =>
    Math.exp(logFactorial(a + b) - logFactorial(count) - logFactorial(a + b - count)) *
    share ** count *
    (1 - share) ** (a + b - count);
  const pValue = asUnlikely(chanceOf, a, a + b);
  return {
    interval,
    intervalStatus: COMPARED,
    test: { method: 'CONDITIONAL_BINOMIAL', statistic: null, pValue },
  };
}

function byZ(method: TestMethod, statistic: number): SignificanceTest {
  return { method, statistic, pValue: normalBeyond(statistic) };
}
