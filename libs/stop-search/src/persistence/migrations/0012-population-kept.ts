import type { Migration } from '@citizen-graph/ledger';

/** Counts of residents of corrected files stay, so that an answer as of a past moment names the count known then. */
export const POPULATION_KEPT_MIGRATION: Migration = {
  number: 12,
  name: 'population-kept',
  sql: `
alter table stop_search.population
  drop constraint population_pkey,
  add primary key (dataset, record_id, release);
`,
};
