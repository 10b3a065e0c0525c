import { migrate, openDatabase, roleOf } from '@citizen-graph/ledger';
import type { DataSource } from 'typeorm';
import type { CitizenConfig } from '../config';
import { openAsOwner, openServer, untilInterrupted } from '../open-ledger';
import { MIGRATIONS } from '../sources';

/** Does some work on the record as the one role that reads it, which can change nothing. */
export async function withRecord(
  config: CitizenConfig,
  work: (database: DataSource) => Promise<void>,
): Promise<void> {
  const server = await openServer(config);
  try {
    await untilInterrupted(async () => {
      if (config.databaseUrl === null) await bringUpToDate(server.url);
      const database = await openAsAuditor(server.url);
      try {
        await work(database);
      } finally {
        await database.destroy();
      }
    });
  } finally {
    await server.stop();
  }
}

// Without it a database of the project's own has no such role before its first start.
async function bringUpToDate(url: string): Promise<void> {
  const owner = await openAsOwner(url);
  try {
    await migrate(owner, MIGRATIONS);
  } finally {
    await owner.destroy();
  }
}

function openAsAuditor(url: string): Promise<DataSource> {
  return openDatabase({
    url,
    role: roleOf('auditor'),
    application: 'citizen-graph auditor',
    connections: 1,
    statementTimeout: 0,
  });
}
