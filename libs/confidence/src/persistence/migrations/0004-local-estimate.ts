import type { Migration } from '@citizen-graph/ledger';

export const LOCAL_ESTIMATE_MIGRATION: Migration = {
  number: 4,
  name: 'local-estimate',
  sql: `
    create table confidence.local_estimate (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      survey text not null,
      place text not null,
      measure text not null,
      period_ending text not null,
      proportion double precision not null,
      force_proportion double precision,
      primary key (dataset, record_id, release)
    );
    create index local_estimate_by_month on confidence.local_estimate (dataset, month);
  `,
};
