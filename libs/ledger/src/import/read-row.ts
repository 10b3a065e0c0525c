import { shorten } from '@citizen-graph/reference';
import { Refusal } from '../domain/row-issue';
import { reasonToSkip } from './mapping/skip-row';
import type { Column, Dialect } from '../domain/column';
import type { FieldValue, FileContent, RecordFields } from '../domain/dataset';
import type { RowIssue } from '../domain/row-issue';
import type { Header } from './header';
import type { SourceRow } from './row-parser';

/** A row that became the fields of a record, everything that is wrong with it, or why it does not count. */
export type RowResult<Fields extends RecordFields = RecordFields> =
  | { readonly line: number; readonly fields: Fields }
  | { readonly line: number; readonly issues: readonly RowIssue[] }
  /** Left out by a rule of the mapping, with the reason that it gives. */
  | { readonly line: number; readonly skipped: string };

/** What is the same for all rows of one file. */
export interface RowFrame<Fields extends RecordFields> {
  readonly dataset: FileContent<Fields>;
  readonly dialect: Dialect;
  readonly header: Header;
  /** The day of the import, written YYYY-MM-DD; rows that speak of a later one are refused. */
  readonly today?: string;
}

const CONTROL_CHARACTER = new Refusal('CONTROL_CHARACTER');
const IN_THE_FUTURE = new Refusal('IN_THE_FUTURE');

// Line feeds, also after a carriage return, and tabs belong in the text of a quoted field.
const CONTROL_CHARACTERS = /[^\P{Control}\t\n\r]|\r(?!\n)/u;

/** Reads one row; reports every issue of the row, not only the first. */
export function readRow<Fields extends RecordFields>(
  row: SourceRow,
  frame: RowFrame<Fields>,
): RowResult<Fields> {
  const { line, cells } = row;
  const { dataset, header } = frame;
  if (cells.length !== header.width) return { line, issues: [wrongWidth(row, header)] };
  const skipped = reasonToSkip(cells, header.skip);
  if (skipped !== null) return { line, skipped };
  const values: Record<string, FieldValue> = {};
  Object.assign(values, dataset.constants, dataset.fieldsOfFile?.(header.filled));
  const issues: RowIssue[] = [];
  for (const { field, index, column } of header.cells) {
    const text = cells[index] ?? '';
    const value = readCell(text, column, frame);
    if (value instanceof Refusal) issues.push(refusedCell(row, text, { column, refusal: value, frame }));
    else values[field] = value;
  }
  if (header.named < header.width) issues.push(...strayCells(row, header));
  // The columns and the constants of a dataset make up its fields.
  return issues.length > 0 ? { line, issues } : checkedRow(line, values as Fields, dataset);
}

function readCell<Fields extends RecordFields>(
  text: string,
  column: Column<FieldValue>,
  { dialect, today }: RowFrame<Fields>,
): FieldValue | Refusal {
  if (CONTROL_CHARACTERS.test(text)) return CONTROL_CHARACTER;
  const value = column.parse(text, dialect);
  if (value instanceof Refusal || today === undefined) return value;
  return column.liesAfter?.(text, today) === true ? IN_THE_FUTURE : value;
}

interface RefusedColumn {
  readonly column: Column<FieldValue>;
  readonly refusal: Refusal;
  readonly frame: { readonly today?: string };
}

function refusedCell({ line }: SourceRow, text: string, { column, refusal, frame }: RefusedColumn): RowIssue {
  const { header: field } = column;
  const isAhead = refusal === IN_THE_FUTURE;
  const expected = isAhead ? `a time no later than the day of the import, ${frame.today}` : column.expected;
  const value = column.isPersonal === true ? '' : shorten(text);
  return { line, field, value, code: refusal.code, expected };
}

function wrongWidth({ line, cells }: SourceRow, header: Header): RowIssue {
  return {
    line,
    field: '',
    value: String(cells.length),
    code: 'WRONG_NUMBER_OF_FIELDS',
    expected: `${header.width} fields, as in the header`,
  };
}

function strayCells({ line, cells }: SourceRow, header: Header): readonly RowIssue[] {
  // A cell without a column may be part of a text that was meant for another.
  const isPersonal = header.cells.some(({ column }) => column.isPersonal === true);
  return cells.flatMap((text, index): readonly RowIssue[] => {
    if (index < header.named || text.trim() === '') return [];
    const field = `column ${index + 1}`;
    const value = isPersonal ? '' : shorten(text);
    return [{ line, field, value, code: 'STRAY_CELL', expected: 'nothing' }];
  });
}

/** The rules of the dataset over several fields; a field goes by the name that the file gives it. */
function checkedRow<Fields extends RecordFields>(
  line: number,
  fields: Fields,
  dataset: FileContent<Fields>,
): RowResult<Fields> {
  const contradictions = dataset.check?.(fields) ?? [];
  if (contradictions.length === 0) return { line, fields };
  const issues = contradictions.map((issue) => ({
    ...issue,
    line,
    field: dataset.columns[issue.field]?.header ?? issue.field,
    value: shorten(issue.value),
  }));
  return { line, issues };
}
