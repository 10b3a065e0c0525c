import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { PAGES_APPS, hasPages, isBuildDue } from '@citizen-graph/build-tool';
import { citizenError } from '../errors';
import type { Terminal } from '../terminal/terminal';

const WORKSPACE = resolve(__dirname, '../../../..');

/**
 * Builds the pages of the boards and of the explorer where they are not built, or of other sources.
 * @throws DomainError PAGES_NOT_BUILT with what the build printed
 */
export async function buildPagesIfDue(terminal: Terminal): Promise<void> {
  for (const app of PAGES_APPS.filter((name) => hasPages(WORKSPACE, name))) {
    if (!(await isBuildDue(WORKSPACE, app))) continue;
    terminal.note(`Building the pages of ${app}`);
    await build(app);
  }
}

// In a process of its own: Vite sets NODE_ENV to production in the one that it builds in.
async function build(app: string): Promise<void> {
  const program = ['--require', 'tsx/cjs', 'tools/build/src/main.ts', app];
  await promisify(execFile)(process.execPath, program, { cwd: WORKSPACE }).catch(
    (error: { stderr?: string }) => {
      throw citizenError(
        'PAGES_NOT_BUILT',
        `The pages of ${app} cannot be built. ${error.stderr ?? ''}`.trim(),
      );
    },
  );
}
