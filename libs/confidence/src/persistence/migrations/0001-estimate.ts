import type { Migration } from '@citizen-graph/ledger';

export const ESTIMATE_MIGRATION: Migration = {
  number: 1,
  name: 'estimate',
  sql: `
    create table confidence.estimate (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      survey text not null,
      measure text not null,
      force_code text not null,
      force_name text not null,
      year_ending text not null,
      estimate double precision not null,
      lower double precision,
      upper double precision,
      unweighted_base integer,
      primary key (dataset, record_id, release)
    );
    create index estimate_by_month on confidence.estimate (dataset, month);
  `,
};
