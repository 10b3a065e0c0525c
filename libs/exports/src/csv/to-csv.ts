import { checkTable } from '../model/check-table';
import { isMissing } from '../model/published-table';
import type { PublishedCell, PublishedTable } from '../model/published-table';
import { stateFacts } from '../model/state-facts';
import { NOT_APPLICABLE } from '../model/symbols';
import { csvLines } from './csv-lines';

type Written = string | number;
type Entry = readonly [header: string, cell: Written];

/** A line in three parts: what comes before the columns of its table, these, and what comes after. */
type Line = readonly [before: readonly Entry[], columns: readonly Entry[], after: readonly Entry[]];

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table, or several under one header, as CSV (RFC 4180, UTF-8 with a byte order mark, which Excel needs to read it as
 * UTF-8). The first line is the header; every line says as of when, from which releases and whether of synthetic data it is, and
 * which row it is of how many; what takes long to say stands in the first row of each table. Where there is no number stands its symbol. A table without rows has one line,
 * row 0 of 0. A column that another table lacks is not applicable to it.
 */
export function toCsv(tables: PublishedTable | readonly PublishedTable[]): string {
  const all = [tables].flat();
  const ids = new Set(all.flatMap(({ columns }) => columns.map(({ id }) => id)));
  const lines = all.flatMap((table) => toLines(table, ids));
  const headers = [0, 1, 2].flatMap((part) => distinct(lines.flatMap((line) => headersOf(line[part] ?? []))));
  const written = lines.map((line) => {
    const cells = new Map(line.flat());
    return headers.map((header) => cells.get(header) ?? NOT_APPLICABLE);
  });
  return BYTE_ORDER_MARK + csvLines([headers, ...written]);
}

function toLines(table: PublishedTable, ids: ReadonlySet<string>): readonly Line[] {
  checkTable(table);
  const apart = ([id, cell]: Entry): Entry => [idApart(id, ids), cell];
  const before = table.facts.map(({ id, value }) => apart([id, value]));
  const stateOf = (number: number): readonly Entry[] =>
    stateFacts(table).map(({ id, value, isLong }) => [id, isLong === true && number > 1 ? AS_FIRST : value]);
  const toLine = (row: readonly PublishedCell[], number: number): Line => [
    before,
    table.columns.map(({ id }, index): Entry => [id, writtenCell(row[index] ?? NOTHING)]),
    [...stateOf(number), ['row', number] as const, ['rows', table.rows.length] as const].map(apart),
  ];
  return table.rows.length === 0 ? [toLine([], 0)] : table.rows.map((row, index) => toLine(row, index + 1));
}

/** What is said of a table, named so that no column has the name. */
function idApart(id: string, ids: ReadonlySet<string>): string {
  return ids.has(id) ? idApart(`table_${id}`, ids) : id;
}

const AS_FIRST = 'as in row 1';
const NOTHING: PublishedCell = { shorthand: NOT_APPLICABLE, status: null };

function headersOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(([header]) => header);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** A cell as it is written: a number, text, or the symbol of a figure that is not given. */
export function writtenCell(cell: PublishedCell): Written {
  return isMissing(cell) ? cell.shorthand : cell;
}
