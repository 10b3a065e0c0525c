import { CellAccumulator } from '@citizen-graph/metrics';
import { contains } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import type { RecordFields } from '../domain/dataset';
import { observationsOf } from '../domain/observations';
import type { RowIssue } from '../domain/row-issue';
import type { RowResult } from '../import/read-row';
import { copyRows } from './copy-rows';
import type { Row } from './copy-rows';
import type { DatasetSource } from './dataset-source';
import { recordMarker } from './record-key';
import type { RecordMark } from './record-key';
import { LEDGER_COLUMNS, columnsOf, fieldsOf } from './record-table';
import { createStagingTable } from './staging-table';

/** What is known of a file while and after its rows are staged. */
export interface Staged {
  rowsRead: number;
  rowsRefused: number;
  rowsErased: number;
  /** How many rows the mapping leaves out, by its reasons. */
  readonly skipped: Map<string, number>;
  /** The first and the last month of the rows left out because they were erased. */
  erasedMonths: Period | null;
  readonly cells: CellAccumulator;
}

/** The rows of a file and what is needed to judge them. */
export interface StagingInput<Fields extends RecordFields> {
  readonly source: DatasetSource<Fields>;
  readonly fileName: string;
  /** The period that the file's name promises, or null. */
  readonly promised: Period | null;
  readonly rows: AsyncIterable<readonly RowResult<Fields>[]>;
  /** Hears of refused rows, one batch at a time. */
  readonly onIssues: (issues: readonly RowIssue[]) => Promise<void>;
}

interface Stager<Fields extends RecordFields> extends StagingInput<Fields> {
  readonly staged: Staged;
  readonly complete: (fields: Fields) => Fields;
  readonly mark: (recordId: string) => RecordMark;
  readonly erased: ReadonlySet<string>;
  readonly names: readonly string[];
}

/** What has come of a batch of rows. */
interface Batch {
  readonly accepted: Row[];
  readonly issues: RowIssue[];
}

/** Sends acceptable rows to the temporary table staged_row, adds up their cells, and reports the others. */
export async function stageRows<Fields extends RecordFields>(
  manager: EntityManager,
  input: StagingInput<Fields>,
): Promise<Staged> {
  const { dataset, prepare } = input.source;
  await createStagingTable(manager, dataset);
  const stager: Stager<Fields> = {
    ...input,
    staged: {
      rowsRead: 0,
      rowsRefused: 0,
      rowsErased: 0,
      skipped: new Map(),
      erasedMonths: null,
      cells: new CellAccumulator(),
    },
    complete: (await prepare?.(manager)) ?? ((fields) => fields),
    mark: await recordMarker(manager, dataset.id),
    erased: await findErased(manager, dataset.id),
    names: fieldsOf(dataset),
  };
  const columns = [...columnsOf(dataset), ...LEDGER_COLUMNS, 'line'];
  await copyRows(manager, { table: 'staged_row', columns }, acceptedRows(stager));
  return stager.staged;
}

async function findErased(manager: EntityManager, dataset: string): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ digest: string }[]>(
    'select record_digest as digest from ledger.erasure where dataset = $1',
    [dataset],
  );
  return new Set(rows.map(({ digest }) => digest));
}

async function* acceptedRows<Fields extends RecordFields>(
  stager: Stager<Fields>,
): AsyncGenerator<readonly Row[]> {
  for await (const results of stager.rows) {
    const batch: Batch = { accepted: [], issues: [] };
    for (const result of results) judge(stager, result, batch);
    if (batch.issues.length > 0) await stager.onIssues(batch.issues);
    yield batch.accepted;
  }
}

function judge<Fields extends RecordFields>(
  stager: Stager<Fields>,
  result: RowResult<Fields>,
  batch: Batch,
): void {
  stager.staged.rowsRead += 1;
  if ('skipped' in result) return skip(stager.staged, result.skipped);
  if ('issues' in result) return refuse(stager.staged, batch, result.issues);
  const { line } = result;
  const fields = stager.complete(result.fields);
  const month = stager.source.dataset.monthOf(fields);
  const { promised } = stager;
  if (promised !== null && !contains(promised, month)) {
    return refuse(stager.staged, batch, [outsidePeriod(promised, line, month)]);
  }
  const row = accept(stager, { line, month, fields });
  if (row !== null) batch.accepted.push(row);
}

/** The row as it is staged, with its cells added up; null when the record was erased earlier. */
function accept<Fields extends RecordFields>(
  stager: Stager<Fields>,
  { line, month, fields }: { readonly line: number; readonly month: Month; readonly fields: Fields },
): Row | null {
  const { source, staged, names, fileName } = stager;
  const { dataset } = source;
  const recordId = dataset.recordIdOf(fields, { fileName, line });
  const { key, digest } = stager.mark(recordId);
  if (stager.erased.has(digest)) return leaveOut(staged, month);
  for (const observation of observationsOf(dataset, fields)) staged.cells.add(observation, key);
  return [...names.map((name) => fields[name] ?? null), dataset.id, recordId, month, key, line];
}

function leaveOut(staged: Staged, month: Month): null {
  const { from, to } = staged.erasedMonths ?? { from: month, to: month };
  staged.rowsErased += 1;
  staged.erasedMonths = { from: month < from ? month : from, to: month > to ? month : to };
  return null;
}

function skip({ skipped }: Staged, reason: string): void {
  skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
}

function refuse(staged: Staged, { issues }: Batch, reasons: readonly RowIssue[]): void {
  staged.rowsRefused += 1;
  issues.push(...reasons);
}

function outsidePeriod({ from, to }: Period, line: number, month: Month): RowIssue {
  const expected = `a month from ${from} to ${to}, as the file's name says`;
  return { line, field: 'month', value: month, code: 'OUTSIDE_FILE_PERIOD', expected };
}
