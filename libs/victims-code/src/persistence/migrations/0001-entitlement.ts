import type { Migration } from '@citizen-graph/ledger';

export const ENTITLEMENT_MIGRATION: Migration = {
  number: 1,
  name: 'entitlement',
  sql: `
    create table victims_code.entitlement (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      entitlement_id text not null,
      right_number integer not null,
      start_event text not null,
      started_on text not null,
      stop_event text,
      stopped_on text,
      enhanced_rights text not null,
      area text not null,
      department text not null,
      not_applicable_reason text,
      as_at text not null,
      primary key (dataset, record_id)
    );
    create index entitlement_by_month on victims_code.entitlement (dataset, month);
  `,
};
