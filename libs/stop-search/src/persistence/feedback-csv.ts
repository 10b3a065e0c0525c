import { open } from 'node:fs/promises';
import type { Column, Dataset, FieldValue, RecordFields } from '@citizen-graph/ledger';
import { invariant } from '@citizen-graph/reference';
import { stringify } from 'csv-stringify/sync';

/** A row as it is written, by the fields of the dataset. */
export type WrittenRow<Fields extends RecordFields> = Readonly<Record<keyof Fields, string>>;

const ROWS_PER_WRITE = 5_000;

/** Writes a file of a dataset, with every column that it has, that nobody but this user may read. */
export async function writeDatasetFile<Fields extends RecordFields>(
  path: string,
  { columns }: Dataset<Fields>,
  rows: Iterable<WrittenRow<Fields>>,
): Promise<void> {
  const fields = Object.keys(columns);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.write(stringify([Object.values<Column<FieldValue> | undefined>(columns).map(headerOf)]));
    for (const batch of inBatches(rows)) {
      await file.write(stringify(batch.map((row) => fields.map((field) => row[field]))));
    }
  } finally {
    await file.close();
  }
}

/** Yes, No, or nothing for what was not answered. */
export function writtenAnswer(answer: boolean | null): string {
  if (answer === null) return '';
  return answer ? 'Yes' : 'No';
}

function headerOf(column: Column<FieldValue> | undefined): string {
  invariant(column, 'a column of a dataset that is written has a header');
  return column.header;
}

function* inBatches<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < ROWS_PER_WRITE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
