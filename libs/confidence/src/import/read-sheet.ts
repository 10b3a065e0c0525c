import { ledgerError } from '@citizen-graph/ledger';
import { parse } from 'csv-parse/sync';
import { withoutFootnotes, yearEndingOf } from './labels';

/** A row of a sheet, with the line that it stands on in the file. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A column of a sheet: the survey year that it is of, and what the header merged over it says. */
export interface SheetColumn {
  readonly index: number;
  /** Written YYYY-MM. */
  readonly yearEnding: string;
  readonly group: string;
}

/** A sheet taken apart: what stands above its header, its columns of years, and its rows. */
export interface Sheet {
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/** Finds the row of years in a sheet and what is merged over it; throws FILE_MALFORMED where there is none. */
export function readSheet(text: string, fileName: string): Sheet {
  const rows = rowsOf(text);
  const years = rows.findIndex(
    ({ cells }) => cells.filter((cell) => yearEndingOf(cell) !== null).length >= 2,
  );
  const header = rows[years];
  if (header === undefined) {
    throw ledgerError(
      'FILE_MALFORMED',
      `${fileName} has no row of survey years; expected labels such as Apr '22 to Mar '23 in at least two columns`,
    );
  }
  const above = rows[years - 1]?.cells ?? [];
  return {
    title: rows
      .slice(0, years)
      .flatMap(({ cells }) => cells)
      .filter((cell) => cell !== '')
      .join(' '),
    columns: columnsOf(header.cells, above),
    rows: rows.slice(years + 1),
  };
}

function rowsOf(text: string): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  parse(text, {
    relax_column_count: true,
    skip_empty_lines: true,
    bom: true,
    on_record: (record: readonly string[], { lines }) => {
      rows.push({ line: lines, cells: record.map((cell) => cell.trim()) });
      return null;
    },
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

// A merged header stands in the first of its columns alone; the others are empty.
function columnsOf(labels: readonly string[], above: readonly string[]): readonly SheetColumn[] {
  let group = '';
  return labels.flatMap((label, index) => {
    const merged = above[index] ?? '';
    if (merged !== '') group = withoutFootnotes(merged);
    const yearEnding = yearEndingOf(label);
    return yearEnding === null ? [] : [{ index, yearEnding, group }];
  });
}
