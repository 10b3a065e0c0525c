import type { SampleProportion } from '../intervals/newcombe-interval';
import { exactChance } from './exact-chance';

/**
 * The two-sided p-value of Fisher's exact test of two proportions of whole numbers: given all four totals, the chance of
 * a table no more likely than the one seen, as R's fisher.test. 2 of 12 and 15 of 18 give 0.0005367.
 */
export function fisherChance(one: SampleProportion, other: SampleProportion): number {
  const successes = one.successes + other.successes;
  const trials = one.trials + other.trials;
  const distribution = {
    least: Math.max(0, successes - other.trials),
    most: Math.min(successes, one.trials),
    mode: Math.floor(((one.trials + 1) * (successes + 1)) / (trials + 2)),
    step: (count: number) =>
      ((successes - count) * (one.trials - count)) / ((count + 1) * (other.trials - successes + count + 1)),
  };
  return exactChance(distribution, one.successes);
}
