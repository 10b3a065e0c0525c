import type { AsOf, Release } from '@citizen-graph/ledger';

/** The moment that an answer is as of: that of the last release it knows where it was asked for by release. */
export function momentOf(asOf: AsOf, last: Release | undefined): Date {
  return (typeof asOf === 'number' ? last?.importedAt : asOf) ?? new Date();
}
