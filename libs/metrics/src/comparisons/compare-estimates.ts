import { squareAndAdd } from '../intervals/square-and-add';
import type { Estimated } from '../intervals/square-and-add';
import type { MetricValue } from '../values/metric-value';
import type { CompareFigures } from './comparison';
import { testEstimates } from './two-estimates';

/** Two published estimates: from the interval of each, printed or on its effective base. */
export const compareEstimates: CompareFigures = (value, against) => {
  const [one, other] = [estimateOf(value), estimateOf(against)];
  if (one === null || other === null) return 'NO_BASE';
  return { interval: { ...squareAndAdd(one, other), method: 'MOVER' }, test: testEstimates(one, other) };
};

function estimateOf({ value, interval }: MetricValue): Estimated | null {
  return value === null || interval === null ? null : { value, lower: interval.lower, upper: interval.upper };
}
