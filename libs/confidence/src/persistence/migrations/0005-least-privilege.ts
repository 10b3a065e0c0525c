import type { Migration } from '@citizen-graph/ledger';

/** The subgraph reads published estimates and cells, and no response. */
export const LEAST_PRIVILEGE_MIGRATION: Migration = {
  number: 5,
  name: 'least-privilege',
  sql: `
    revoke select on all tables in schema confidence from citizen_confidence;
    grant select on confidence.cell, confidence.estimate, confidence.local_estimate to citizen_confidence;
  `,
};
