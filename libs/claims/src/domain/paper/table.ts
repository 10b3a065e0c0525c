import type { TableRow } from './paper';

/** A table whose header lines are told from its rows. */
export interface HeadedTable {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

const FIGURE = /^\(?[+−–-]?£?\d[\d,]*(?:\.\d+)?\s?(?:%|pp|percentage points?)?\)?$/u;

/**
 * Tells the header of a table from its rows: the header is the lines before the first in which at least half
 * of what stands after the first cell is a figure, or before the first but the top one that has a label and a figure, as
 * where most columns are words. A blank in a line of the header that is not its last
 * belongs to the cell before it, as where a heading spans columns. Null where there is no such row.
 */
export function headTable(rows: readonly TableRow[]): HeadedTable | null {
  const first = rows.findIndex(({ cells }, index) => holdsFigures(cells) || (index > 0 && isLabelled(cells)));
  if (first < 1) return null;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const header = rows.slice(0, first).map(({ cells }, index) => spread(cells, width, index < first - 1));
  const columns = Array.from({ length: width }, (_, column) =>
    header
      .map((cells) => cells[column] ?? '')
      .filter((text) => text !== '')
      .join(' '),
  );
  return { columns, rows: rows.slice(first) };
}

/** Whether the text of a cell is a figure. */
export function isFigure(cell: string): boolean {
  return FIGURE.test(cell.trim());
}

function holdsFigures([, ...cells]: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter(isFigure).length * 2 >= filled.length;
}

function isLabelled([label = '', ...cells]: readonly string[]): boolean {
  return label.trim() !== '' && cells.some(isFigure);
}

function spread(cells: readonly string[], width: number, spans: boolean): readonly string[] {
  let last = '';
  return Array.from({ length: width }, (_, index) => {
    const text = (cells[index] ?? '').trim();
    if (text !== '') last = text;
    return spans && index > 0 ? last : text;
  });
}
