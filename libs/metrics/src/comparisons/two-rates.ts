import type { EventRate } from '../intervals/rate-ratio';
import { exactChance } from './exact-chance';
import { zTest } from './significance-test';
import type { SignificanceTest } from './significance-test';

// As intervals are exact for counts below 10.
const LEAST_EXPECTED = 10;

/**
 * Whether two independent rates of events differ, given how many events there were in all: exact where fewer than 10 are
 * expected in one of the two, as R's poisson.test, and by z otherwise. Both have people.
 * Source: Przyborowski and Wilenski (1940), Biometrika 31.
 */
export function testRates(one: EventRate, other: EventRate): SignificanceTest {
  const events = one.events + other.events;
  const share = one.population / (one.population + other.population);
  if (events * Math.min(share, 1 - share) < LEAST_EXPECTED) {
    const pValue = binomialChance({ events, share }, one.events);
    return { method: 'CONDITIONAL_BINOMIAL', statistic: null, pValue };
  }
  const statistic = (one.events - events * share) / Math.sqrt(events * share * (1 - share));
  return zTest('CONDITIONAL_Z', statistic);
}

function binomialChance(
  { events, share }: { readonly events: number; readonly share: number },
  observed: number,
): number {
  const distribution = {
    least: 0,
    most: events,
    mode: Math.min(events, Math.floor((events + 1) * share)),
    step: (count: number) => ((events - count) / (count + 1)) * (share / (1 - share)),
  };
  return exactChance(distribution, observed);
}
