import type { Migration } from './migration';
import { RECORD_MIGRATION } from './record-what-is-done';

/** The ledger's own schema: releases, erasures, the secret that record keys are made with, notes on charts. */
export const LEDGER_MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    name: 'releases',
    sql: `
      create table ledger.release (
        number integer primary key,
        kind text not null check (kind in ('IMPORT', 'CORRECTION', 'ERASURE', 'RESTATEMENT')),
        dataset text not null,
        subject text not null,
        period_from text not null,
        period_to text not null check (period_to >= period_from),
        file_name text,
        sha256 text,
        rows_read integer not null,
        rows_accepted integer not null,
        rows_quarantined integer not null,
        rows_erased integer not null,
        synthetic boolean not null,
        imported_at timestamptz(3) not null default clock_timestamp(),
        imported_by text not null
      );
      create index release_dataset on ledger.release (dataset, period_from, period_to);

      create table ledger.erasure (
        dataset text not null,
        record_digest text not null,
        release integer not null references ledger.release,
        primary key (dataset, record_digest)
      );

      create table ledger.secret (
        name text primary key,
        value text not null
      );
      insert into ledger.secret values ('record-key', gen_random_uuid()::text || gen_random_uuid()::text);
    `,
  },
  {
    number: 2,
    name: 'column mappings and withdrawals',
    sql: `
      alter table ledger.release
        add column mapping text,
        add column mapping_sha256 text,
        drop constraint release_kind_check,
        add constraint release_kind_check
          check (kind in ('IMPORT', 'CORRECTION', 'ERASURE', 'RESTATEMENT', 'WITHDRAWAL'));
    `,
  },
  {
    number: 3,
    name: 'earlier versions of records, for erasures',
    // Releases of one transaction began together: between them nobody saw a figure.
    sql: `
      alter table ledger.release add column begun_at timestamptz;
      update ledger.release set begun_at = imported_at;
      alter table ledger.release
        alter column begun_at set default transaction_timestamp(),
        alter column begun_at set not null;

      create table ledger.superseded_record (
        dataset text not null,
        record_digest text not null,
        until_release integer not null,
        release integer not null,
        month text not null,
        record_key integer not null,
        observations jsonb not null
      );
      create index superseded_record_digest on ledger.superseded_record (dataset, record_digest);
      create index superseded_record_release on ledger.superseded_record (release);

      create table ledger.versions_kept (after_release integer not null);
      insert into ledger.versions_kept select coalesce(max(number), 0) from ledger.release;
    `,
  },
  {
    number: 4,
    name: 'notes on charts',
    sql: `
      create table ledger.chart_note (
        id integer generated always as identity primary key,
        metric text not null,
        kind text not null check (kind in ('REBASING', 'ANNOTATION')),
        month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        area text,
        segment text,
        text text not null check (text <> ''),
        recorded_by text not null,
        recorded_at timestamptz(3) not null default clock_timestamp(),
        retracted_by text,
        retracted_at timestamptz(3),
        check ((retracted_by is null) = (retracted_at is null))
      );
      create index chart_note_metric on ledger.chart_note (metric, month);
    `,
  },
  RECORD_MIGRATION,
];

/** The cells of a subject, in the subject's own schema. */
export function cellMigrations(schema: string): readonly Migration[] {
  return [
    {
      number: 1,
      name: 'cells',
      sql: `
        create table ${schema}.cell (
          release integer not null,
          measure text not null,
          segment text not null,
          month text not null,
          area text not null,
          dimension_1 text not null default '',
          value_1 text not null default '',
          dimension_2 text not null default '',
          value_2 text not null default '',
          n bigint not null,
          numerator bigint not null,
          sum double precision not null,
          sum_of_squares double precision not null,
          record_key_sum bigint not null,
          numerator_record_key_sum bigint not null
        );
        create index cell_by_measure on ${schema}.cell (measure, dimension_1, dimension_2, month);
        create index cell_by_release on ${schema}.cell (release);
      `,
    },
    {
      number: 2,
      name: 'the release as of which a cell counts',
      sql: `
        alter table ${schema}.cell add column effective integer;
        update ${schema}.cell set effective = release;
        alter table ${schema}.cell alter column effective set not null;
      `,
    },
  ];
}
