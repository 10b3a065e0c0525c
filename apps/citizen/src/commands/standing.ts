import { filesInForce } from '@citizen-graph/ledger';
import type { Release } from '@citizen-graph/ledger';

/** Whether the records of a file are in force, or which release took their place or took them out. */
export type Standing =
  | { readonly standing: 'IN_FORCE'; readonly endedBy: null }
  | { readonly standing: 'REPLACED' | 'WITHDRAWN'; readonly endedBy: number };

/**
 * The standing of the file of each release, by the number of the release, given every release of the datasets in
 * order. Releases that bring in no file, such as erasures, have none.
 */
export function standingsOf(releases: readonly Release[]): ReadonlyMap<number, Standing> {
  const standings = new Map<number, Standing>();
  let inForce: readonly Release[] = [];
  for (const release of releases) {
    const now = filesInForce([...inForce, release]);
    const standing = release.kind === 'WITHDRAWAL' ? 'WITHDRAWN' : 'REPLACED';
    for (const { number } of inForce.filter((file) => !now.includes(file))) {
      standings.set(number, { standing, endedBy: release.number });
    }
    if (now.includes(release)) standings.set(release.number, { standing: 'IN_FORCE', endedBy: null });
    inForce = now;
  }
  return standings;
}
