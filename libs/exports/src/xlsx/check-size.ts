import { exportError } from '../errors';
import type { PublishedTable } from '../model/published-table';

// Excel specifications and limits, Microsoft; the lines above a table need some of the rows.
const MOST_ROWS = 1_048_000;
const MOST_COLUMNS = 16_384;
const LONGEST_TEXT = 32_767;

/**
 * Sees that a table fits a sheet: nothing is ever cut.
 * @throws DomainError TOO_LARGE_FOR_SPREADSHEET
 */
export function checkSize({ title, rows, columns }: PublishedTable): void {
  const wrong = reasonOf(rows.length, columns.length) ?? longText(rows);
  if (wrong !== null)
    throw exportError(
      'TOO_LARGE_FOR_SPREADSHEET',
      `${title}: ${wrong} Write it as CSV or JSON, which have no such limit.`,
    );
}

function reasonOf(rows: number, columns: number): string | null {
  if (rows > MOST_ROWS) return `${rows} rows are more than the ${MOST_ROWS} of a sheet.`;
  if (columns > MOST_COLUMNS) return `${columns} columns are more than the ${MOST_COLUMNS} of a sheet.`;
  return null;
}

function longText(rows: PublishedTable['rows']): string | null {
  const isLong = rows.some((row) =>
    row.some((cell) => typeof cell === 'string' && cell.length > LONGEST_TEXT),
  );
  return isLong ? `a text is longer than the ${LONGEST_TEXT} characters of a cell.` : null;
}
