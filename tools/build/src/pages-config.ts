import { join } from 'node:path';
import type { InlineConfig } from 'vite';

/** Where the gateway serves the pages of an app. */
const BASES: Readonly<Record<string, string>> = { 'apps/board': '/', 'apps/explorer': '/explorer/' };

/** How Vite builds the pages of an app: everything in files of its own, because the pages run no inline script. */
export async function pagesConfig(workspace: string, app: string): Promise<InlineConfig> {
  const { default: react } = await import('@vitejs/plugin-react');
  return {
    configFile: false,
    root: join(workspace, app),
    base: BASES[app] ?? '/',
    logLevel: 'warn',
    plugins: [react()],
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
    build: {
      outDir: join(workspace, 'dist', app),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      // Unlike Vite's own it lets a rule of govuk-frontend pass that is for a browser of old and no CSS.
      cssMinify: 'esbuild',
      modulePreload: { polyfill: false },
      // Editors and charts are asked for by the pages that show them.
      chunkSizeWarningLimit: 5_000,
    },
  };
}
