/**
 * The quantile of numbers in ascending order, between the two nearest where it falls between them; the
 * seventh definition of Hyndman and Fan (1996), Sample quantiles in statistical packages, The American
 * Statistician 50(4), 361-365. `quantile([1, 2, 3, 4], 0.5)` is 2.5.
 */
export function quantile(ascending: readonly number[] | Float64Array, probability: number): number {
  const position = (ascending.length - 1) * probability;
  const below = Math.floor(position);
  const [lower = Number.NaN, upper = lower] = ascending.slice(below, below + 2);
  return lower + (position - below) * (upper - lower);
}
