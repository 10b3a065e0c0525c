import type { Migration } from '@citizen-graph/ledger';

export const NEIGHBOURHOOD_MEMBERSHIP_MIGRATION: Migration = {
  number: 4,
  name: 'neighbourhood-membership',
  sql: `
    create table wmnow.neighbourhood_membership (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      as_at text not null,
      area_code text not null,
      area_name text not null,
      neighbourhood_code text not null,
      members integer not null,
      joiners integer not null,
      leavers integer not null,
      primary key (dataset, record_id)
    );
    create index neighbourhood_membership_by_month on wmnow.neighbourhood_membership (dataset, month);
  `,
};
