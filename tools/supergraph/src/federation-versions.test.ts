import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const versions = z.record(z.string(), z.string());
const read = (file: string): unknown => JSON.parse(readFileSync(join(__dirname, '../../..', file), 'utf8'));
const manifest = z.object({ dependencies: versions, devDependencies: versions }).parse(read('package.json'));
const lock = z.object({ packages: z.record(z.string(), z.unknown()) }).parse(read('package-lock.json'));

test('the federation packages are pinned to one exact version', () => {
  const { dependencies, devDependencies } = manifest;
  const pinned = ['@apollo/gateway', '@apollo/subgraph', '@apollo/composition'].map(
    (name) => ({ ...dependencies, ...devDependencies })[name],
  );
  expect(new Set(pinned).size).toBe(1);
  expect(pinned[0]).toMatch(/^\d+\.\d+\.\d+$/);
});

test.each(['@apollo/federation-internals', 'graphql'])('%s is installed once', (name) => {
  const copies = Object.keys(lock.packages).filter((path) => path.endsWith(`node_modules/${name}`));
  expect(copies).toEqual([`node_modules/${name}`]);
});
