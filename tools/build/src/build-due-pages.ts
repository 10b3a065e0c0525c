import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PAGES_APPS, hasPages, isBuildDue } from './build-pages';

/**
 * Builds the pages that are not built, or of other sources, one app after another. Throws what the build threw, with
 * what it printed as `stderr`.
 * @param onBuild told of each app that is built
 */
export async function buildDuePages(workspace: string, onBuild: (app: string) => void): Promise<void> {
  for (const app of PAGES_APPS.filter((name) => hasPages(workspace, name))) {
    if (!(await isBuildDue(workspace, app))) continue;
    onBuild(app);
    // In a process of its own: building sets NODE_ENV to production in the one that it is done in.
    const program = ['--require', 'tsx/cjs', 'tools/build/src/main.ts', app];
    await promisify(execFile)(process.execPath, program, { cwd: workspace });
  }
}
