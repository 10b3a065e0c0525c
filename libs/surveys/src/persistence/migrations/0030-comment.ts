import type { Migration } from '@citizen-graph/ledger';

/** Comments without personal data, and every version of the themes that they were assigned by. */
export const COMMENT_MIGRATION: Migration = {
  number: 30,
  name: 'comment',
  sql: `
    create table surveys.comment (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      comment_id text not null,
      response_id text,
      survey text not null,
      completed_at text not null,
      area text not null,
      question text,
      score integer,
      text text not null,
      redactor_version text not null,
      redactions text not null,
      themes text not null,
      taxonomy_version text not null,
      sentiment text not null,
      sentiment_score integer not null,
      sentiment_version text not null,
      primary key (dataset, record_id)
    );
    create index comment_by_month on surveys.comment (dataset, month);
    create table surveys.comment_taxonomy (
      release integer primary key,
      version text not null unique,
      taxonomy jsonb not null
    );
  `,
};
