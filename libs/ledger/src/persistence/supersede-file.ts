import type { EntityManager } from 'typeorm';
import type { Dataset, RecordFields } from '../domain/dataset';
import type { Release } from '../domain/release';
import { readByCursor } from './read-by-cursor';
import { columnsOf, tableOf } from './record-table';
import { versionKeeper } from './version-keeper';
import type { RecordPlace, RecordRow } from './version-keeper';

/** Files whose records are about to leave, and the number of the release that takes them out. */
export interface SupersededFiles {
  readonly files: readonly Release[];
  readonly until: number;
}

/**
 * Keeps the versions that the staged rows put an end to: the records that they change, those that they lack, and
 * that those which they add were not there. Before any record of the files leaves.
 */
export async function supersedeByStaged<Fields extends RecordFields>(
  manager: EntityManager,
  dataset: Dataset<Fields>,
  { files, until }: SupersededFiles,
): Promise<void> {
  if (!(await canBeFollowed(manager, dataset, files))) return;
  // The planner knows nothing of rows that were staged just now, and would read all of them for each record.
  await manager.query(`
    create index on staged_row (record_id);
    analyze staged_row;
    analyze ${tableOf(dataset)}`);
  const keeper = await versionKeeper(manager, dataset, until);
  const parameters = [dataset.id, files.map(({ number }) => number)];
  for await (const rows of readByCursor<RecordRow>(manager, endedQuery(dataset), parameters)) {
    await keeper.keep(rows);
  }
  for await (const rows of readByCursor<RecordPlace>(manager, addedQuery(dataset), parameters)) {
    await keeper.keepAbsence(rows);
  }
}

/** Keeps the versions that a withdrawal puts an end to: every record of the file. Before they leave. */
export async function supersedeFile<Fields extends RecordFields>(
  manager: EntityManager,
  dataset: Dataset<Fields>,
  { files, until }: SupersededFiles,
): Promise<void> {
  if (!(await canBeFollowed(manager, dataset, files))) return;
  const keeper = await versionKeeper(manager, dataset, until);
  const sql = `select * from ${tableOf(dataset)} where dataset = $1 and release = any($2)`;
  const parameters = [dataset.id, files.map(({ number }) => number)];
  for await (const rows of readByCursor<RecordRow>(manager, sql, parameters)) await keeper.keep(rows);
}

// Once a file without identifiers has left, nobody can name a line of it, and the line of another file that
// is called the same must not take its versions over.
async function canBeFollowed(
  manager: EntityManager,
  { id, holdsPersons, withoutIdentifiers }: Dataset,
  files: readonly Release[],
): Promise<boolean> {
  if (!holdsPersons) return false;
  if (withoutIdentifiers !== true) return true;
  await manager.query('delete from ledger.superseded_record where dataset = $1 and release = any($2)', [
    id,
    files.map(({ number }) => number),
  ]);
  return false;
}

function endedQuery(dataset: Dataset): string {
  const [before, after] = ['record', 'staged_row'].map((table) =>
    ['month', ...columnsOf(dataset)].map((column) => `${table}.${column}`).join(', '),
  );
  return `
    select record.* from ${tableOf(dataset)} record
    left join staged_row on staged_row.record_id = record.record_id
    where record.dataset = $1 and record.release = any($2)
      and (staged_row.record_id is null or (${before}) is distinct from (${after}))`;
}

// Only where a file was before: in months that none covered, nothing can have been.
function addedQuery(dataset: Dataset): string {
  return `
    select staged_row.record_id, staged_row.month from staged_row
    left join ${tableOf(dataset)} record
      on record.dataset = $1 and record.release = any($2) and record.record_id = staged_row.record_id
    where record.record_id is null and exists (
      select from ledger.release file
      where file.number = any($2) and staged_row.month between file.period_from and file.period_to)`;
}
