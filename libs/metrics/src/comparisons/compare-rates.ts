import { exactRateRatio } from '../intervals/exact-rate-ratio';
import { rateDifferenceInterval } from '../intervals/rate-difference-interval';
import { rateRatio } from '../intervals/rate-ratio';
import type { EventRate, RateRatio } from '../intervals/rate-ratio';
import type { MetricValue } from '../values/metric-value';
import type { CompareFigures } from './comparison';
import { testRates } from './two-rates';

// As intervals of rates are exact for counts below 10.
const FEWEST_EVENTS = 10;

/** Two rates of events for every `per` people: the interval of their difference, their ratio, and the conditional test. */
export function compareRates(per: number): CompareFigures {
  return (value, against) => {
    const [one, other] = [rateOf(value), rateOf(against)];
    if (one === null || other === null) return 'NO_BASE';
    const { lower, upper, method } = rateDifferenceInterval(one, other);
    return {
      interval: { lower: per * lower, upper: per * upper, method },
      test: testRates(one, other),
      ratio: ratioOf(one, other),
    };
  };
}

/** What a rate is of; null where that is not known or cannot be. */
export function rateOf({ numerator, denominator }: MetricValue): EventRate | null {
  if (numerator === null || denominator === null || numerator < 0 || denominator <= 0) return null;
  return { events: numerator, population: denominator };
}

function ratioOf(one: EventRate, other: EventRate): RateRatio | null {
  const isSmall = Math.min(one.events, other.events) < FEWEST_EVENTS;
  return isSmall ? exactRateRatio(one, other) : rateRatio(one, other);
}
