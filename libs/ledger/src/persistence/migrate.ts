import { AUDIT_MIGRATIONS } from '@citizen-graph/audit';
import type { DataSource, EntityManager } from 'typeorm';
import { ledgerError } from '../domain/errors';
import { OTHER_ROLES, SUBJECTS, roleOf, schemaOf } from '../domain/subject';
import type { Subject } from '../domain/subject';
import { LEDGER_MIGRATIONS, cellMigrations } from './ledger.migrations';
import type { Migration } from './migration';
import { PRIVILEGE_MIGRATIONS } from './privilege.migrations';

/** The tables of every subject, and of those who are let in. */
export type PlatformMigrations = Readonly<Record<Subject | 'access', readonly Migration[]>>;

/** A migration that was applied just now. */
export interface AppliedMigration {
  readonly set: string;
  readonly name: string;
}

const MIGRATION_LOCK = 4_201_002;
const OLDEST_SERVER = 150_000;

/**
 * Brings a database up to date: schemas, roles, tables and grants. Applies what is missing in one
 * transaction and returns it; a second call does nothing. Needs a user that may create roles.
 */
export async function migrate(
  dataSource: DataSource,
  migrations: PlatformMigrations,
): Promise<readonly AppliedMigration[]> {
  await checkServer(dataSource);
  return dataSource.transaction(async (manager) => {
    await manager.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await createSchemas(manager);
    const applied = await applySet(manager, 'privileges', PRIVILEGE_MIGRATIONS);
    // Before the others, because what is done in them is entered in it.
    applied.push(...(await applySet(manager, 'audit', AUDIT_MIGRATIONS)));
    applied.push(...(await applySet(manager, 'ledger', LEDGER_MIGRATIONS)));
    for (const subject of SUBJECTS) {
      const schema = schemaOf(subject);
      applied.push(...(await applySet(manager, `${schema}.cell`, cellMigrations(schema))));
      applied.push(...(await applySet(manager, schema, migrations[subject])));
    }
    applied.push(...(await applySet(manager, 'access', migrations.access)));
    await grantReading(manager);
    return applied;
  });
}

async function checkServer(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ version: number }[]>(
    `select current_setting('server_version_num')::int as version`,
  );
  if (row !== undefined && row.version >= OLDEST_SERVER) return;
  throw ledgerError('DATABASE_TOO_OLD', 'PostgreSQL 15 or later is needed; upgrade the database server.');
}

async function createSchemas(manager: EntityManager): Promise<void> {
  await manager.query(`
    create schema if not exists ledger;
    create table if not exists ledger.migration (
      set text not null,
      number integer not null,
      name text not null,
      applied_at timestamptz not null default now(),
      primary key (set, number)
    );
    alter default privileges revoke execute on functions from public`);
  for (const subject of SUBJECTS) {
    await manager.query(`create schema if not exists ${schemaOf(subject)}`);
    await createRole(manager, roleOf(subject));
  }
  for (const owner of OTHER_ROLES) await createRole(manager, roleOf(owner));
}

// Roles belong to the whole server, so another database may have made them already.
async function createRole(manager: EntityManager, role: string): Promise<void> {
  const existing = await manager.query<unknown[]>('select 1 from pg_roles where rolname = $1', [role]);
  if (existing.length === 0) await manager.query(`create role ${role} nologin`);
  if (!(await mayActAs(manager, role))) await manager.query(`grant ${role} to current_user`);
}

// From PostgreSQL 16 on, whoever creates a role is its member without being allowed to act as it.
async function mayActAs(manager: EntityManager, role: string): Promise<boolean> {
  const [row] = await manager.query<{ may: boolean }[]>(
    `select pg_has_role(current_user, $1,
       case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) as may`,
    [role],
  );
  return row?.may === true;
}

async function applySet(
  manager: EntityManager,
  set: string,
  migrations: readonly Migration[],
): Promise<AppliedMigration[]> {
  const done = await manager.query<{ number: number }[]>(
    'select number from ledger.migration where set = $1',
    [set],
  );
  const numbers = new Set(done.map(({ number }) => number));
  const missing = migrations.filter(({ number }) => !numbers.has(number));
  for (const { number, name, sql } of missing) {
    await manager.query(sql);
    await manager.query('insert into ledger.migration (set, number, name) values ($1, $2, $3)', [
      set,
      number,
      name,
    ]);
  }
  return missing.map(({ name }) => ({ set, name }));
}

// A subgraph reads its cells, the list of releases and the notes on charts. What else it may do, the
// migrations of its subject grant, table by table.
async function grantReading(manager: EntityManager): Promise<void> {
  const roles = [...SUBJECTS, ...OTHER_ROLES].map(roleOf).join(', ');
  await manager.query(`
    do $$ begin execute format('grant connect on database %I to ${roles}', current_database()); end $$`);
  for (const subject of SUBJECTS) {
    const [schema, role] = [schemaOf(subject), roleOf(subject)];
    await manager.query(`
      grant usage on schema ${schema}, ledger to ${role};
      grant select on ${schema}.cell, ledger.release, ledger.chart_note to ${role}`);
  }
  const catalogue = roleOf('catalogue');
  await manager.query(`
    grant usage on schema ledger to ${catalogue};
    grant select on ledger.release to ${catalogue}`);
}
