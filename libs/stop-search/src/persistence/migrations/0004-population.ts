import type { Migration } from '@citizen-graph/ledger';

/** Residents by ethnic group: the group as the census counts it, in its 19. */
export const POPULATION_MIGRATION: Migration = {
  number: 4,
  name: 'population',
  sql: `
create table stop_search.population (
  dataset text not null,
  record_id text not null,
  release integer not null,
  month text not null,
  record_key integer not null,
  area_code text not null,
  vintage text not null,
  as_at text not null,
  source text not null,
  ethnic_group text not null,
  population integer not null,
  primary key (dataset, record_id)
);
create index population_month on stop_search.population (dataset, month);
`,
};
