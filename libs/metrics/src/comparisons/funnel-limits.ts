import { jStat } from 'jstat';
import { byarInterval, exactPoissonInterval } from '../intervals/poisson-interval';
import type { Interval } from '../values/metric-value';

/** What areas lie between by chance alone where all are alike, at 95% and at 99.8%. */
export interface FunnelLimits {
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

type Limits = readonly [lower: number, upper: number];

const WARNING = 0.95;
const ACTION = 0.998;

/**
 * The funnel limits of a proportion around that of all areas, for a base, as fractions of one: an area lies outside them
 * exactly where its own Wilson interval leaves out the overall proportion. Source: Spiegelhalter (2005), Funnel plots for
 * comparing institutional performance, Statistics in Medicine 24; as Fingertips draws them (PHEindicatormethods).
 */
export function proportionFunnel(overall: number, base: number): FunnelLimits {
  return limitsBy((confidence) => {
    const reach = jStat.normal.inv((1 + confidence) / 2, 0, 1) * Math.sqrt((overall * (1 - overall)) / base);
    return [Math.max(0, overall - reach), Math.min(1, overall + reach)];
  });
}

/**
 * The funnel limits of a rate of events around that of all areas, for a population: an area lies outside them exactly
 * where the exact Poisson interval of its own count leaves out what the overall rate would have it expect. Between two
 * counts the limit is interpolated. Source: as `proportionFunnel`.
 */
export function rateFunnel(overall: number, population: number): FunnelLimits {
  const expected = overall * population;
  return limitsBy((confidence) => {
    const ends = (count: number) => poissonLimits(count, confidence);
    const lower = countWhere((count) => ends(count).upper, expected);
    const upper = countWhere((count) => ends(count).lower, expected);
    return [lower / population, upper / population];
  });
}

// From here on Byar's approximation is the same to six digits, and takes no longer the more there are.
const AS_GOOD_AS_EXACT = 1_000;

function poissonLimits(count: number, confidence: number): Pick<Interval, 'lower' | 'upper'> {
  return (count < AS_GOOD_AS_EXACT ? exactPoissonInterval : byarInterval)(count, confidence);
}

function limitsBy(limitsAt: (confidence: number) => Limits): FunnelLimits {
  const [lower95, upper95] = limitsAt(WARNING);
  const [lower998, upper998] = limitsAt(ACTION);
  return { lower95, upper95, lower998, upper998 };
}

// Where a limit of the interval of a count, which grows with the count, passes what is expected.
function countWhere(limitOf: (count: number) => number, expected: number): number {
  if (limitOf(0) >= expected) return 0;
  let [below, above] = [0, 1];
  while (limitOf(above) < expected) [below, above] = [above, 2 * above];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (limitOf(middle) < expected) below = middle;
    else above = middle;
  }
  const [least, most] = [limitOf(below), limitOf(above)];
  return below + (expected - least) / (most - least);
}
