import type { Migration } from '@citizen-graph/ledger';

export const POPULATION_MIGRATION: Migration = {
  number: 2,
  name: 'population',
  sql: `
    create table wmnow.population (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      area_code text not null,
      area_name text not null,
      vintage text not null,
      as_at text not null,
      age_group text not null,
      population integer not null,
      primary key (dataset, record_id)
    );
    create index population_by_month on wmnow.population (dataset, month);
  `,
};
