import type { Release } from '@citizen-graph/ledger';
import type { DisclosurePolicy } from '@citizen-graph/metrics';

/** A release as an audience may see it: what would count people, or prove a guess at them, is null. */
export type ShownRelease = Omit<Release, Rows> & Readonly<Record<Rows, number | null>>;

type Rows = 'rowsRead' | 'rowsAccepted' | 'rowsQuarantined' | 'rowsErased';

/**
 * What of a release an audience may see. Rows are people counted without noise, and the digest of a small file lets
 * whoever knows all of its people but one try out what the last one said. Of open records everything is given.
 */
export function shownRelease(
  policy: DisclosurePolicy,
  release: Release,
  { isOpen }: { readonly isOpen: boolean },
): ShownRelease {
  if (isOpen || policy.method === 'EXACT') return release;
  if (policy.method === 'CELL_KEY') {
    const rows = { rowsRead: null, rowsAccepted: null, rowsQuarantined: null, rowsErased: null };
    return { ...release, ...rows, sha256: null };
  }
  const isSmall = [release.rowsRead, release.rowsAccepted].some(
    (rows) => rows > 0 && rows < policy.leastCount,
  );
  return isSmall ? { ...release, rowsRead: null, rowsAccepted: null } : release;
}
