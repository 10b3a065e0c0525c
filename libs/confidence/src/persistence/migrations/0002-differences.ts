import type { Migration } from '@citizen-graph/ledger';

export const DIFFERENCES_MIGRATION: Migration = {
  number: 2,
  name: 'differences',
  sql: `alter table confidence.estimate add column differs_from text;`,
};
