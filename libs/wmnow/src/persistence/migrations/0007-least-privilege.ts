import type { Migration } from '@citizen-graph/ledger';

/** The subgraph reads what it asks for at run time, and no other record. */
export const LEAST_PRIVILEGE_MIGRATION: Migration = {
  number: 7,
  name: 'least-privilege',
  sql: `
    revoke select on all tables in schema wmnow from citizen_wmnow;
    grant select on wmnow.cell, wmnow.population, wmnow.campaign to citizen_wmnow;
    grant select (month) on wmnow.membership to citizen_wmnow;
  `,
};
