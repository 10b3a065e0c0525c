import type { Interval } from '../values/metric-value';
import { squareAndAdd } from './square-and-add';
import type { Estimated } from './square-and-add';
import { wilsonInterval } from './wilson-interval';

/** How many of how many; of a weighted proportion both are effective, and need not be whole. */
export interface SampleProportion {
  readonly successes: number;
  /** At least 1. */
  readonly trials: number;
}

/**
 * The 95% limits of the difference of two independent proportions (`one` less `other`), as fractions of one: the
 * hybrid score interval. Source: Newcombe (1998), Interval estimation for the difference between independent
 * proportions, Statistics in Medicine 17, method 10. 56 of 70 and 48 of 80 give 0.0524 to 0.3339.
 */
export function newcombeInterval(
  one: SampleProportion,
  other: SampleProportion,
): Pick<Interval, 'lower' | 'upper'> {
  return squareAndAdd(estimated(one), estimated(other));
}

function estimated({ successes, trials }: SampleProportion): Estimated {
  return { value: successes / trials, ...wilsonInterval(successes, trials) };
}
