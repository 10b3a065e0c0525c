import type { Workbook, Worksheet } from '@protobi/exceljs';
import { writtenCell } from '../csv/to-csv';
import type { PublishedTable, PublishedWorkbook } from '../model/published-table';
import { releasesOf } from '../model/releases-of';
import { NOT_APPLICABLE, symbolsIn } from '../model/symbols';
import { fitHeight, writeLines, writeTable } from './marked-up-table';
import type { NumberedNote } from './numbered-notes';
import { tabName, tableName } from './sheet-names';
import { linesAbove } from './table-lines';

const COVER_WIDTH = 100;

// Printed, or turned into a PDF, a table is as wide as the page and as long as it takes.
const PAGE = {
  orientation: 'landscape',
  paperSize: 9,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

function addSheet(workbook: Workbook, name: string): Worksheet {
  return workbook.addWorksheet(name, { pageSetup: PAGE });
}

/** The first sheet: title in A1, what it is, whom to ask, when there will be more, and what the symbols mean. */
export function addCover(
  workbook: Workbook,
  { title, about, contact, nextUpdate, tables }: PublishedWorkbook,
): void {
  const sheet = addSheet(workbook, 'Cover');
  const used = new Map(tables.flatMap(symbolsIn).map(({ shorthand, meaning }) => [shorthand, meaning]));
  const lines = [
    title,
    ...(tables.some(({ state }) => state.synthetic === true) ? [SYNTHETIC] : []),
    ...about,
    `Next update: ${nextUpdate ?? 'not stated'}`,
    `Contact: ${contact}`,
    `Tables: ${tables.length}, listed on the sheet Contents, each on a sheet of its own. Notes are on the sheet Notes, and the files behind the figures on the sheet Releases.`,
    used.size === 0 ? 'No symbols are used.' : 'Symbols used in the tables:',
    ...[...used].sort().map(([shorthand, meaning]) => `${shorthand} ${meaning}`),
  ];
  writeLines(sheet, lines);
  sheet.getColumn(1).width = COVER_WIDTH;
  sheet.getColumn(1).alignment = { wrapText: true, vertical: 'top' };
  for (const [index, line] of lines.entries()) if (index > 0) fitHeight(sheet, index + 1, [line]);
}

const SYNTHETIC = 'Synthetic data, made up for demonstration and tests: no figure may be quoted.';

export function addContents(workbook: Workbook, tables: readonly PublishedTable[]): void {
  const sheet = addSheet(workbook, 'Contents');
  const row = writeLines(sheet, ['Contents', 'This sheet has one table, of the tables of this workbook.']);
  writeTable(sheet, row, {
    name: 'contents',
    headers: ['Sheet', 'Table', 'Period', 'Rows', 'Status'],
    kinds: ['text', 'text', 'text', 'count', 'text'],
    rows: tables.map(({ title, subtitle, rows, state }, index) => {
      const tab = tabName(index + 1, title);
      const link = { text: tab, hyperlink: `#'${tab}'!A1` };
      return [link, title, subtitle.period, rows.length, state.status ?? 'not stated'];
    }),
  });
  sheet.getColumn(1).width = 34;
}

export function addNotes(workbook: Workbook, notes: readonly NumberedNote[], tableCount: number): void {
  const sheet = addSheet(workbook, 'Notes');
  const row = writeLines(sheet, ['Notes', 'This sheet has one table, of the notes of this workbook.']);
  const none = [[0, 'There are no notes.', NOT_APPLICABLE]];
  writeTable(sheet, row, {
    name: 'notes',
    headers: ['Note', 'Text', 'Of tables'],
    kinds: ['count', 'text', 'text'],
    rows:
      notes.length === 0
        ? none
        : notes.map(({ number, text, tables }) => [number, text, whichTables(tables, tableCount)]),
  });
}

/** The files that the figures of the workbook rest on, each once, with the tables that it is behind. */
export function addReleases(workbook: Workbook, tables: readonly PublishedTable[]): void {
  const sheet = addSheet(workbook, 'Releases');
  const row = writeLines(sheet, [
    'Releases',
    'This sheet has one table, of what the figures of this workbook rest on.',
  ]);
  const none = [[0, 'No releases are stated.', NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE]];
  const rows = releasesOf(tables.map(({ state }) => state)).map(({ number, fileName, sha256, synthetic }) => [
    number,
    fileName ?? NOT_APPLICABLE,
    sha256 ?? NOT_APPLICABLE,
    synthetic ? 'yes' : 'no',
    whichTables(
      tables.flatMap(({ state: { releases } }, index) =>
        releases.some((release) => release.number === number) ? [index + 1] : [],
      ),
      tables.length,
    ),
  ]);
  writeTable(sheet, row, {
    name: 'releases',
    headers: ['Release', 'File', 'SHA-256', 'Synthetic', 'Of tables'],
    kinds: ['count', 'text', 'text', 'text', 'text'],
    rows: rows.length === 0 ? none : rows,
  });
}

function whichTables(numbers: readonly number[], tableCount: number): string {
  return numbers.length === tableCount ? 'all' : numbers.join(', ');
}

/** A sheet of one table: its title, source, notes and state above it, in column A. */
export function addTable(
  workbook: Workbook,
  table: PublishedTable,
  [number, notes]: readonly [number, readonly NumberedNote[]],
): void {
  const sheet = addSheet(workbook, tabName(number, table.title));
  const row = writeLines(sheet, linesAbove(table, number, notes));
  // A marked-up table has a row at least; the line above it says that there are none.
  const nothing = [table.columns.map(() => NOT_APPLICABLE)];
  writeTable(sheet, row, {
    name: tableName(number, table.title),
    headers: table.columns.map(({ name, unit }) => (unit === null ? name : `${name} (${unit})`)),
    kinds: table.columns.map(({ kind }) => kind),
    rows: table.rows.length === 0 ? nothing : table.rows.map((cells) => cells.map(writtenCell)),
  });
}
