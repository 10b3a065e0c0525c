import type { Migration } from '@citizen-graph/ledger';

export const INVITATION_MIGRATION: Migration = {
  number: 2,
  name: 'invitation',
  sql: `
    create table surveys.invitation (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      invitation_id text not null,
      survey text not null,
      sent_at text not null,
      area text not null,
      status text not null,
      primary key (dataset, record_id)
    );
    create index invitation_by_month on surveys.invitation (dataset, month);
  `,
};
