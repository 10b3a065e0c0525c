import type { Month, Period } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import type { Dataset } from '../domain/dataset';
import { tableOf } from './record-table';
import type { Staged } from './staging';

/** Makes the temporary table staged_row, with the columns of the dataset's records and the line of each. */
export async function createStagingTable(manager: EntityManager, dataset: Dataset): Promise<void> {
  await manager.query(`
    create temp table staged_row (like ${tableOf(dataset)}) on commit drop;
    alter table staged_row add line integer not null, alter release drop not null`);
}

/** The months from the first to the last row of the file, left out rows included; null when there is none. */
export async function findStagedPeriod(
  manager: EntityManager,
  { erasedMonths }: Staged,
): Promise<Period | null> {
  const [row] = await manager.query<{ from: Month | null; to: Month | null }[]>(
    `select least(min(month), $1) as from, greatest(max(month), $2) as to from staged_row`,
    [erasedMonths?.from, erasedMonths?.to],
  );
  return row === undefined || row.from === null || row.to === null ? null : { from: row.from, to: row.to };
}
