import { jStat } from 'jstat';
import type { Interval } from '../values/metric-value';

/** Events among people, such as searches among the residents of a group. */
export interface EventRate {
  readonly events: number;
  readonly population: number;
}

/** How many times the rate of a reference the rate of a group is, with its 95% interval where it has one. */
export interface RateRatio {
  readonly value: number;
  readonly interval: Interval | null;
}

const Z = jStat.normal.inv(0.975, 0, 1);

/**
 * The ratio of the rate of a group to that of a reference, with the interval of its logarithm:
 * `exp(ln RR ± 1.96 √(1/a − 1/A + 1/b − 1/B))`. Null where the reference has no events or one of the two
 * no people. Source: Katz and others (1978), Biometrics 34. Rates 46/300 and 60/700 give 1.79.
 */
export function rateRatio(group: EventRate, reference: EventRate): RateRatio | null {
  if (reference.events === 0 || reference.population === 0 || group.population === 0) return null;
  const value = group.events / group.population / (reference.events / reference.population);
  const variance = logVariance(group) + logVariance(reference);
  return { value, interval: logInterval(value, variance, 'LOG_RATIO') };
}

/** The 95% interval of a ratio from the variance of its logarithm; null where that is none. */
export function logInterval(value: number, variance: number, method: Interval['method']): Interval | null {
  if (value === 0 || !(variance > 0 && Number.isFinite(variance))) return null;
  const factor = Math.exp(Z * Math.sqrt(variance));
  return { lower: value / factor, upper: value * factor, method };
}

function logVariance({ events, population }: EventRate): number {
  return 1 / events - 1 / population;
}
