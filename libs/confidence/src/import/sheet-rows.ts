import { ledgerError } from '@citizen-graph/ledger';
import { CsvError, parse } from 'csv-parse/sync';

/** A row of a sheet, with the line that it stands on in the file. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a sheet that is saved as CSV, empty ones left out; throws FILE_MALFORMED with the line. */
export function sheetRows(text: string, fileName: string): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let read = 0;
  try {
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
      on_record: (record: readonly string[], { lines }) => {
        read = lines;
        rows.push({ line: lines, cells: record.map((cell) => cell.trim()) });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw ledgerError(
      'FILE_MALFORMED',
      `${fileName} cannot be read from line ${read + 1} on: a quotation mark is opened and never closed, or does ` +
        'not stand around a whole field; correct it and import the file again',
    );
  }
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}
