import type { findReleases } from '@citizen-graph/ledger';

/** What the queries of a lib run on; only persistence knows the library behind it. */
export type DatabaseManager = Parameters<typeof findReleases>[0];
