import { ledgerError } from '@citizen-graph/ledger';
import { columnKindOf } from './column-kind';
import { yearEndingOf } from './labels';
import { sheetRows } from './sheet-rows';
import type { SheetRow } from './sheet-rows';
import { toTitle } from './title';
import type { TableTitle } from './title';

/** The rows that name the columns of a table; what stands left of the first survey year is no part of them. */
export interface SheetHeader {
  /** Where the columns of years begin, counting from 0. */
  readonly firstYear: number;
  /** Names that are merged over columns of years, in one row or several. */
  readonly groups: readonly SheetRow[];
  readonly years: SheetRow;
  /** What each column of a year holds, where that stands in a row of its own below the years. */
  readonly kinds: SheetRow | null;
}

/** One table of a sheet: what stands above its header, its header, and its rows. */
export interface SheetTable {
  readonly title: TableTitle;
  /** Null where no row has survey years. */
  readonly header: SheetHeader | null;
  readonly rows: readonly SheetRow[];
}

const TABLE_TITLE = /^table\s+[a-z]{0,3}\d+\w*\s*(?:[:.–-]|$)/i;
const TITLE = /^table\b|\bCSEW|\bcrime survey\b|\badults aged\b/i;

/** The tables of a sheet, each with its title; throws FILE_MALFORMED for what is no CSV or cannot be told apart. */
export function readSheet(text: string, fileName: string): readonly SheetTable[] {
  const rows = sheetRows(text, fileName);
  const titled = rows.flatMap(({ cells }, index) => (isTableTitle(cells) ? [index] : []));
  const starts = [0, ...titled.slice(1)];
  return starts.map((start, index) => tableOf(rows.slice(start, starts[index + 1]), fileName));
}

function isTableTitle(cells: readonly string[]): boolean {
  return TABLE_TITLE.test(cells.join(' ').trim());
}

function tableOf(rows: readonly SheetRow[], fileName: string): SheetTable {
  const [years, again] = rows.filter(isOfYears);
  if (again !== undefined) {
    throw ledgerError(
      'FILE_MALFORMED',
      `${fileName} line ${again.line} has survey years a second time under the same title; ` +
        'save each table as a file of its own, or put a row such as "Table P3: its title" above it',
    );
  }
  if (years === undefined) {
    return { title: toTitle(rows.flatMap((row) => textsOf(row))), header: null, rows: [] };
  }
  const at = rows.indexOf(years);
  const header = headerOf(rows.slice(0, at), years, rows[at + 1]);
  const { groups, firstYear, kinds } = header;
  const texts = rows
    .slice(0, at)
    .flatMap((row) => textsOf(row, groups.includes(row) ? firstYear : undefined));
  return { title: toTitle(texts), header, rows: rows.slice(kinds === null ? at + 1 : at + 2) };
}

function headerOf(above: readonly SheetRow[], years: SheetRow, below: SheetRow | undefined): SheetHeader {
  const firstYear = years.cells.findIndex((cell) => yearEndingOf(cell) !== null);
  const nearest = above.at(-1);
  return {
    firstYear,
    groups: above.filter((row) => isOfNames(row, firstYear) || (row === nearest && !isTitle(row))),
    years,
    kinds: below !== undefined && namesKinds(below, firstYear) ? below : null,
  };
}

// A title takes several cells where its commas were not quoted, and begins left of the years.
function isOfNames(row: SheetRow, firstYear: number): boolean {
  return row.cells.findIndex((cell) => cell !== '') >= firstYear || namesKinds(row, firstYear);
}

function isTitle({ cells }: SheetRow): boolean {
  return TITLE.test(cells.join(' ').trim());
}

function isOfYears({ cells }: SheetRow): boolean {
  return cells.filter((cell) => yearEndingOf(cell) !== null).length >= 2;
}

function namesKinds({ cells }: SheetRow, firstYear: number): boolean {
  return cells.slice(firstYear).some((cell) => /\p{L}{2}|^%$/u.test(cell) && columnKindOf(cell) !== null);
}

function textsOf({ cells }: SheetRow, width?: number): readonly string[] {
  return cells.slice(0, width).filter((cell) => cell !== '');
}
