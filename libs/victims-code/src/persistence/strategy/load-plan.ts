import { ledgerError } from '@citizen-graph/ledger';
import type { RowIssue } from '@citizen-graph/ledger';
import type { DataSource } from 'typeorm';
import type { Editor } from '../../domain/strategy/edit';
import { PLAN_FILES } from './plan-files';
import type { ReadPlanFile } from './plan-files';
import { makeEdits } from './planned-edit';
import type { EditCount } from './planned-edit';

export interface PlanLoad {
  /** The folder of the files; it may lack some of them. */
  readonly folder: string;
  readonly editor: Editor;
  readonly onIssues: (fileName: string, issues: readonly RowIssue[]) => Promise<void>;
  readonly onNotice: (notice: string) => void;
}

/** What became of a file of a plan. */
export interface LoadedPlanFile extends EditCount {
  readonly fileName: string;
  readonly rows: number;
}

/**
 * Makes the edits that the files of a plan ask for, all of them or none, and none twice: a row that came in
 * before changes nothing. Throws FILE_NOT_FOUND, ROWS_REFUSED, what reading a file throws, and what the
 * edits throw, ROW_CHANGED where a row that came in before has changed.
 */
export async function loadPlan(database: DataSource, load: PlanLoad): Promise<readonly LoadedPlanFile[]> {
  const files = await readFiles(load);
  return database.transaction(async (manager) => {
    const loaded: LoadedPlanFile[] = [];
    for (const { fileName, rows, edits } of files) {
      const count = await makeEdits(manager, { fileName, edits }, load.editor);
      loaded.push({ fileName, rows, ...count });
    }
    return loaded;
  });
}

async function readFiles({ folder, editor, onIssues, onNotice }: PlanLoad): Promise<readonly ReadPlanFile[]> {
  const files: ReadPlanFile[] = [];
  for (const planFile of PLAN_FILES) {
    const file = await planFile.read(folder, editor.today);
    if (file !== null) files.push(file);
  }
  if (files.length === 0) {
    const names = PLAN_FILES.map(({ fileName }) => fileName).join(', ');
    throw ledgerError('FILE_NOT_FOUND', `The folder has none of the files of a plan: ${names}.`);
  }
  for (const { fileName, issues, notices } of files) {
    for (const notice of notices) onNotice(`${fileName}: ${notice}`);
    if (issues.length > 0) await onIssues(fileName, issues);
  }
  refuseRows(files);
  return files;
}

function refuseRows(files: readonly ReadPlanFile[]): void {
  const refused = files.filter(({ issues }) => issues.length > 0).map(({ fileName }) => fileName);
  if (refused.length === 0) return;
  throw ledgerError('ROWS_REFUSED', `Rows of ${refused.join(', ')} were refused. Nothing was loaded.`);
}
