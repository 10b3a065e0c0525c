import { basename } from 'node:path';
import { londonDay } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import type { Dataset, RecordFields } from '../domain/dataset';
import { ledgerError } from '../domain/errors';
import { periodByName } from '../domain/period-by-name';
import { openFile } from '../import/open-file';
import type { DatasetSource } from './dataset-source';
import { refuseDuplicates } from './duplicates';
import type { FileToImport } from './import-options';
import { refuseMissingAreas } from './missing-areas';
import { stageRows } from './staging';
import type { Staged } from './staging';
import { findStagedPeriod } from './staging-table';

/**
 * Reads a file into the staging table, and says what is left out. Throws ROWS_REFUSED for too many bad rows, and
 * AREA_MISSING.
 */
export async function stageFile<Fields extends RecordFields>(
  manager: EntityManager,
  source: DatasetSource<Fields>,
  { path, options }: FileToImport,
): Promise<Staged> {
  const { dataset } = source;
  const { onIssues, onNotice, onProgress, quarantinePercent, mapping, now = new Date() } = options;
  const promised = promisedPeriod(dataset, path);
  const today = londonDay(now.getTime());
  const file = await openFile(path, dataset, { mapping, today, onProgress });
  const { notices, rows, noticesOfRows } = file;
  notices.forEach(onNotice);
  const staged = await stageRows(manager, { source, fileName: basename(path), promised, rows, onIssues });
  await refuseDuplicates(manager, file.dataset, { staged, onIssues });
  for (const [reason, count] of staged.skipped) {
    onNotice(`${count} ${count === 1 ? 'row' : 'rows'} left out by the mapping: ${reason}`);
  }
  noticesOfRows().forEach(onNotice);
  checkRefused(staged, quarantinePercent);
  await refuseMissingAreas(manager, dataset, basename(path));
  return staged;
}

/** The period that the file's name promises, or that its rows span; throws FILE_EMPTY where there is neither. */
export async function getPeriod(
  manager: EntityManager,
  dataset: Dataset,
  { path, staged }: { readonly path: string; readonly staged: Staged },
): Promise<Period> {
  const found = await findStagedPeriod(manager, staged);
  if (found !== null) return promisedPeriod(dataset, path) ?? found;
  throw ledgerError('FILE_EMPTY', `${basename(path)} holds no row that can be imported.`);
}

/** How many rows the mapping leaves out. */
export function rowsSkipped({ skipped }: Staged): number {
  return [...skipped.values()].reduce((sum, count) => sum + count, 0);
}

function promisedPeriod(dataset: Dataset, path: string): Period | null {
  const fileName = basename(path);
  return dataset.periodOfFile === undefined
    ? periodByName(fileName, dataset.id)
    : dataset.periodOfFile(fileName);
}

function checkRefused(staged: Staged, quarantinePercent: number): void {
  const { rowsRead, rowsRefused } = staged;
  const counting = rowsRead - rowsSkipped(staged);
  const share = (100 * rowsRefused) / Math.max(counting, 1);
  if (share <= quarantinePercent) return;
  const allowed =
    quarantinePercent === 0
      ? 'no row may be'
      : `at most ${quarantinePercent}% may be, and these are ${share.toFixed(2)}%`;
  throw ledgerError(
    'ROWS_REFUSED',
    `${rowsRefused} of ${counting} rows were refused; ${allowed}. Nothing was imported.`,
  );
}
