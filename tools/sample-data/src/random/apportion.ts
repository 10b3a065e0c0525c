/**
 * Whole numbers in proportion to the weights that add up to the total, by largest remainder.
 * Example: `apportion(10, [1, 1, 1])` is `[4, 3, 3]`.
 */
export function apportion(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  const quotas = weights.map((weight) => (total * weight) / sum);
  const counts = quotas.map(Math.floor);
  const missing = total - counts.reduce((left, right) => left + right, 0);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota % 1 }))
    .sort((left, right) => right.remainder - left.remainder || left.index - right.index);
  const roundedUp = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return counts.map((count, index) => count + (roundedUp.has(index) ? 1 : 0));
}
