import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

// Third-party packages stay outside: several carry binaries or must exist once only, as graphql must.
const bundleOnlyOurPackages: Plugin = {
  name: 'bundle-only-our-packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@citizen-graph/') ? null : { path, external: true },
    );
  },
};

/**
 * Bundles one app into dist/<app>/main.js and returns that file's path.
 * @param workspace the root of the workspace
 * @param app the app's folder within it, such as apps/gateway
 */
export async function buildApp(workspace: string, app: string): Promise<string> {
  const entry = join(workspace, app, 'src/main.ts');
  if (!existsSync(entry)) throw new Error(`${app} cannot be built: it has no src/main.ts`);
  const outfile = join(workspace, 'dist', app, 'main.js');
  await build({
    entryPoints: [entry],
    outfile,
    absWorkingDir: workspace,
    tsconfig: join(workspace, 'tsconfig.json'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    keepNames: true,
    sourcemap: true,
    logLevel: 'warning',
    plugins: [bundleOnlyOurPackages],
  });
  return outfile;
}
