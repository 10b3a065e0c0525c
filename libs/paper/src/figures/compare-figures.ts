import { testEstimates, testProportions } from '@citizen-graph/metrics';
import type { SampleProportion } from '@citizen-graph/metrics';
import { numberOf } from './figure';
import type { Figure } from './figure';

/** Which of two figures is above; CHANCE where the difference is no more than chance could make at 5%. */
export type Standing = 'ABOVE' | 'BELOW' | 'CHANCE' | 'EQUAL' | 'NOT_KNOWN';

const SIGNIFICANT = 0.05;

/**
 * Sets a figure against another. Samples are tested at 5%: by counts where they are published, and otherwise from the
 * width of their intervals; what is no sample differs by its number alone.
 */
export function standingOf(one: Figure, other: Figure): Standing {
  const [first, second] = [numberOf(one), numberOf(other)];
  if (first === null || second === null) return 'NOT_KNOWN';
  const pValue = chanceOf(one, other);
  if (pValue !== null && pValue >= SIGNIFICANT) return 'CHANCE';
  return first === second ? 'EQUAL' : first > second ? 'ABOVE' : 'BELOW';
}

/** Where a figure has gone since the earlier period, in the same way. */
export function movementOf({ row: { change } }: Figure): Standing {
  const absolute = change?.absolute ?? null;
  if (change === null || absolute === null) return 'NOT_KNOWN';
  if (change.test !== null && change.test.pValue >= SIGNIFICANT) return 'CHANCE';
  return absolute === 0 ? 'EQUAL' : absolute > 0 ? 'ABOVE' : 'BELOW';
}

function chanceOf(one: Figure, other: Figure): number | null {
  const [first, second] = [sampleOf(one), sampleOf(other)];
  if (first !== null && second !== null) return testProportions(first, second)?.pValue ?? 1;
  const estimates = [one, other].flatMap(({ row: { value } }) =>
    value.value === null || value.interval === null ? [] : [{ value: value.value, ...value.interval }],
  );
  const [estimate, against] = estimates;
  return estimate === undefined || against === undefined
    ? null
    : (testEstimates(estimate, against)?.pValue ?? 1);
}

function sampleOf({ row: { value } }: Figure): SampleProportion | null {
  const { interval, numerator, denominator } = value;
  const isProportion = interval?.method === 'WILSON' && numerator !== null && denominator !== null;
  return isProportion ? { successes: numerator, trials: denominator } : null;
}
