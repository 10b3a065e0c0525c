import type { Migration } from '@citizen-graph/ledger';

export const FEEDBACK_MIGRATION: Migration = {
  number: 2,
  name: 'feedback',
  sql: `
create table stop_search.feedback (
  dataset text not null,
  record_id text not null,
  release integer not null,
  month text not null,
  record_key integer not null,
  feedback_id text not null,
  submitted_at text not null,
  place text not null,
  fair boolean,
  explained boolean,
  primary key (dataset, record_id)
);
create index feedback_month on stop_search.feedback (dataset, month);
`,
};
