import { resolve } from 'node:path';
import { buildDuePages } from '@citizen-graph/build-tool';
import { citizenError } from '../errors';
import type { Terminal } from '../terminal/terminal';

const WORKSPACE = resolve(__dirname, '../../../..');

/**
 * Builds the pages of the boards and of the explorer where they are not built, or of other sources.
 * @throws DomainError PAGES_NOT_BUILT with what the build printed
 */
export async function buildPagesIfDue(terminal: Terminal): Promise<void> {
  try {
    await buildDuePages(WORKSPACE, (app) => terminal.note(`Building the pages of ${app}`));
  } catch (error) {
    const printed = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw citizenError('PAGES_NOT_BUILT', `The pages cannot be built. ${printed}`.trim());
  }
}
