import type { Migration } from './migration';

/** The ledger's own schema: releases, erasures, and the secret that record keys are made with. */
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
  ];
}
