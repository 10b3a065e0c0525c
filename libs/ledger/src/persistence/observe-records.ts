import { CellAccumulator } from '@citizen-graph/metrics';
import type { Cell } from '@citizen-graph/metrics';
import type { DataSource, EntityManager } from 'typeorm';
import type { Dataset, RecordFields } from '../domain/dataset';
import { filesInForce } from '../domain/files-in-force';
import { observationsOf } from '../domain/observations';
import type { Release } from '../domain/release';
import type { DatasetSource, Restatement } from './dataset-source';
import { hasCells, writeCells } from './cell-store';
import { readByCursor } from './read-by-cursor';
import { tableOf, toFields } from './record-table';
import { restateRecords, restatementOf } from './restate-records';
import { addRelease, findReleases, lockLedger, nextReleaseNumber } from './release.queries';
import type { RecordRow } from './version-keeper';

/**
 * Observes the stored records of every file in force anew, after the definition of measures or what records are
 * completed by has changed, and writes for each file whose cells are others now a release with the difference.
 * Records that are completed otherwise now are stored so, by a release after that.
 */
export async function observeRecords<Fields extends RecordFields>(
  database: DataSource,
  source: DatasetSource<Fields>,
  { importedBy }: Restatement,
): Promise<readonly Release[]> {
  const { dataset } = source;
  return database.transaction(async (manager) => {
    await lockLedger(manager);
    const releases = await findReleases(manager, { datasets: [dataset.id], asOf: null });
    const restatements: Release[] = [];
    for (const file of filesInForce(releases)) {
      const restatement = await observeFile(manager, dataset, { file, importedBy });
      if (restatement !== null) restatements.push(restatement);
    }
    // Only figures that agree with the records as they are can be moved along with them.
    return [...restatements, ...(await restateRecords(manager, source, { importedBy }))];
  });
}

async function observeFile<Fields extends RecordFields>(
  manager: EntityManager,
  dataset: Dataset<Fields>,
  { file, importedBy }: Restatement & { readonly file: Release },
): Promise<Release | null> {
  const { cells, rowsRead } = await observe(manager, dataset, file);
  const number = await nextReleaseNumber(manager);
  const restatement = { ...restatementOf(file), importedBy, rowsRead, rowsAccepted: 0 };
  await writeCells(manager, { ...restatement, number }, { cells, replacing: true });
  return (await hasCells(manager, { ...restatement, number })) ? addRelease(manager, restatement) : null;
}

async function observe<Fields extends RecordFields>(
  manager: EntityManager,
  dataset: Dataset<Fields>,
  { number, period }: Release,
): Promise<{ readonly cells: Iterable<Cell>; readonly rowsRead: number }> {
  const cells = new CellAccumulator();
  let rowsRead = 0;
  const records = readByCursor<RecordRow>(
    manager,
    `select * from ${tableOf(dataset)} where dataset = $1 and month between $2 and $3 and release = $4`,
    [dataset.id, period.from, period.to, number],
  );
  for await (const rows of records) {
    rowsRead += rows.length;
    for (const row of rows) {
      for (const observation of observationsOf(dataset, toFields(dataset, row))) {
        cells.add(observation, row.record_key);
      }
    }
  }
  return { cells: cells.cells(), rowsRead };
}
