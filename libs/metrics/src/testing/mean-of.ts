import type { MetricValue } from '../values/metric-value';
import { studentQuantileByHalving } from './integrals';

/** The mean of values with its spread and its interval, as the textbooks define them: from how far each value is off. */
export function meanOf(values: readonly number[]): MetricValue {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const value = {
    status: 'PUBLISHED',
    value: mean,
    numerator: null,
    denominator: n,
    interval: null,
  } as const;
  if (n === 1) return value;
  const squares = values.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const standardDeviation = Math.sqrt(squares / (n - 1));
  if (new Set(values).size === 1) return { ...value, standardDeviation: 0 };
  const reach = quantileOf(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return {
    ...value,
    standardDeviation,
    interval: { lower: mean - reach, upper: mean + reach, method: 'STUDENT_T' },
  };
}

const quantiles = new Map<number, number>();

function quantileOf(degreesOfFreedom: number): number {
  const quantile = quantiles.get(degreesOfFreedom) ?? studentQuantileByHalving(degreesOfFreedom);
  quantiles.set(degreesOfFreedom, quantile);
  return quantile;
}
