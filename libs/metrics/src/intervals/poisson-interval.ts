import { jStat } from 'jstat';
import type { Interval } from '../values/metric-value';

type Limits = Pick<Interval, 'lower' | 'upper'>;

const SMALLEST_COUNT_FOR_BYAR = 10;

/**
 * The interval of a count of events that happen independently, of 95% unless told otherwise: exact below 10,
 * Byar's approximation from there on. Source: Technical Guide, Public Health England (2018); PHEindicatormethods.
 */
export function poissonInterval(count: number, confidence = 0.95): Interval {
  return count < SMALLEST_COUNT_FOR_BYAR
    ? { ...exactPoissonInterval(count, confidence), method: 'EXACT_POISSON' }
    : { ...byarInterval(count, confidence), method: 'BYAR' };
}

/**
 * The exact limits of a Poisson count. Source: Garwood (1936), Biometrika 28; Ulm (1990), American
 * Journal of Epidemiology 131. `exactPoissonInterval(0)` is 0 to 3.6889.
 */
export function exactPoissonInterval(count: number, confidence = 0.95): Limits {
  const tail = (1 - confidence) / 2;
  return {
    lower: count === 0 ? 0 : jStat.chisquare.inv(tail, 2 * count) / 2,
    upper: jStat.chisquare.inv(1 - tail, 2 * count + 2) / 2,
  };
}

/**
 * Byar's approximation of the limits of a Poisson count of at least 1. Source: Breslow and Day
 * (1987), Statistical Methods in Cancer Research II, page 69. `byarInterval(65)` is 50.163 to 82.849.
 */
export function byarInterval(count: number, confidence = 0.95): Limits {
  const z = jStat.normal.inv((1 + confidence) / 2, 0, 1);
  return { lower: byarLimit(count, -z), upper: byarLimit(count + 1, z) };
}

function byarLimit(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}
