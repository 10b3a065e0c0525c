import { MIGRATIONS, loadSampleYear, startPlatform } from '@citizen-graph/citizen-app';
import { migrate, openDatabase } from '@citizen-graph/ledger';
import { withThrowawayServer } from '@citizen-graph/test-database';

/**
 * Imports the sample year into a database of its own and serves it on free ports for as long as it is used.
 * Leaves nothing behind, whatever happens.
 */
export async function withSamplePlatform<Result>(use: (url: string) => Promise<Result>): Promise<Result> {
  return withThrowawayServer(async (databaseUrl) => {
    await importSampleYear(databaseUrl);
    const platform = await startPlatform({ databaseUrl });
    try {
      return await use(platform.url);
    } finally {
      await platform.stop();
    }
  });
}

async function importSampleYear(url: string): Promise<void> {
  const database = await openDatabase({
    url,
    role: null,
    application: 'verify-paper',
    connections: 2,
    statementTimeout: 0,
  });
  try {
    await migrate(database, MIGRATIONS);
    await loadSampleYear(database, { onProgress: () => undefined });
  } finally {
    await database.destroy();
  }
}
