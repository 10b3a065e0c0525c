import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildForPeople } from './config';
import { digestOfSources } from './digest-of-sources';
import { pagesConfig } from './pages-config';

const STAMP = 'sources.sha256';

/** The apps whose pages the gateway serves. */
export const PAGES_APPS: readonly string[] = ['apps/board', 'apps/explorer'];

export function hasPages(workspace: string, app: string): boolean {
  return existsSync(join(workspace, app, 'index.html'));
}

/**
 * Builds the pages of an app into dist/<app> and returns that folder; the process is one that builds from then on.
 * @param workspace the root of the workspace
 * @param app the app's folder within it, such as apps/board
 */
export async function buildPages(workspace: string, app: string): Promise<string> {
  buildForPeople();
  const digest = await digestOfSources(workspace, app);
  const { build } = await import('vite');
  await build(await pagesConfig(workspace, app));
  const folder = join(workspace, 'dist', app);
  await writeFile(join(folder, STAMP), digest);
  return folder;
}

/** Whether dist/<app> is not there, or of other sources than those of now. */
export async function isBuildDue(workspace: string, app: string): Promise<boolean> {
  const stamped = await readFile(join(workspace, 'dist', app, STAMP), 'utf8').catch(() => null);
  return stamped !== (await digestOfSources(workspace, app));
}
