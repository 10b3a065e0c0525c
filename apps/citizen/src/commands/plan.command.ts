import { stat } from 'node:fs/promises';
import { ledgerError } from '@citizen-graph/ledger';
import type { RowIssue } from '@citizen-graph/ledger';
import { londonDay } from '@citizen-graph/reference';
import { PLAN_FILES, loadPlan } from '@citizen-graph/victims-code';
import type { LoadedPlanFile } from '@citizen-graph/victims-code';
import { withLedger } from '../open-ledger';
import { counted } from '../terminal/table';
import type { CommandContext } from './command-context';

export interface PlanOptions {
  readonly folder: string;
  readonly synthetic: boolean;
  readonly by: string;
}

/** `citizen plan`: the edits that the files of a delivery plan ask for, all or none, and none twice. */
export async function loadPlanFolder(
  { folder, synthetic, by }: PlanOptions,
  { config, terminal }: CommandContext,
): Promise<void> {
  await checkFolder(folder);
  await withLedger(config, async (database) => {
    const loaded = await loadPlan(database, {
      folder,
      editor: { name: by, client: 'citizen', today: londonDay(Date.now()), synthetic },
      onIssues: (fileName, issues) => {
        for (const issue of issues) terminal.note(describeIssue(fileName, issue));
        return Promise.resolve();
      },
      onNotice: (notice) => terminal.note(notice),
    });
    for (const file of loaded) terminal.say(describe(file));
  });
}

async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() === true) return;
  const names = PLAN_FILES.map(({ fileName }) => fileName).join(', ');
  throw ledgerError(
    'FILE_NOT_FOUND',
    `${folder} ${found === null ? 'does not exist or may not be read' : 'is a file'}. ` +
      `Name the folder that holds the files of the plan (${names}, as far as there are any): citizen plan <folder>`,
  );
}

function describeIssue(fileName: string, { line, field, value, code, expected }: RowIssue): string {
  return `${fileName} line ${line}: ${field} "${value}" ${code}; expected ${expected}`;
}

function describe({ fileName, rows, edits, made }: LoadedPlanFile): string {
  const before = edits - made;
  const known = before === 0 ? '' : `, ${counted(before, 'edit')} made before`;
  return `${fileName}: ${counted(rows, 'row')}, ${counted(made, 'edit')} made${known}`;
}
