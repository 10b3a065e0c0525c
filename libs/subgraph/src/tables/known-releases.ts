import { releasesAsOf } from '@citizen-graph/ledger';
import type { AsOf, Release } from '@citizen-graph/ledger';
import type { MetricErrorCode } from '@citizen-graph/metrics';
import { DomainError } from '@citizen-graph/reference';

const INVALID_AS_OF: MetricErrorCode = 'INVALID_AS_OF';

/** The releases as of a moment or a release; throws INVALID_AS_OF for a release that there is not. */
export function knownReleases(all: readonly Release[], asOf: AsOf): readonly Release[] {
  if (typeof asOf === 'number') checkRelease(all, asOf);
  return releasesAsOf(all, asOf);
}

/** Throws INVALID_AS_OF for a number that none of the releases has. */
export function checkRelease(all: readonly Release[], number: number): void {
  if (all.some((release) => release.number === number)) return;
  const last = all.at(-1)?.number;
  const known = last === undefined ? 'there is none yet' : `there are releases 1 to ${last}`;
  throw new DomainError(INVALID_AS_OF, `There is no release ${number}; ${known}.`);
}
