import { migrate } from '@citizen-graph/ledger';
import { openAsOwner } from '../open-ledger';
import { MIGRATIONS } from '../sources';
import { loadSampleYear } from './load-sample-year';

/** Makes the tables of an empty database and brings the sample year in. */
export async function prepareSampleDatabase(url: string): Promise<void> {
  const database = await openAsOwner(url);
  try {
    await migrate(database, MIGRATIONS);
    await loadSampleYear(database, { onProgress: () => undefined });
  } finally {
    await database.destroy();
  }
}
