import { missingValue } from './metric-value';
import type { MetricValue } from './metric-value';
import { poissonInterval } from '../intervals/poisson-interval';

/**
 * Events for every `per` people of a population, with the interval of a count of independent events: the
 * people are known. NOT_APPLICABLE where there is nobody. `rateOfEvents(20, 10_000, 1000)` is 2 from 1.22 to 3.09.
 */
export function rateOfEvents(events: number, population: number, per: number): MetricValue {
  if (population === 0) return missingValue('NOT_APPLICABLE');
  const { lower, upper, method } = poissonInterval(events);
  const scale = per / population;
  return {
    status: 'PUBLISHED',
    value: (per * events) / population,
    numerator: events,
    denominator: population,
    interval: { lower: scale * lower, upper: scale * upper, method },
  };
}
