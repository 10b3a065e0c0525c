import type { Migration } from '@citizen-graph/ledger';

export const RESPONSE_MIGRATION: Migration = {
  number: 1,
  name: 'response',
  sql: `
    create table surveys.response (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      response_id text not null,
      survey text not null,
      completed_at text not null,
      area text not null,
      helped integer,
      polite integer,
      timeliness integer,
      informed integer,
      overall integer,
      preferred_physical boolean,
      experience text,
      handled_by text,
      age_band text,
      gender text,
      ethnicity text,
      disability text,
      sexual_orientation text,
      primary key (dataset, record_id)
    );
    create index response_by_month on surveys.response (dataset, month);
  `,
};
