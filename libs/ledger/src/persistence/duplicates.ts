import { shorten } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import type { Dataset, FieldValue, RecordFields } from '../domain/dataset';
import { ledgerError } from '../domain/errors';
import { observationsOf } from '../domain/observations';
import type { Release } from '../domain/release';
import type { RowIssue } from '../domain/row-issue';
import { columnsOf as headersOf } from '../import/header';
import { readByCursor } from './read-by-cursor';
import { columnOf, tableOf, toFields } from './record-table';
import type { Staged } from './staging';

interface DuplicateRow {
  readonly line: number;
  readonly first: number;
  readonly record_id: string;
  readonly record_key: number;
  readonly [column: string]: FieldValue;
}

// Each row whose identifier an earlier one has, with the first of their lines. Rows of JSON may share a line.
const REPEATED = `
  (select place, first from
    (select ctid as place, min(line) over same as first,
       row_number() over (partition by record_id order by line, ctid) as rank
     from staged_row
     where record_id in (select record_id from staged_row group by record_id having count(*) > 1)
     window same as (partition by record_id)) ranked
   where rank > 1) repeated`;

const IS_DUPLICATE = 'staged_row.ctid = repeated.place';

/**
 * Takes out of the staged rows each one whose identifier an earlier row of the file has, with its
 * cells, and reports why; the columns of the dataset are named as in the file. Exact duplicates of a source without identifiers are not touched.
 */
export async function refuseDuplicates<Fields extends RecordFields>(
  manager: EntityManager,
  dataset: Dataset<Fields>,
  { staged, onIssues }: { staged: Staged; onIssues: (issues: readonly RowIssue[]) => Promise<void> },
): Promise<void> {
  const duplicates = readByCursor<DuplicateRow>(
    manager,
    `select staged_row.*, repeated.first from staged_row join ${REPEATED} on ${IS_DUPLICATE} order by line`,
    [],
  );
  let refused = 0;
  for await (const rows of duplicates) {
    for (const row of rows) {
      for (const observation of observationsOf(dataset, toFields(dataset, row))) {
        staged.cells.add(observation, row.record_key, -1);
      }
    }
    refused += rows.length;
    await onIssues(rows.map((row) => toIssue(row, dataset)));
  }
  if (refused === 0) return;
  staged.rowsRefused += refused;
  await manager.query(`delete from staged_row using ${REPEATED} where ${IS_DUPLICATE}`);
}

/** Throws RECORD_EXISTS when a staged record is already there with a release that is not replaced. */
export async function refuseKnownRecords(
  manager: EntityManager,
  dataset: Dataset,
  replaced: readonly Release[],
): Promise<void> {
  if (dataset.keepsCorrectedRecords) return;
  const [known] = await manager.query<{ line: number; release: number }[]>(
    `select staged_row.line, record.release
     from staged_row join ${tableOf(dataset)} record
       on record.dataset = staged_row.dataset and record.record_id = staged_row.record_id
     where not record.release = any($1)
     order by staged_row.line limit 1`,
    [replaced.map(({ number }) => number)],
  );
  if (known === undefined) return;
  throw ledgerError(
    'RECORD_EXISTS',
    `The record on line ${known.line} came in with release ${known.release} already. ` +
      `Leave it out, or correct the file of that release.`,
  );
}

/** Names the column of the file that holds the identifier, unless it is made of several. */
function toIssue<Fields extends RecordFields>(row: DuplicateRow, dataset: Dataset<Fields>): RowIssue {
  const { line, first, record_id: value } = row;
  const holder = headersOf(dataset).find(({ field }) => row[columnOf(field)] === value);
  const field = holder?.column.header ?? 'identifier';
  const other = first === line ? 'another on this line' : `line ${first}`;
  const expected = `an identifier that no earlier row has; ${other} has it too`;
  return { line, field, value: shorten(value), code: 'DUPLICATE_IDENTIFIER', expected };
}
