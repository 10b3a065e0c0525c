import type { DataSource, EntityManager } from 'typeorm';
import type { Dataset, RecordFields } from '../domain/dataset';
import { ledgerError } from '../domain/errors';
import { filesInForce } from '../domain/files-in-force';
import type { Release } from '../domain/release';
import { writeCells } from './cell-store';
import type { DatasetSource } from './dataset-source';
import { tableOf } from './record-table';
import { addRelease, findReleases, lockLedger, nextReleaseNumber } from './release.queries';
import { supersedeFile } from './supersede-file';

export interface Withdrawal {
  /** The number of the release that brought the file in. */
  readonly number: number;
  /** Who withdraws, for the release. */
  readonly withdrawnBy: string;
}

/** A file that was taken out again. */
export interface WithdrawnFile {
  readonly release: Release;
  /** How many records left. */
  readonly rows: number;
  /** The releases of other records that were completed anew without it. */
  readonly restated: readonly Release[];
}

/**
 * Takes a file of a dataset out again by a release of its own: its records leave, what it and its erasures and
 * restatements added to cells is brought back to nothing, and it is no longer in force, so that it or another
 * of its months may come in. A file that it had replaced does not return. Throws RELEASE_NOT_IN_FORCE.
 */
export async function withdrawFile<Fields extends RecordFields>(
  database: DataSource,
  { dataset, restate }: DatasetSource<Fields>,
  { number, withdrawnBy }: Withdrawal,
): Promise<WithdrawnFile> {
  return database.transaction(async (manager) => {
    await lockLedger(manager);
    const file = await getFileInForce(manager, dataset, number);
    const rows = dataset.keepsCorrectedRecords
      ? await countRecords(manager, dataset, number)
      : await takeRecords(manager, dataset, file);
    const release = await addRelease(manager, { ...withdrawalOf(file, rows), importedBy: withdrawnBy });
    await writeCells(manager, release, { cells: [], replacing: true });
    const restated = (await restate?.(manager, { importedBy: withdrawnBy })) ?? [];
    return { release, rows, restated };
  });
}

async function getFileInForce(manager: EntityManager, { id }: Dataset, number: number): Promise<Release> {
  const releases = await findReleases(manager, { datasets: [id], asOf: null });
  const file = filesInForce(releases).find((release) => release.number === number);
  if (file !== undefined) return file;
  const kind = releases.find((release) => release.number === number)?.kind;
  const reason =
    kind === 'IMPORT' || kind === 'CORRECTION'
      ? 'is replaced or withdrawn already'
      : 'did not bring in a file of its own';
  throw ledgerError(
    'RELEASE_NOT_IN_FORCE',
    `Release ${number} of ${id} ${reason}. Withdraw the release that is in force: citizen releases --dataset ${id}`,
  );
}

async function takeRecords<Fields extends RecordFields>(
  manager: EntityManager,
  dataset: Dataset<Fields>,
  file: Release,
): Promise<number> {
  const until = await nextReleaseNumber(manager);
  await supersedeFile(manager, dataset, { files: [file], until });
  const [, rows] = await manager.query<[unknown, number]>(
    `delete from ${tableOf(dataset)} where dataset = $1 and release = $2`,
    [dataset.id, file.number],
  );
  return rows;
}

// They stay for answers as of an earlier moment; as their file is not in force, no later answer has them.
async function countRecords(manager: EntityManager, dataset: Dataset, release: number): Promise<number> {
  const [row] = await manager.query<{ rows: number }[]>(
    `select count(*)::int as rows from ${tableOf(dataset)} where dataset = $1 and release = $2`,
    [dataset.id, release],
  );
  return row?.rows ?? 0;
}

function withdrawalOf({ dataset, subject, period, fileName, synthetic }: Release, rows: number) {
  return {
    kind: 'WITHDRAWAL' as const,
    dataset,
    subject,
    period,
    fileName,
    sha256: null,
    rowsRead: rows,
    rowsAccepted: 0,
    rowsQuarantined: 0,
    rowsErased: 0,
    synthetic,
  };
}
