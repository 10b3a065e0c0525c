import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildDuePages } from '@citizen-graph/build-tool';
import { startEmbeddedPostgres } from '@citizen-graph/ledger';
import { superuserUrl } from '@citizen-graph/ledger/testing/superuser-url';
import { createTestDatabase } from './create-test-database';
import { setTestServerUrls, testServerUrls } from './config';
import { DURABILITY_OFF } from './durability-off';
import { rememberServer } from './test-server';

const FLAGS = [...DURABILITY_OFF, '-c', 'max_connections=200'];

/** Builds the pages, and starts one PostgreSQL server for a run of jest, unless the environment names one. */
export default async function globalSetup(): Promise<void> {
  // Once, before tests that start the platform side by side would each build them.
  await buildDuePages(resolve(__dirname, '../../..'), () => undefined);
  if (testServerUrls() !== null) return;
  const directory = await mkdtemp(join(tmpdir(), 'citizen-graph-test-'));
  await chmod(directory, 0o755);
  const server = await startEmbeddedPostgres(directory, FLAGS);
  rememberServer({ directory, server });
  setTestServerUrls({ owner: server.url, superuser: await superuserUrl(directory) });
  // Makes the roles, which belong to the whole server, before tests side by side would.
  const first = await createTestDatabase();
  await first.drop();
}
