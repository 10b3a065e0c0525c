import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareSampleDatabase, startPlatform } from '@citizen-graph/citizen-app';
import type { Platform } from '@citizen-graph/citizen-app';
import { withThrowawayServer } from '@citizen-graph/test-database';
import { freePort } from './free-port';

/** Serves the platform with the sample year and its issuer for development, for as long as it is used. */
export async function withWalkedPlatform<Result>(
  use: (platform: Platform) => Promise<Result>,
): Promise<Result> {
  const home = await mkdtemp(join(tmpdir(), 'verify-pages-'));
  try {
    return await withThrowawayServer(async (databaseUrl) => {
      await prepareSampleDatabase(databaseUrl);
      const platform = await startPlatform({
        databaseUrl,
        // Known before it listens, because the issuer has to know where people are sent back to.
        port: await freePort(),
        logLevel: 'error',
        settings: { QUOTA: '1000000000' },
        issuer: { kind: 'DEVELOPMENT', home, port: 0 },
      });
      try {
        return await use(platform);
      } finally {
        await platform.stop();
      }
    });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
