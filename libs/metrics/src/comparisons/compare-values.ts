import { isRateOfEvents } from '../definitions/metric-definition';
import type { Arithmetic } from '../definitions/metric-definition';
import type { MetricValue } from '../values/metric-value';
import { compareEstimates } from './compare-estimates';
import { compareMeans } from './compare-means';
import { compareProportions, compareWeighted } from './compare-proportions';
import { compareRates } from './compare-rates';
import type { CompareFigures, ValueComparison } from './comparison';

/**
 * How a figure differs from another of the same metric, of other people or of months that do not overlap: the difference,
 * with an interval and a test where the arithmetic of the metric says how chance moves it. A count of events alone has
 * neither: how many could have happened, and whether they are independent of each other, is not known; a control chart is
 * for those.
 */
export function compareValues(
  arithmetic: Arithmetic,
  value: MetricValue,
  against: MetricValue,
): ValueComparison {
  const none = { interval: null, test: null, ratio: null };
  if (value.value === null || against.value === null) {
    return { status: 'NO_FIGURE', difference: null, ...none };
  }
  const difference = value.value - against.value;
  const compared = comparisonOf(arithmetic)?.(value, against) ?? 'NOT_A_SAMPLE';
  return typeof compared === 'string'
    ? { status: compared, difference, ...none }
    : { status: 'COMPARED', difference, ...none, ...compared };
}

function comparisonOf(arithmetic: Arithmetic): CompareFigures | null {
  switch (arithmetic.kind) {
    case 'proportion':
      return compareProportions;
    case 'weighted':
      return compareWeighted;
    case 'mean':
      return compareMeans;
    case 'estimate':
      return compareEstimates;
    case 'ratio':
      if (arithmetic.isPart === true) return compareProportions;
      return isRateOfEvents(arithmetic) ? compareRates(arithmetic.per) : null;
    case 'count':
    case 'level':
    case 'share':
      return null;
  }
}
