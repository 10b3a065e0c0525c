import { findReleases } from '@citizen-graph/ledger';
import type { Release, ReleaseFilter } from '@citizen-graph/ledger';
import DataLoader from 'dataloader';
import type { DatabaseManager } from '../database-manager';

export type ReleaseLoader = DataLoader<ReleaseFilter, readonly Release[], string>;

/** The releases that pass each filter, read once for all that ask with the same one. */
export function releaseLoader(manager: DatabaseManager): ReleaseLoader {
  return new DataLoader<ReleaseFilter, readonly Release[], string>(
    (filters) => Promise.all(filters.map((filter) => findReleases(manager, filter))),
    { cacheKeyFn: (filter) => JSON.stringify(filter) },
  );
}
