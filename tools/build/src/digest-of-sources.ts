import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Where what pages are built from lies: the app, the libraries, and the versions of packages. */
const SHARED = ['libs', 'tools/build/src', 'package-lock.json', 'tsconfig.base.json'];

/** The SHA-256 of all that the pages of an app may be built from: the same as long as no file has changed. */
export async function digestOfSources(workspace: string, app: string): Promise<string> {
  const hash = createHash('sha256');
  for (const place of [app, ...SHARED])
    for (const file of await filesUnder(workspace, place)) {
      hash.update(`${file}\0`);
      hash.update(await readFile(join(workspace, file)));
    }
  return hash.digest('hex');
}

async function filesUnder(workspace: string, place: string): Promise<readonly string[]> {
  const entries = await readdir(join(workspace, place), { withFileTypes: true }).catch(() => null);
  if (entries === null) return [place];
  const nested = entries
    .filter(({ name }) => name !== 'node_modules' && !name.endsWith('.test.ts'))
    .map(async (entry) => {
      const path = `${place}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(workspace, path) : [path];
    });
  return (await Promise.all(nested)).flat().sort();
}
