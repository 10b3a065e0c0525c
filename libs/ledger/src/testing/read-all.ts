import type { Dataset, RecordFields } from '../domain/dataset';
import { detectDialect } from '../import/detect-dialect';
import type { RowResult } from '../import/read-row';
import { readRows } from '../import/read-rows';

/** Everything that is read from a file of the dataset, in one piece. */
export async function readAll<Fields extends RecordFields>(path: string, dataset: Dataset<Fields>) {
  const { dialect, notices } = await detectDialect(path, dataset);
  const rows: RowResult<Fields>[] = [];
  for await (const batch of readRows(path, dataset, { dialect })) rows.push(...batch);
  return { notices, rows };
}
