import type { Interval } from '../values/metric-value';
import type { SampleMean } from './mean-interval';
import { studentQuantile } from './student-t';

/** The difference of two means, with what its interval and its test are made of. */
export interface WelchDifference {
  readonly difference: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

/**
 * The difference of two independent means (`one` less `other`) that may vary differently. Null where one of the two
 * is of fewer than two values, or where neither varies. Source: Welch (1947), Biometrika 34; the degrees of
 * freedom by Satterthwaite (1946), as in R's t.test.
 */
export function welchDifference(one: SampleMean, other: SampleMean): WelchDifference | null {
  if (one.n < 2 || other.n < 2) return null;
  const [own, others] = [varianceOfMean(one), varianceOfMean(other)];
  const variance = own + others;
  if (variance === 0) return null;
  return {
    difference: one.mean - other.mean,
    standardError: Math.sqrt(variance),
    degreesOfFreedom: variance ** 2 / (own ** 2 / (one.n - 1) + others ** 2 / (other.n - 1)),
  };
}

/** The 95% interval of a difference of two means. */
export function welchInterval({ difference, standardError, degreesOfFreedom }: WelchDifference): Interval {
  const reach = studentQuantile(degreesOfFreedom) * standardError;
  return { lower: difference - reach, upper: difference + reach, method: 'WELCH' };
}

function varianceOfMean({ n, standardDeviation }: SampleMean): number {
  return standardDeviation ** 2 / n;
}
