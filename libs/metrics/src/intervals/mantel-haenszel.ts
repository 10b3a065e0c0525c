import type { EventRate, RateRatio } from './rate-ratio';
import { logInterval } from './rate-ratio';

/** A group and its reference in one stratum, such as one local authority. */
export interface Stratum {
  readonly group: EventRate;
  readonly reference: EventRate;
}

/**
 * The ratio of rates pooled over strata, each compared within itself, by Mantel and Haenszel, with the
 * interval of its logarithm by Greenland and Robins. Null where the reference has no events in any stratum.
 * Source: Greenland and Robins (1985), Biometrics 41; Rothman and others, Modern Epidemiology, chapter 15.
 * Of one stratum it is what `rateRatio` gives.
 */
export function pooledRateRatio(strata: readonly Stratum[]): RateRatio | null {
  const terms = strata.filter(hasPeople).map(termsOf);
  const [group, reference, spread] = [
    sumOf(terms, 'group'),
    sumOf(terms, 'reference'),
    sumOf(terms, 'spread'),
  ];
  if (reference === 0) return null;
  const value = group / reference;
  return { value, interval: logInterval(value, spread / (group * reference), 'MANTEL_HAENSZEL') };
}

interface Terms {
  readonly group: number;
  readonly reference: number;
  readonly spread: number;
}

function hasPeople({ group, reference }: Stratum): boolean {
  return group.population > 0 && reference.population > 0;
}

function termsOf({ group, reference }: Stratum): Terms {
  const total = group.population + reference.population;
  const events = group.events + reference.events;
  return {
    group: (group.events * reference.population) / total,
    reference: (reference.events * group.population) / total,
    spread:
      (events * group.population * reference.population - group.events * reference.events * total) /
      total ** 2,
  };
}

function sumOf(terms: readonly Terms[], name: keyof Terms): number {
  return terms.reduce((sum, term) => sum + term[name], 0);
}
