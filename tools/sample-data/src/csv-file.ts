import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { SampleRow, SampleTable } from './sample-table';

const rowsPerWrite = 5000;

/** Writes a table as UTF-8 comma-separated values with a header line, and returns its number of rows. */
export async function writeCsvFile(table: SampleTable, path: string): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'w');
  let rows = 0;
  try {
    await file.write(stringify([table.columns]));
    for (const batch of batches(table.rows())) {
      await file.write(stringify(batch));
      rows += batch.length;
    }
  } finally {
    await file.close();
  }
  return rows;
}

function* batches(rows: Iterable<SampleRow>): Generator<SampleRow[]> {
  let batch: SampleRow[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < rowsPerWrite) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
