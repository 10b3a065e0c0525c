import type { Migration } from '@citizen-graph/ledger';

export const STATEMENT_AND_CONTACT_MIGRATION: Migration = {
  number: 3,
  name: 'statement-and-contact',
  sql: `
    create table victims_code.personal_statement (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      statement_id text not null,
      due_on text not null,
      offered_on text,
      made_on text,
      served_on text,
      read_on text,
      enhanced_rights text not null,
      area text not null,
      department text not null,
      crime_type text,
      as_at text not null,
      primary key (dataset, record_id)
    );
    create index personal_statement_by_month on victims_code.personal_statement (dataset, month);

    create table victims_code.contact_agreement (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      agreement_id text not null,
      due_from text not null,
      agreed_on text,
      every_days integer,
      contacts text,
      ended_on text,
      enhanced_rights text not null,
      area text not null,
      department text not null,
      crime_type text,
      as_at text not null,
      primary key (dataset, record_id)
    );
    create index contact_agreement_by_month on victims_code.contact_agreement (dataset, month);
  `,
};
