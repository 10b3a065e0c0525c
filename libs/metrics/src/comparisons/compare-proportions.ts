import { newcombeInterval } from '../intervals/newcombe-interval';
import type { SampleProportion } from '../intervals/newcombe-interval';
import type { Interval, IntervalMethod, MetricValue } from '../values/metric-value';
import type { CompareFigures } from './comparison';
import { testProportions, testWeightedProportions } from './two-proportions';

/** Two percentages of their own bases: Newcombe's interval, and the pooled z test or Fisher's. */
export const compareProportions: CompareFigures = (value, against) => {
  const [one, other] = [sampleOf(value), sampleOf(against)];
  if (one === null || other === null) return 'NO_BASE';
  return { interval: inPoints(one, other, 'NEWCOMBE'), test: testProportions(one, other) };
};

/** Two weighted percentages: as if each came from as many people as its effective base. */
export const compareWeighted: CompareFigures = (value, against) => {
  const [one, other] = [effectiveSampleOf(value), effectiveSampleOf(against)];
  if (one === null || other === null) return 'NO_BASE';
  return {
    interval: inPoints(one, other, 'NEWCOMBE_EFFECTIVE_BASE'),
    test: testWeightedProportions(one, other),
  };
};

/** What a percentage is of; null where that is not known or cannot be. */
export function sampleOf({ numerator, denominator }: MetricValue): SampleProportion | null {
  if (numerator === null || denominator === null) return null;
  const fits = denominator > 0 && numerator >= 0 && numerator <= denominator;
  return fits ? { successes: numerator, trials: denominator } : null;
}

/** What a weighted percentage is of, as a simple sample; null where its effective base is not known. */
export function effectiveSampleOf({ value, effectiveBase }: MetricValue): SampleProportion | null {
  if (value === null || effectiveBase === undefined || !(effectiveBase > 0)) return null;
  return { successes: (value / 100) * effectiveBase, trials: effectiveBase };
}

function inPoints(one: SampleProportion, other: SampleProportion, method: IntervalMethod): Interval {
  const { lower, upper } = newcombeInterval(one, other);
  return { lower: 100 * lower, upper: 100 * upper, method };
}
