import type { Random } from './random';

/** A value and how often it comes up, relative to the others of its list. */
export type Weighted<T> = readonly [value: T, weight: number];

/** A function that picks a value of the list with probability proportional to its weight. */
export function chooser<T>(options: readonly Weighted<T>[]): (random: Random) => T {
  const total = options.reduce((sum, [, weight]) => sum + weight, 0);
  return (random) => {
    let remaining = random() * total;
    const chosen = options.find(([, weight]) => (remaining -= weight) < 0) ?? options.at(-1);
    if (!chosen) throw new Error('There is nothing to choose from');
    return chosen[0];
  };
}
