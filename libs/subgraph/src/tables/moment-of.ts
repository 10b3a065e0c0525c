import type { AsOf, Release } from '@citizen-graph/ledger';

/**
 * The moment that an answer is as of: that of the last release it knows where it was asked for by release. Of a moment to
 * come it is now, or that of the last release by a clock that is ahead: what will come in by then nobody knows yet.
 */
export function momentOf(asOf: AsOf, last: Pick<Release, 'importedAt'> | undefined): Date {
  const now = new Date();
  if (typeof asOf === 'number') return last?.importedAt ?? now;
  if (asOf !== null && asOf <= now) return asOf;
  return last !== undefined && last.importedAt > now ? last.importedAt : now;
}
