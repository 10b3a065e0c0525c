import { adjustPValues, squareAndAdd, testEstimates, testProportions } from '@citizen-graph/metrics';
import type { Estimated, SampleProportion } from '@citizen-graph/metrics';
import type { KnownFigure } from '../resolve/figures';

/** How two figures of ours differ, in the unit of the figure; the interval and the chance where they are samples. */
export interface Compared {
  readonly difference: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly pValue: number | null;
}

/**
 * Sets two independent figures of ours against each other. Of samples, the interval is Newcombe's and the test the pooled
 * z or Fisher's exact; of estimates without counts both are from the interval of each; figures that are no samples
 * differ by their numbers alone.
 */
export function compare(one: KnownFigure, other: KnownFigure): Compared {
  const difference = one.value.value - other.value.value;
  const [first, second] = [estimateOf(one), estimateOf(other)];
  if (first === null || second === null) return { difference, lower: null, upper: null, pValue: null };
  const [sample, against] = [sampleOf(one), sampleOf(other)];
  const isCounted = sample !== null && against !== null;
  const test = isCounted ? testProportions(sample, against) : testEstimates(first, second);
  return { difference, ...squareAndAdd(first, second), pValue: test?.pValue ?? 1 };
}

/** Whether chance alone could make the difference; false where the figures are no samples. */
export function isWithinChance({ lower, upper }: Compared): boolean {
  return lower !== null && upper !== null && lower <= 0 && upper >= 0;
}

/** P-values of one claim, adjusted by Holm for their number; what was not tested stays so. */
export function adjustFamily(pValues: readonly (number | null)[]): readonly (number | null)[] {
  const adjusted = adjustPValues(
    pValues.filter((pValue) => pValue !== null),
    'HOLM',
  ).values();
  return pValues.map((pValue) => (pValue === null ? null : (adjusted.next().value ?? null)));
}

function estimateOf({ value: { value, interval } }: KnownFigure): Estimated | null {
  return interval === null ? null : { value, lower: interval.lower, upper: interval.upper };
}

/** The counts of a proportion; of any other figure what stands there is not that. */
function sampleOf({ value: { interval, numerator, denominator } }: KnownFigure): SampleProportion | null {
  const isProportion = interval?.method === 'WILSON' && numerator !== null && denominator !== null;
  return isProportion ? { successes: numerator, trials: denominator } : null;
}
