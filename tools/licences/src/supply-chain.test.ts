import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const WORKSPACE = resolve(__dirname, '../../..');

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        name: z.string().optional(),
        version: z.string().optional(),
        link: z.boolean().optional(),
        integrity: z.string().optional(),
        resolved: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(WORKSPACE, 'package-lock.json'), 'utf8')));

const installed = Object.entries(lock.packages)
  .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
  .map(([path, entry]) => ({ ...entry, name: entry.name ?? path.split('node_modules/').at(-1) ?? '' }));

test('npm run sbom lists every package of the lock file, in CycloneDX', () => {
  const text = execFileSync('npm', ['run', '--silent', 'sbom'], {
    cwd: WORKSPACE,
    maxBuffer: 64 * 1024 * 1024,
  });
  const bill = z
    .object({
      bomFormat: z.literal('CycloneDX'),
      components: z.array(z.object({ name: z.string(), version: z.string(), purl: z.string() })),
    })
    .parse(JSON.parse(text.toString()));
  const listed = new Set(bill.components.map(({ purl }) => decodeURIComponent(purl)));
  expect(installed.length).toBeGreaterThan(500);
  const missing = installed.filter(({ name, version }) => !listed.has(`pkg:npm/${name}@${version}`));
  expect(missing).toEqual([]);
});

test('every package comes from the npm registry, and is what the lock file has the digest of', () => {
  const doubtful = installed.filter(
    ({ resolved, integrity }) =>
      (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')) ||
      !integrity?.startsWith('sha512-'),
  );
  expect(doubtful).toEqual([]);
});

test('it is decided of every package with an install script whether the script may run', () => {
  const { allowScripts } = z
    .object({ allowScripts: z.record(z.string(), z.boolean()) })
    .parse(JSON.parse(readFileSync(join(WORKSPACE, 'package.json'), 'utf8')));
  const withScript = installed.filter(({ hasInstallScript }) => hasInstallScript === true);
  expect(withScript.length).toBeGreaterThan(0);
  expect(withScript.map(({ name }) => name).filter((name) => !Object.hasOwn(allowScripts, name))).toEqual([]);
});
