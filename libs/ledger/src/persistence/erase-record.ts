import { CellAccumulator } from '@citizen-graph/metrics';
import type { DataSource, EntityManager } from 'typeorm';
import type { Dataset, FieldValue, RecordFields } from '../domain/dataset';
import { ledgerError } from '../domain/errors';
import { filesInForce } from '../domain/files-in-force';
import { observationsOf } from '../domain/observations';
import type { Release } from '../domain/release';
import { refuseNegativeCells, writeCells } from './cell-store';
import type { DatasetSource } from './dataset-source';
import { recordMarker } from './record-key';
import { tableOf, toFields } from './record-table';
import { addRelease, findReleases, lockLedger } from './release.queries';

export interface Erasure {
  readonly recordId: string;
  /** Who erases, for the release. */
  readonly erasedBy: string;
}

/** A record that was taken out. */
export interface ErasedRecord {
  readonly release: Release;
  /** The releases of other records that were completed anew without it. */
  readonly restated: readonly Release[];
}

interface RecordRow {
  readonly release: number;
  readonly record_key: number;
  readonly [column: string]: FieldValue;
}

/**
 * Takes one person's record out of the records and, by a release, out of the cells, keeps it from coming in
 * again, and completes anew what it bore on. Throws RECORD_UNKNOWN, RECORD_NOT_PERSONAL and FIGURES_OUTDATED.
 */
export async function eraseRecord<Fields extends RecordFields>(
  database: DataSource,
  { dataset, restate }: DatasetSource<Fields>,
  { recordId, erasedBy }: Erasure,
): Promise<ErasedRecord> {
  if (!dataset.holdsPersons) throw notPersonal(dataset);
  return database.transaction(async (manager) => {
    await lockLedger(manager);
    const row = await takeRecord(manager, dataset, recordId);
    const file = await getFile(manager, dataset, row.release);
    const { period, synthetic } = file;
    const release = await addRelease(manager, {
      ...erasureOf(dataset),
      period,
      synthetic,
      importedBy: erasedBy,
    });
    const cells = new CellAccumulator();
    for (const observation of observationsOf(dataset, toFields(dataset, row))) {
      cells.add(observation, row.record_key, -1);
    }
    await writeCells(manager, release, { cells: cells.cells(), replacing: false });
    await refuseNegativeCells(manager, release);
    await keepOut(manager, { dataset: dataset.id, recordId, release: release.number });
    const restated = (await restate?.(manager, { importedBy: erasedBy })) ?? [];
    return { release, restated };
  });
}

async function takeRecord(manager: EntityManager, dataset: Dataset, recordId: string): Promise<RecordRow> {
  const [rows] = await manager.query<[RecordRow[], number]>(
    `delete from ${tableOf(dataset)} where dataset = $1 and record_id = $2 returning *`,
    [dataset.id, recordId],
  );
  const [row] = rows;
  if (row !== undefined) return row;
  throw ledgerError(
    'RECORD_UNKNOWN',
    `${dataset.id} has no record ${recordId}. Check the identifier; it may have been erased already.`,
  );
}

async function getFile(manager: EntityManager, dataset: Dataset, number: number): Promise<Release> {
  const releases = await findReleases(manager, { datasets: [dataset.id], asOf: null });
  const file = filesInForce(releases).find((release) => release.number === number);
  if (file === undefined)
    throw new Error(`release ${number} of ${dataset.id} holds a record and is not in force`);
  return file;
}

async function keepOut(
  manager: EntityManager,
  { dataset, recordId, release }: { dataset: string; recordId: string; release: number },
): Promise<void> {
  const mark = await recordMarker(manager, dataset);
  await manager.query('insert into ledger.erasure (dataset, record_digest, release) values ($1, $2, $3)', [
    dataset,
    mark(recordId).digest,
    release,
  ]);
}

function erasureOf(dataset: Dataset) {
  return {
    kind: 'ERASURE' as const,
    dataset: dataset.id,
    subject: dataset.subject,
    fileName: null,
    sha256: null,
    rowsRead: 0,
    rowsAccepted: 0,
    rowsQuarantined: 0,
    rowsErased: 1,
  };
}

function notPersonal(dataset: Dataset): Error {
  return ledgerError(
    'RECORD_NOT_PERSONAL',
    `${dataset.id} holds published figures and nobody's record. Import a corrected file instead.`,
  );
}
