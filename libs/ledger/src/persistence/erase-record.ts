import type { DataSource, EntityManager } from 'typeorm';
import type { Dataset, RecordFields } from '../domain/dataset';
import { ledgerError } from '../domain/errors';
import type { Release } from '../domain/release';
import type { DatasetSource } from './dataset-source';
import { recordMarker } from './record-key';
import { takeRecord } from './record-versions';
import { addRelease, lockLedger } from './release.queries';
import { takeOutVersions } from './take-out-versions';

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
  /** What it could not be taken out of. */
  readonly notices: readonly string[];
}

/**
 * Takes one person's record out of the records and, by a release, out of the cells of today and of the past, keeps it
 * from coming in again, and completes anew what it bore on. One that a correction or a withdrawal took out of the
 * records before is taken out of the past. Throws RECORD_UNKNOWN, RECORD_NOT_PERSONAL and FIGURES_OUTDATED.
 */
export async function eraseRecord<Fields extends RecordFields>(
  database: DataSource,
  { dataset, restate }: DatasetSource<Fields>,
  { recordId, erasedBy }: Erasure,
): Promise<ErasedRecord> {
  if (!dataset.holdsPersons) throw notPersonal(dataset);
  return database.transaction(async (manager) => {
    await lockLedger(manager);
    const { versions, file } = await takeRecord(manager, dataset, recordId);
    const release = await addRelease(manager, { ...erasureOf(file), importedBy: erasedBy });
    const heldBefore = await takeOutVersions(manager, release, versions);
    await keepOut(manager, { dataset: dataset.id, recordId, release: release.number });
    const restated = (await restate?.(manager, { importedBy: erasedBy })) ?? [];
    return { release, restated, notices: heldBefore === null ? [] : [mayBeHeld(heldBefore)] };
  });
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

function erasureOf({ dataset, subject, period, synthetic }: Release) {
  return {
    kind: 'ERASURE' as const,
    dataset,
    subject,
    period,
    fileName: null,
    sha256: null,
    rowsRead: 0,
    rowsAccepted: 0,
    rowsQuarantined: 0,
    rowsErased: 1,
    synthetic,
  };
}

function mayBeHeld(release: number): string {
  return (
    `Answers as of a release before ${release} may still hold it: what it added to them is not known. ` +
    'Answers as of any later release do not.'
  );
}

function notPersonal(dataset: Dataset): Error {
  return ledgerError(
    'RECORD_NOT_PERSONAL',
    `${dataset.id} holds published figures and nobody's record. Import a corrected file instead.`,
  );
}
