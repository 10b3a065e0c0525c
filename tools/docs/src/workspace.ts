import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const WORKSPACE = join(__dirname, '../../..');

/** The text of a file of the workspace. */
export function readText(path: string): string {
  return readFileSync(join(WORKSPACE, path), 'utf8');
}

/** README.md and every page of docs, by their paths in the workspace. */
export function listPages(): readonly string[] {
  const pages = filesBelow('docs').filter((path) => path.endsWith('.md'));
  return ['README.md', ...pages];
}

/** The TypeScript of apps, libs and tools that is not there for tests alone. */
export function listSources(): readonly string[] {
  const files = ['apps', 'libs', 'tools'].flatMap(filesBelow);
  return files.filter((path) => path.endsWith('.ts') && !/(\.test|\.d)\.ts$|\/testing\//.test(path));
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(join(WORKSPACE, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'));
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(WORKSPACE.length + 1)).sort();
}
