import { migrate } from '@citizen-graph/ledger';
import type { CitizenConfig } from '../config';
import { openAsOwner, openServer, untilInterrupted } from '../open-ledger';
import { startPlatform } from '../platform/start-platform';
import { MIGRATIONS } from '../sources';

/** Does something with a platform over the database, started on free ports for as long as it takes. */
export async function withPlatform(
  config: CitizenConfig,
  use: (url: string) => Promise<void>,
): Promise<void> {
  const server = await openServer(config);
  try {
    await untilInterrupted(async () => {
      if (config.databaseUrl === null) await bringUpToDate(server.url);
      const platform = await startPlatform({ databaseUrl: server.url });
      try {
        await use(platform.url);
      } finally {
        await platform.stop();
      }
    });
  } finally {
    await server.stop();
  }
}

async function bringUpToDate(url: string): Promise<void> {
  const database = await openAsOwner(url);
  try {
    await migrate(database, MIGRATIONS);
  } finally {
    await database.destroy();
  }
}
