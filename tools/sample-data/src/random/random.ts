import { createHash } from 'node:crypto';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of numbers spread evenly over 0 (included) to 1 (excluded). */
export type Random = () => number;

/** The random source of a named purpose: the same name always gives the same numbers. */
export function randomFor(purpose: string): Random {
  const seed = createHash('sha256').update(purpose).digest().readInt32BE();
  const generator = xoroshiro128plus(seed);
  return () => (generator.next() >>> 0) / 2 ** 32;
}

/** One draw from the standard normal distribution (Box and Muller, 1958). */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}
