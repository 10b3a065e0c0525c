import type { Migration } from '@citizen-graph/ledger';

export const CAMPAIGN_MIGRATION: Migration = {
  number: 6,
  name: 'campaign',
  sql: `
    create table wmnow.campaign (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      campaign_id text not null,
      name text not null,
      description text not null,
      started_on text not null,
      ended_on text not null,
      area_code text,
      primary key (dataset, record_id)
    );
    create index campaign_by_month on wmnow.campaign (dataset, month);
  `,
};
