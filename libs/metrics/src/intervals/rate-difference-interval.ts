import type { Interval } from '../values/metric-value';
import { poissonInterval } from './poisson-interval';
import type { EventRate } from './rate-ratio';
import { squareAndAdd } from './square-and-add';
import type { Estimated } from './square-and-add';

/**
 * The 95% interval of the difference of two independent rates of events (`one` less `other`), per person: from the
 * interval of each, exact or Byar's, by squaring and adding. Source: Zou and Donner (2008), Statistics in
 * Medicine 27; Li, Tang, Poon and Tang (2011), Communications in Statistics 40, for Poisson rates.
 * 20 in 1,000 and 8 in 1,000 give 0.0010 to 0.0238.
 */
export function rateDifferenceInterval(one: EventRate, other: EventRate): Interval {
  return { ...squareAndAdd(estimated(one), estimated(other)), method: 'MOVER' };
}

function estimated({ events, population }: EventRate): Estimated {
  const { lower, upper } = poissonInterval(events);
  return { value: events / population, lower: lower / population, upper: upper / population };
}
