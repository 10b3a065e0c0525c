import type { MetricValue, ValueStatus } from '../values/metric-value';
import { poissonLimits } from './poisson-limits';

export type Missing = Exclude<ValueStatus, 'PUBLISHED'>;

/** A numerator over a denominator, for every so many; of nobody there is none. */
export function fraction(numerator: number, denominator: number, per: number): MetricValue {
  if (denominator === 0) return missing('NOT_APPLICABLE');
  return { ...published(per * (numerator / denominator)), numerator, denominator };
}

/** A rate of events with the interval that the textbooks define. */
export function withPoisson(value: MetricValue, per: number): MetricValue {
  const { numerator, denominator } = value;
  if (numerator === null || denominator === null) return value;
  const { lower, upper, method } = poissonLimits(numerator);
  const scale = per / denominator;
  return { ...value, interval: { lower: scale * lower, upper: scale * upper, method } };
}

/** A percentage with its Wilson interval, by the formula as the textbooks print it. */
export function withWilson(value: MetricValue): MetricValue {
  const { numerator, denominator: n } = value;
  if (numerator === null || n === null) return value;
  const z = 1.959963984540054;
  const p = numerator / n;
  const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n);
  const interval = { lower: 100 * (centre - half), upper: 100 * (centre + half), method: 'WILSON' as const };
  return { ...value, interval };
}

/** A figure without a base. */
export function published(value: number): MetricValue {
  return { status: 'PUBLISHED', value, numerator: null, denominator: null, interval: null };
}

/** No figure, and why. */
export function missing(status: Missing): MetricValue {
  return { status, value: null, numerator: null, denominator: null, interval: null };
}
