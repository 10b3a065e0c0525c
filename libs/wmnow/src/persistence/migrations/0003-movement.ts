import type { Migration } from '@citizen-graph/ledger';

export const MOVEMENT_MIGRATION: Migration = {
  number: 3,
  name: 'movement',
  sql: `
    create table wmnow.movement (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      as_at text not null,
      area_code text not null,
      area_name text not null,
      joiners integer not null,
      leavers integer not null,
      primary key (dataset, record_id)
    );
    create index movement_by_month on wmnow.movement (dataset, month);
  `,
};
