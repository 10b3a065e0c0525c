import type { CellValue, Worksheet } from '@protobi/exceljs';
import type { ColumnKind } from '../model/published-table';
import { uniqueHeaders } from './sheet-names';

export interface MarkedUpTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly kinds: readonly ColumnKind[];
  readonly rows: readonly (readonly CellValue[])[];
}

const FORMATS: Readonly<Record<ColumnKind, string | null>> = {
  text: null,
  symbol: null,
  date: null,
  number: 'General',
  percent: '0.0',
  count: '#,##0',
};
const FONT = { name: 'Arial', size: 12 };
// A column is as wide as so many digits; the letters of a line take that on average, those of a short text more.
const WIDEST_LETTER = 1.2;
const LINE_HEIGHT = 16;
const NARROWEST = 12;
const WIDEST = 60;

/** Writes lines into column A, one a row, the first as the title of the sheet; returns the number of the next row. */
export function writeLines(sheet: Worksheet, lines: readonly string[]): number {
  lines.forEach((line, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = line;
    cell.font = index === 0 ? { ...FONT, size: 16, bold: true } : FONT;
  });
  return lines.length + 1;
}

/** Marks up a table from column A of a row on: one header row, no filters, no stripes, nothing merged. */
export function writeTable(
  sheet: Worksheet,
  row: number,
  { name, headers, kinds, rows }: MarkedUpTable,
): void {
  const unique = uniqueHeaders(headers);
  sheet.addTable({
    name,
    ref: `A${row}`,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: unique.map((header) => ({ name: header, filterButton: false })),
    rows: rows.map((cells) => [...cells]),
  });
  const header = sheet.getRow(row);
  header.font = { ...FONT, bold: true };
  header.alignment = { wrapText: true, vertical: 'top' };
  kinds.forEach((kind, index) => {
    const cells = rows.map((_, offset) => sheet.getCell(row + 1 + offset, index + 1));
    for (const cell of cells) {
      cell.font = FONT;
      cell.alignment = {
        wrapText: true,
        vertical: 'top',
        horizontal: FORMATS[kind] === null ? 'left' : 'right',
      };
      if (typeof cell.value === 'number') cell.numFmt = FORMATS[kind] ?? 'General';
    }
    sheet.getColumn(index + 1).width = widthOf([unique[index] ?? '', ...rows.map((cells) => cells[index])]);
  });
  for (const [index, cells] of [unique, ...rows].entries()) fitHeight(sheet, row + index, cells);
}

/** Makes a row as high as its text needs where it is wrapped: LibreOffice leaves it one line high, and lines on each other. */
export function fitHeight(sheet: Worksheet, row: number, cells: readonly CellValue[]): void {
  const lines = cells.map((cell, index) => {
    const { width = NARROWEST } = sheet.getColumn(index + 1);
    return Math.ceil(textOf(cell).length / width);
  });
  sheet.getRow(row).height = Math.max(1, ...lines) * LINE_HEIGHT;
}

function widthOf([header, ...cells]: readonly CellValue[]): number {
  const longest = Math.max(
    NARROWEST,
    String(header).length / 2,
    ...new Set(cells.map((cell) => textOf(cell).length)),
  );
  return Math.min(WIDEST, Math.ceil(longest * WIDEST_LETTER) + 2);
}

function textOf(cell: CellValue): string {
  if (typeof cell === 'number') return cell.toFixed(1);
  return typeof cell === 'string' ? cell : '';
}
