import { randomBytes } from 'node:crypto';
import { migrate, openDatabase } from '@citizen-graph/ledger';
import type { PlatformMigrations } from '@citizen-graph/ledger';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { testServerUrls } from './config';

/** A database of a test's own, migrated and empty. */
export interface TestDatabase {
  readonly url: string;
  /** Connected as the owner, who may write and is no superuser. */
  readonly owner: DataSource;
  /** Does what only a superuser may, in this database. */
  asSuperuser(sql: string): Promise<readonly unknown[]>;
  /** Closes the owner's connections and drops the database. */
  drop(): Promise<void>;
}

const NO_MIGRATIONS: PlatformMigrations = {
  surveys: [],
  'victims-code': [],
  'stop-search': [],
  confidence: [],
  wmnow: [],
  access: [],
};

/** Makes a database with the ledger's tables and those of the given migrations. */
export async function createTestDatabase(
  migrations: Partial<PlatformMigrations> = {},
): Promise<TestDatabase> {
  const server = testServerUrls();
  if (server === null) throw new Error('No PostgreSQL server for tests: run them with jest from the root.');
  const name = `test_${randomBytes(8).toString('hex')}`;
  const { username } = new URL(server.owner);
  await onServer(server.superuser, `create database ${name} owner ${decodeURIComponent(username)}`);
  const inDatabase = (url: string): string =>
    Object.assign(new URL(url), { pathname: `/${name}` }).toString();
  const url = inDatabase(server.owner);
  const owner = await openDatabase({
    url,
    role: null,
    application: 'test',
    connections: 5,
    statementTimeout: 0,
  });
  await migrate(owner, { ...NO_MIGRATIONS, ...migrations });
  return {
    url,
    owner,
    asSuperuser: (sql) => onServer(inDatabase(server.superuser), sql),
    async drop() {
      await owner.destroy();
      await onServer(server.superuser, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
