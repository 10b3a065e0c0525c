import type { Migration } from '@citizen-graph/ledger';

export const MESSAGE_MIGRATION: Migration = {
  number: 5,
  name: 'message',
  sql: `
    create table wmnow.message (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      message_id text not null,
      sent_at text not null,
      area_code text not null,
      area_name text not null,
      kind text not null,
      sent integer not null,
      delivered integer not null,
      opened integer not null,
      clicked integer not null,
      rated integer not null,
      rating_total integer not null,
      replied integer not null,
      unsubscribed integer not null,
      primary key (dataset, record_id)
    );
    create index message_by_month on wmnow.message (dataset, month);
  `,
};
