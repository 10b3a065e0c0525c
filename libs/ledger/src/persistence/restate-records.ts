import { CellAccumulator } from '@citizen-graph/metrics';
import type { EntityManager } from 'typeorm';
import type { Dataset, RecordFields } from '../domain/dataset';
import { filesInForce } from '../domain/files-in-force';
import { observationsOf } from '../domain/observations';
import type { Release } from '../domain/release';
import { refuseNegativeCells, writeCells } from './cell-store';
import type { DatasetSource, Restatement } from './dataset-source';
import { readByCursor } from './read-by-cursor';
import { columnsOf, fieldsOf, tableOf, toColumns, toFields } from './record-table';
import { addRelease, findReleases, lockLedger, nextReleaseNumber } from './release.queries';
import { versionKeeper } from './version-keeper';
import type { RecordRow, VersionKeeper } from './version-keeper';

interface Restated {
  rowsRead: number;
  rowsAccepted: number;
  readonly cells: CellAccumulator;
}

/**
 * Completes the records of every file in force anew, after what they are completed by has changed, and
 * writes a release for each file in which a record is another now. Locks the ledger; the caller owns
 * the transaction. Throws FIGURES_OUTDATED.
 */
export async function restateRecords<Fields extends RecordFields>(
  manager: EntityManager,
  { dataset, prepare }: DatasetSource<Fields>,
  { importedBy }: Restatement,
): Promise<readonly Release[]> {
  await lockLedger(manager);
  const complete = await prepare?.(manager);
  if (complete === undefined) return [];
  const releases = await findReleases(manager, { datasets: [dataset.id], asOf: null });
  // Right after a large import the planner knows nothing of the table and would read all of it for each row.
  await manager.query(`analyze ${tableOf(dataset)}`);
  const restatements: Release[] = [];
  for (const file of filesInForce(releases)) {
    const keeper = await versionKeeper(manager, dataset, await nextReleaseNumber(manager));
    const { cells, ...rows } = await restateFile(manager, { dataset, complete, keeper }, file);
    if (rows.rowsAccepted === 0) continue;
    const restatement = await addRelease(manager, { ...restatementOf(file), ...rows, importedBy });
    await writeCells(manager, restatement, { cells: cells.cells(), replacing: false });
    await refuseNegativeCells(manager, restatement);
    restatements.push(restatement);
  }
  return restatements;
}

interface Completion<Fields extends RecordFields> {
  readonly dataset: Dataset<Fields>;
  readonly complete: (fields: Fields) => Fields;
  readonly keeper: VersionKeeper;
}

async function restateFile<Fields extends RecordFields>(
  manager: EntityManager,
  completion: Completion<Fields>,
  { number, period }: Release,
): Promise<Restated> {
  const { dataset, keeper } = completion;
  const restated: Restated = { rowsRead: 0, rowsAccepted: 0, cells: new CellAccumulator() };
  const records = readByCursor<RecordRow>(
    manager,
    `select * from ${tableOf(dataset)} where dataset = $1 and month between $2 and $3 and release = $4`,
    [dataset.id, period.from, period.to, number],
  );
  for await (const rows of records) {
    const changed = rows.flatMap((row) => {
      const now = restate(completion, row, restated.cells);
      return now === null ? [] : [{ row, now }];
    });
    restated.rowsRead += rows.length;
    restated.rowsAccepted += changed.length;
    await keeper.keep(changed.map(({ row }) => row));
    await updateRecords(manager, dataset, { release: number, rows: changed.map(({ now }) => now) });
  }
  return restated;
}

/** The row as it has to be now, its cells moved along with it; null when nothing of it changed. */
function restate<Fields extends RecordFields>(
  { dataset, complete }: Completion<Fields>,
  row: RecordRow,
  cells: CellAccumulator,
): RecordRow | null {
  const before = toFields(dataset, row);
  const after = complete(before);
  if (fieldsOf(dataset).every((field) => before[field] === after[field])) return null;
  for (const lost of observationsOf(dataset, before)) cells.add(lost, row.record_key, -1);
  for (const gained of observationsOf(dataset, after)) cells.add(gained, row.record_key);
  return { ...row, ...toColumns(dataset, after) };
}

async function updateRecords(
  manager: EntityManager,
  dataset: Dataset,
  { release, rows }: { readonly release: number; readonly rows: readonly RecordRow[] },
): Promise<void> {
  if (rows.length === 0) return;
  const table = tableOf(dataset);
  const assignments = columnsOf(dataset).map((column) => `${column} = restated.${column}`);
  await manager.query(
    `update ${table} record set ${assignments.join(', ')}
     from json_populate_recordset(null::${table}, $1) restated
     where record.dataset = $2 and record.record_id = restated.record_id and record.release = $3`,
    [JSON.stringify(rows), dataset.id, release],
  );
}

/** What a release says that states the records of a file anew. */
export function restatementOf({ dataset, subject, period, synthetic }: Release) {
  return {
    kind: 'RESTATEMENT' as const,
    dataset,
    subject,
    period,
    fileName: null,
    sha256: null,
    rowsQuarantined: 0,
    rowsErased: 0,
    synthetic,
  };
}
