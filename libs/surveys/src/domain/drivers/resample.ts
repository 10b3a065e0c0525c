import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** What to draw from, how many at a time, and the seed that makes the draws the same each time. */
export interface Draws {
  /** How many stand behind each entry. */
  readonly weights: Float64Array;
  readonly size: number;
  readonly seed: number;
}

/** A source of samples with replacement: each call gives how often each entry was drawn. */
export function resampler({ weights, size, seed }: Draws): () => Float64Array {
  const entries = entriesOfEach(weights);
  const generator = xoroshiro128plus(seed);
  return () => {
    const drawn = new Float64Array(weights.length);
    for (let count = 0; count < size; count += 1) {
      const one = uniformInt(generator, 0, entries.length - 1);
      drawn[entries[one]!]! += 1;
    }
    return drawn;
  };
}

// The entry that each of those behind them belongs to, so that a draw is a look-up.
function entriesOfEach(weights: Float64Array): Uint32Array {
  const ends = [0];
  for (const weight of weights) ends.push(ends.at(-1)! + weight);
  const entries = new Uint32Array(ends.at(-1)!);
  for (const index of weights.keys()) entries.fill(index, ends[index], ends[index + 1]);
  return entries;
}
