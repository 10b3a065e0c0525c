import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isBuildDue } from '@citizen-graph/build-tool';
import { MIGRATIONS, prepareSampleDatabase, startPlatform } from '@citizen-graph/citizen-app';
import { createTestDatabase } from '@citizen-graph/test-database';
import { WORKSPACE } from '../workspace';

const EXPLORER = 'apps/explorer';

/** The platform with the sample year, its explorer, and the issuer for development. */
export interface ExplorerPlatform {
  /** Where the pages are, such as http://127.0.0.1:4000. */
  readonly origin: string;
  readonly issuer: string;
  stop(): Promise<void>;
}

/** Starts it on free ports, the explorer built from the sources as they are. */
export async function startExplorerPlatform(): Promise<ExplorerPlatform> {
  if (await isBuildDue(WORKSPACE, EXPLORER)) await build();
  const home = await mkdtemp(join(tmpdir(), 'citizen-explorer-'));
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
    origin: new URL(platform.url).origin,
    issuer: platform.issuer ?? '',
    stop: async () => {
      await platform.stop();
      await database.drop();
      await rm(home, { recursive: true });
    },
  };
}

// In a process of its own: Vite sets NODE_ENV to production in the one that it builds in.
async function build(): Promise<void> {
  const program = ['--require', 'tsx/cjs', 'tools/build/src/main.ts', EXPLORER];
  await promisify(execFile)(process.execPath, program, { cwd: WORKSPACE });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
