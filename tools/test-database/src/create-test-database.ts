import { randomBytes } from 'node:crypto';
import { migrate, openDatabase } from '@citizen-graph/ledger';
import type { SubjectMigrations } from '@citizen-graph/ledger';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { testServerUrl } from './config';

/** A database of a test's own, migrated and empty. */
export interface TestDatabase {
  readonly url: string;
  /** Connected as the owner, who may write. */
  readonly owner: DataSource;
  /** Closes the owner's connections and drops the database. */
  drop(): Promise<void>;
}

const NO_MIGRATIONS: SubjectMigrations = {
  surveys: [],
  'victims-code': [],
  'stop-search': [],
  confidence: [],
  wmnow: [],
};

/** Makes a database with the ledger's tables and those of the given migrations. */
export async function createTestDatabase(migrations: Partial<SubjectMigrations> = {}): Promise<TestDatabase> {
  const server = testServerUrl();
  if (server === null) throw new Error('No PostgreSQL server for tests: run them with jest from the root.');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
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
    async drop() {
      await owner.destroy();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
