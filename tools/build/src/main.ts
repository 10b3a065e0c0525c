import { join } from 'node:path';
import { buildApp } from './build-app';
import { buildPages, hasPages } from './build-pages';

const workspace = join(__dirname, '../../..');

async function main(app: string | undefined): Promise<void> {
  if (app === undefined) throw new Error('Say which app to build, for example: apps/gateway');
  const build = hasPages(workspace, app) ? buildPages : buildApp;
  console.log(`Built ${await build(workspace, app)}`);
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
