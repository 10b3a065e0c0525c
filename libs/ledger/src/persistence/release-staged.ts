import type { Cell } from '@citizen-graph/metrics';
import type { EntityManager } from 'typeorm';
import type { Dataset } from '../domain/dataset';
import type { NewRelease, Release } from '../domain/release';
import { writeCells } from './cell-store';
import { LEDGER_COLUMNS, columnsOf, tableOf } from './record-table';
import { addRelease, nextReleaseNumber } from './release.queries';
import { supersedeByStaged } from './supersede-file';

interface StagedRelease {
  readonly release: NewRelease;
  /** The files whose place it takes. */
  readonly replaced: readonly Release[];
  readonly cells: Iterable<Cell>;
}

/**
 * Makes the staged rows the records of a new release, in the place of those of a file that it corrects,
 * and writes its cells. The ledger must be locked.
 */
export async function releaseStaged(
  manager: EntityManager,
  dataset: Dataset,
  { release, replaced, cells }: StagedRelease,
): Promise<Release> {
  const number = await nextReleaseNumber(manager);
  const replacing = release.kind === 'CORRECTION';
  if (replacing && !dataset.keepsCorrectedRecords) {
    await supersedeByStaged(manager, dataset, { files: replaced, until: number });
    await deleteRecords(manager, dataset, release);
  }
  await insertRecords(manager, dataset, number);
  await writeCells(manager, { ...release, number }, { cells, replacing });
  // Last, so that the time of the release is close to when everybody sees it.
  return addRelease(manager, release);
}

// The releases that this one replaces all lie within its period, and so do their records.
async function deleteRecords(
  manager: EntityManager,
  dataset: Dataset,
  { period }: NewRelease,
): Promise<void> {
  await manager.query(`delete from ${tableOf(dataset)} where dataset = $1 and month between $2 and $3`, [
    dataset.id,
    period.from,
    period.to,
  ]);
}

async function insertRecords(manager: EntityManager, dataset: Dataset, release: number): Promise<void> {
  const columns = [...columnsOf(dataset), ...LEDGER_COLUMNS].join(', ');
  await manager.query(
    `insert into ${tableOf(dataset)} (release, ${columns}) select $1, ${columns} from staged_row`,
    [release],
  );
  await manager.query('drop table staged_row');
}
