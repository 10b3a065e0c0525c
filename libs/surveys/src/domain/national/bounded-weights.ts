/** What weights may be, as multiples of their mean. */
export const LOWEST_WEIGHT = 0.3;
export const HIGHEST_WEIGHT = 3;

const HALVINGS = 100;

/** The weight itself, or the bound that it lies beyond. */
export function withinBounds(weight: number): number {
  return Math.min(HIGHEST_WEIGHT, Math.max(LOWEST_WEIGHT, weight));
}

/**
 * Multiplies all weights by the one number after which, held within bounds, their mean over people is one; there
 * always is one, as the bounds lie on either side of it. Weights are positive; `counts` is how many people have each.
 */
export function meanOfOne(counts: readonly number[], weights: readonly number[]): readonly number[] {
  const people = sumOver(counts, () => 1);
  let lowest = LOWEST_WEIGHT / Math.max(...weights);
  let highest = HIGHEST_WEIGHT / Math.min(...weights);
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = Math.sqrt(lowest * highest);
    const sum = sumOver(counts, (index) => withinBounds(middle * (weights[index] ?? 0)));
    if (sum < people) lowest = middle;
    else highest = middle;
  }
  return weights.map((weight) => withinBounds(highest * weight));
}

function sumOver(counts: readonly number[], weightOf: (index: number) => number): number {
  return counts.reduce((sum, count, index) => sum + count * weightOf(index), 0);
}
