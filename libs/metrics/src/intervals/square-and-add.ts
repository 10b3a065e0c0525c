import type { Interval } from '../values/metric-value';

/** Something estimated, with the limits of its own interval. */
export interface Estimated extends Pick<Interval, 'lower' | 'upper'> {
  readonly value: number;
}

/**
 * The limits of the difference of two independent figures (`one` less `other`), from the interval of each: the
 * distances from figure to limit, squared and added. Source: Newcombe (1998), Statistics in Medicine 17,
 * 873–890; Zou and Donner (2008), Statistics in Medicine 27, 1693–1702 (MOVER).
 */
export function squareAndAdd(one: Estimated, other: Estimated): Pick<Interval, 'lower' | 'upper'> {
  const difference = one.value - other.value;
  return {
    lower: difference - Math.hypot(one.value - one.lower, other.upper - other.value),
    upper: difference + Math.hypot(one.upper - one.value, other.value - other.lower),
  };
}
