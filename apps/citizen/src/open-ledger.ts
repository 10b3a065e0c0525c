import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate, openDatabase, startEmbeddedPostgres } from '@citizen-graph/ledger';
import type { DataSource } from 'typeorm';
import type { CitizenConfig } from './config';
import { citizenError } from './errors';
import { MIGRATIONS } from './sources';
import { awaitStopRequest } from './stop-request';

/** A PostgreSQL server that a command uses. */
export interface DatabaseServer {
  readonly url: string;
  /** Leaves it: the project's own is stopped when nobody else uses it. */
  stop(): Promise<void>;
}

/** The server that DATABASE_URL names, or the project's own, which is started or joined. */
export async function openServer({ databaseUrl, home }: CitizenConfig): Promise<DatabaseServer> {
  if (databaseUrl !== null) return { url: databaseUrl, stop: () => Promise.resolve() };
  await mkdir(home, { recursive: true });
  // As root, PostgreSQL runs as a user of its own, who has to get to its data.
  if (process.getuid?.() === 0) await chmod(home, 0o755);
  return startEmbeddedPostgres(join(home, 'postgres'), [], { shared: true });
}

/** A connection as the owner of the tables, without a limit to how long a statement takes. */
export function openAsOwner(url: string): Promise<DataSource> {
  return openDatabase({
    url,
    role: null,
    application: 'citizen-graph operator',
    connections: 2,
    statementTimeout: 0,
  });
}

/**
 * Does some work on the database and leaves it again, whether the work succeeds, fails or is interrupted;
 * then it throws INTERRUPTED and PostgreSQL undoes what was under way. The project's own database is
 * brought up to date first; that of DATABASE_URL is left to `citizen migrate`.
 */
export async function withLedger(
  config: CitizenConfig,
  work: (database: DataSource) => Promise<void>,
): Promise<void> {
  const server = await openServer(config);
  try {
    await untilInterrupted(async () => {
      const database = await openAsOwner(server.url);
      try {
        if (config.databaseUrl === null) await migrate(database, MIGRATIONS);
        await work(database);
      } finally {
        await database.destroy();
      }
    });
  } finally {
    await server.stop();
  }
}

export async function untilInterrupted(work: () => Promise<void>): Promise<void> {
  const request = awaitStopRequest();
  try {
    await Promise.race([work(), request.made.then(refuseToGoOn)]);
  } finally {
    request.dismiss();
  }
}

function refuseToGoOn(): never {
  throw citizenError('INTERRUPTED', 'Stopped; nothing of what was under way was kept.');
}
