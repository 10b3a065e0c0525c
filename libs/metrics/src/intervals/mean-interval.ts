import type { Interval } from '../values/metric-value';
import { studentQuantile } from './student-t';

const ROUNDING = 1e-12;

/** The mean of a sample. */
export interface SampleMean {
  readonly n: number;
  readonly mean: number;
  /** That of a sample: the squares over n − 1. */
  readonly standardDeviation: number;
}

/**
 * The interval of a mean by Student's t: `mean ± t s / √n`. Null over fewer than two values, or where all are
 * alike, for then nothing is known of how they vary. Source: Student (1908), Biometrika 6; for skewed values it is an
 * approximation that gets better the more there are. Mean 10, s 2 over 10 is 8.57 to 11.43.
 */
export function meanInterval({ n, mean, standardDeviation }: SampleMean, confidence = 0.95): Interval | null {
  if (n < 2 || standardDeviation === 0) return null;
  const reach = (studentQuantile(n - 1, confidence) * standardDeviation) / Math.sqrt(n);
  return { lower: mean - reach, upper: mean + reach, method: 'STUDENT_T' };
}

/**
 * The standard deviation of a sample from its size, sum and sum of squares; null over fewer than two values.
 * `standardDeviationOf({ n: 3, sum: 6, sumOfSquares: 14 })` is 1.
 */
export function standardDeviationOf(sample: {
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}): number | null {
  const { n, sum, sumOfSquares } = sample;
  if (n < 2) return null;
  const squares = sumOfSquares - sum ** 2 / n;
  // Of values that are all alike, rounding may leave a little more or less than nought.
  return squares <= ROUNDING * sumOfSquares ? 0 : Math.sqrt(squares / (n - 1));
}
