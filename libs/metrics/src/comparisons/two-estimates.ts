import type { Estimated } from '../intervals/square-and-add';
import { zTest } from './significance-test';
import type { SignificanceTest } from './significance-test';

const STANDARD_ERRORS_IN_INTERVAL = 2 * 1.959963984540054;

/**
 * Whether two independent estimates differ, by z: the standard error of each is what its 95% interval implies.
 * Null where neither has any width. Source: Altman and Bland (2003), Interaction revisited: the difference
 * between two estimates, BMJ 326, 219.
 */
export function testEstimates(one: Estimated, other: Estimated): SignificanceTest | null {
  const standardError = Math.hypot(standardErrorOf(one), standardErrorOf(other));
  return standardError === 0 ? null : zTest('ESTIMATES_Z', (one.value - other.value) / standardError);
}

function standardErrorOf({ lower, upper }: Estimated): number {
  return (upper - lower) / STANDARD_ERRORS_IN_INTERVAL;
}
