import type { Migration } from '@citizen-graph/ledger';

export const NATIONAL_SURVEY_MIGRATION: Migration = {
  number: 20,
  name: 'national-survey',
  sql: `
    create table surveys.national_response (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      response_id text not null,
      interviewed_on text not null,
      area text not null,
      age_band text not null,
      sex text not null,
      crime_type text not null,
      satisfied text,
      informed text,
      treated_well text,
      weight integer,
      primary key (dataset, record_id)
    );
    create index national_response_by_month on surveys.national_response (dataset, month);
    create table surveys.national_frame (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      wave text not null,
      variable text not null,
      value text not null,
      victims integer not null,
      primary key (dataset, record_id)
    );
    create index national_frame_by_month on surveys.national_frame (dataset, month);
    create table surveys.national_candidate (
      dataset text not null,
      record_id text not null,
      release integer not null,
      month text not null,
      record_key integer not null,
      candidate_id text not null,
      selected_on text not null,
      area text not null,
      crime_type text not null,
      domestic_abuse boolean not null,
      under18 boolean not null,
      declined boolean not null,
      safe_contact_route text,
      outcome text not null,
      primary key (dataset, record_id)
    );
    create index national_candidate_by_month on surveys.national_candidate (dataset, month);
  `,
};
