import type { Migration } from '@citizen-graph/ledger';

export const SEARCH_MIGRATION: Migration = {
  number: 1,
  name: 'search',
  sql: `
create table stop_search.search (
  dataset text not null,
  record_id text not null,
  release integer not null,
  month text not null,
  record_key integer not null,
  search_type text not null,
  searched_at text not null,
  part_of_operation boolean,
  operation text,
  latitude double precision,
  longitude double precision,
  gender text not null,
  age_range text not null,
  self_defined_ethnicity text not null,
  officer_defined_ethnicity text not null,
  legislation text not null,
  object_of_search text not null,
  outcome text not null,
  outcome_linked boolean,
  more_than_outer_clothing boolean,
  area text not null,
  primary key (dataset, record_id)
);
create index search_month on stop_search.search (dataset, month);
`,
};
