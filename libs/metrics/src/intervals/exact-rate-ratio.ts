import { jStat } from 'jstat';
import type { EventRate, RateRatio } from './rate-ratio';

const TAIL = 0.025;

/**
 * The ratio of two rates of events with its exact 95% interval: given all the events, those of the group are
 * binomial, and Clopper and Pearson's limits of their share give those of the ratio. Null where the reference has no
 * events or one of the two no people. Source: as R's poisson.test; Przyborowski and Wilenski (1940), Biometrika
 * 31. Rates 2/17,877 and 9/16,660 give 0.207, from 0.0218 to 1.0005.
 */
export function exactRateRatio(group: EventRate, reference: EventRate): RateRatio | null {
  if (reference.events === 0 || reference.population === 0 || group.population === 0) return null;
  const people = reference.population / group.population;
  const asRatio = (share: number): number => (share / (1 - share)) * people;
  const [own, others] = [group.events, reference.events];
  return {
    value: (own / others) * people,
    interval: {
      lower: own === 0 ? 0 : asRatio(jStat.beta.inv(TAIL, own, others + 1)),
      upper: asRatio(jStat.beta.inv(1 - TAIL, own + 1, others)),
      method: 'EXACT_RATIO',
    },
  };
}
