import type { Migration } from '@citizen-graph/ledger';

export const MEMBERSHIP_MIGRATION: Migration = {
  number: 1,
  name: 'membership',
  sql: `
    create table wmnow.membership (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      as_at text not null,
      area_code text not null,
      area_name text not null,
      members integer not null,
      primary key (dataset, record_id)
    );
    create index membership_by_month on wmnow.membership (dataset, month);
  `,
};
