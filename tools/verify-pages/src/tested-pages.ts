import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MIGRATIONS, prepareSampleDatabase, startPlatform } from '@citizen-graph/citizen-app';
import type { Platform } from '@citizen-graph/citizen-app';
import { createTestDatabase } from '@citizen-graph/test-database';
import { freePort } from './free-port';

/** The platform with the sample year, its pages, and the issuer for development. */
export interface TestedPages {
  readonly platform: Platform;
  /** Where the pages are, such as http://127.0.0.1:4000. */
  readonly origin: string;
  readonly issuer: string;
  stop(): Promise<void>;
}

/** Starts it on free ports; the pages are built before tests run. */
export async function startTestedPages(): Promise<TestedPages> {
  const home = await mkdtemp(join(tmpdir(), 'citizen-pages-'));
  const database = await createTestDatabase(MIGRATIONS);
  await prepareSampleDatabase(database.url);
  const [port, identityPort] = [await freePort(), await freePort()];
  const platform = await startPlatform({
    databaseUrl: database.url,
    port,
    issuer: { kind: 'DEVELOPMENT', home, port: identityPort },
    logLevel: 'error',
  });
  return {
    platform,
    origin: new URL(platform.url).origin,
    issuer: platform.issuer ?? '',
    stop: async () => {
      await platform.stop();
      await database.drop();
      await rm(home, { recursive: true });
    },
  };
}
