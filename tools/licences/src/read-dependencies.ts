import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Dependency } from './dependency';

const folder = 'node_modules/';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
});

const licenceField = z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]);
const manifestSchema = z.object({
  license: licenceField.optional(),
  licenses: z.array(licenceField).optional(),
});

/** The third-party packages of package-lock.json in the order of their names. Our own packages are links there. */
export function readDependencies(workspace: string): readonly Dependency[] {
  const lock = lockSchema.parse(readJson(join(workspace, 'package-lock.json')));
  return Object.entries(lock.packages)
    .filter(([path, { link }]) => path.includes(folder) && !link)
    .map(([path, { name, version = '', license, dev = false }]) => ({
      name: name ?? path.slice(path.lastIndexOf(folder) + folder.length),
      version,
      licence: license ?? readInstalledLicence(join(workspace, path, 'package.json')),
      developmentOnly: dev,
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

function readInstalledLicence(manifestPath: string): string {
  if (!existsSync(manifestPath)) return 'UNKNOWN';
  const { license, licenses = [] } = manifestSchema.parse(readJson(manifestPath));
  return license ?? (licenses.join(' OR ') || 'UNKNOWN');
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
