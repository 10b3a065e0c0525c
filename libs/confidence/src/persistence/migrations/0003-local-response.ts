import type { Migration } from '@citizen-graph/ledger';

export const LOCAL_RESPONSE_MIGRATION: Migration = {
  number: 3,
  name: 'local-response',
  sql: `
    create table confidence.local_response (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      response_id text not null,
      interviewed_on text not null,
      area text not null,
      confident text,
      priority1 text,
      priority2 text,
      priority3 text,
      primary key (dataset, record_id)
    );
    create index local_response_by_month on confidence.local_response (dataset, month);
  `,
};
