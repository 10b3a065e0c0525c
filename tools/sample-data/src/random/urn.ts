import type { Random } from './random';

/** A kind of ball in an urn, and how many of it there are. */
export interface UrnContent<T> {
  readonly item: T;
  readonly count: number;
}

/** Empties the urn ball by ball: a random order with exact counts, in memory that does not grow with them. */
export function* drawAll<T>(contents: readonly UrnContent<T>[], random: Random): Generator<T> {
  const left = contents.map(({ count }) => count);
  let total = left.reduce((sum, count) => sum + count, 0);
  for (; total > 0; total -= 1) {
    let ball = Math.floor(random() * total);
    const index = left.findIndex((count) => (ball -= count) < 0);
    left[index] = (left[index] ?? 0) - 1;
    yield (contents[index] as UrnContent<T>).item;
  }
}
