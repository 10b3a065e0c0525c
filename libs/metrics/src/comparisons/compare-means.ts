import type { SampleMean } from '../intervals/mean-interval';
import { welchDifference, welchInterval } from '../intervals/welch-interval';
import type { MetricValue } from '../values/metric-value';
import type { CompareFigures } from './comparison';
import { testMeans } from './two-means';

/** Two means with their standard deviations: Welch's interval and test. */
export const compareMeans: CompareFigures = (value, against) => {
  const [one, other] = [sampleOf(value), sampleOf(against)];
  const welch = one === null || other === null ? null : welchDifference(one, other);
  if (welch === null) return 'NO_SPREAD';
  return { interval: welchInterval(welch), test: testMeans(welch) };
};

function sampleOf({ value, denominator, standardDeviation }: MetricValue): SampleMean | null {
  if (value === null || denominator === null || standardDeviation === undefined) return null;
  return { n: denominator, mean: value, standardDeviation };
}
