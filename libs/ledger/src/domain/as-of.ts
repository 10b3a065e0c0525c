import type { Release } from './release';

/** What an answer is as of: a moment, the number of a release, or null for now. */
export type AsOf = Date | number | null;

/** The releases, in order, that were in as of a moment or a release, that release included. */
export function releasesAsOf(releases: readonly Release[], asOf: AsOf): readonly Release[] {
  if (asOf === null) return releases;
  return typeof asOf === 'number'
    ? releases.filter(({ number }) => number <= asOf)
    : releases.filter(({ importedAt }) => importedAt <= asOf);
}
