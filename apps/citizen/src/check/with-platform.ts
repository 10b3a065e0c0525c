import { migrate } from '@citizen-graph/ledger';
import type { CitizenConfig } from '../config';
import { openAsOwner, openServer, untilInterrupted } from '../open-ledger';
import { startPlatform } from '../platform/start-platform';
import { MIGRATIONS } from '../sources';

/** A platform that is asked, by whom. */
export interface AskedPlatform {
  readonly url: string;
  readonly token: string;
}

/** Does something with a platform over the database, started on free ports for as long as it takes. */
export async function withPlatform(
  config: CitizenConfig,
  use: (platform: AskedPlatform) => Promise<void>,
): Promise<void> {
  const server = await openServer(config);
  try {
    await untilInterrupted(async () => {
      if (config.databaseUrl === null) await bringUpToDate(server.url);
      const platform = await startPlatform({ databaseUrl: server.url });
      try {
        await use({ url: platform.url, token: await platform.tokenFor(['secretary']) });
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
