import type { Columns, RecordFields } from '../domain/dataset';
import type { RowIssue } from '../domain/row-issue';
import { detectDialect } from './detect-dialect';
import { readRows } from './read-rows';

/** The rows of a file, each with its line, and what is wrong with those that were refused. */
export interface TableOfFile<Fields extends RecordFields> {
  /** What is out of the ordinary about the file, in plain words. */
  readonly notices: readonly string[];
  readonly rows: readonly { readonly line: number; readonly fields: Fields }[];
  readonly issues: readonly RowIssue[];
}

/**
 * Reads a whole CSV whose rows become no records of the ledger, such as those of a plan. Days after
 * `today`, written YYYY-MM-DD, are refused where the column does not take them. Throws what readRows throws.
 */
export async function readTable<Fields extends RecordFields>(
  path: string,
  columns: Columns<Fields>,
  today: string,
): Promise<TableOfFile<Fields>> {
  const content = { columns, constants: {} };
  const { dialect, notices } = await detectDialect(path, content);
  const rows: { line: number; fields: Fields }[] = [];
  const issues: RowIssue[] = [];
  for await (const batch of readRows(path, content, { dialect, today })) {
    for (const row of batch) {
      if ('fields' in row) rows.push(row);
      else if ('issues' in row) issues.push(...row.issues);
    }
  }
  return { notices, rows, issues };
}
