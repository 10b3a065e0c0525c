import type { Migration } from '@citizen-graph/ledger';

/** The subgraph reads no search, no answer of anybody, and of receipts how they were issued. */
export const LEAST_PRIVILEGE_MIGRATION: Migration = {
  number: 13,
  name: 'least-privilege',
  sql: `
    revoke select on all tables in schema stop_search from citizen_stop_search;
    grant select on
      stop_search.cell,
      stop_search.population,
      stop_search.boundary,
      stop_search.receipt_batch
      to citizen_stop_search;
  `,
};
