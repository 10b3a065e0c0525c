import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@citizen-graph/test-database';
import { askPlatform } from '../check/ask-platform';
import { loadSampleYear } from '../platform/load-sample-year';
import { startPlatform } from '../platform/start-platform';
import { MIGRATIONS } from '../sources';
import { runCitizen } from './run-citizen';
import type { Ended } from './run-citizen';

/** The sample year, served, and a folder of its own for what is written. */
export interface PaperPlatform {
  readonly directory: string;
  /** Runs `citizen` as the secretary. */
  readonly citizen: (...args: readonly string[]) => Promise<Ended>;
  /** Runs `citizen` against the gateway that runs. */
  readonly asking: (...args: readonly string[]) => Promise<Ended>;
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

export async function startPaperPlatform(): Promise<PaperPlatform> {
  const database = await createTestDatabase(MIGRATIONS);
  await loadSampleYear(database.owner, { onProgress: () => undefined });
  const platform = await startPlatform({ databaseUrl: database.url });
  const token = await platform.tokenFor(['secretary']);
  const directory = await mkdtemp(join(tmpdir(), 'citizen-graph-paper-'));
  const env = { DATABASE_URL: database.url, CITIZEN_TOKEN: token };
  const citizen = (...args: readonly string[]): Promise<Ended> => runCitizen(args, { cwd: directory, env });
  return {
    directory,
    citizen,
    asking: (...args) => citizen(...args, '--url', platform.url),
    ask: async (query, variables) => (await askPlatform({ url: platform.url, token }, query, variables)).data,
    stop: async () => {
      await platform.stop();
      await database.drop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
