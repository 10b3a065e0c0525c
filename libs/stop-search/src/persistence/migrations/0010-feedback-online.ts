import type { Migration } from '@citizen-graph/ledger';

export const FEEDBACK_ONLINE_MIGRATION: Migration = {
  number: 10,
  name: 'feedback-online',
  sql: `
create table stop_search.feedback_online (
  dataset text not null,
  record_id text not null,
  release integer not null,
  month text not null,
  record_key integer not null,
  feedback_id text not null,
  answered_in text not null,
  place text not null,
  area text,
  fair boolean,
  explained boolean,
  polite boolean,
  told_of_record boolean,
  comment text,
  search_reference text,
  primary key (dataset, record_id)
);
create index feedback_online_month on stop_search.feedback_online (dataset, month);

create table stop_search.receipt (
  dataset text not null,
  record_id text not null,
  release integer not null,
  month text not null,
  record_key integer not null,
  receipt_id text not null,
  issued_in text not null,
  place text not null,
  area text,
  answered text not null,
  primary key (dataset, record_id)
);
create index receipt_month on stop_search.receipt (dataset, month);
`,
};
