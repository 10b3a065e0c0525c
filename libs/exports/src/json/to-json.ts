import { checkTable } from '../model/check-table';
import { isMissing } from '../model/published-table';
import type { PublishedCell, PublishedTable, PublishedWorkbook } from '../model/published-table';
import { symbolsIn } from '../model/symbols';

/**
 * A table, or a workbook of tables, as JSON: rows keyed by the columns' ids, a number where there is one, and
 * `{ "shorthand", "status" }` where there is none; with what each symbol means, how many rows there are, and the state that the
 * table was made in.
 */
export function toJson(published: PublishedTable | PublishedWorkbook): string {
  const whole =
    'tables' in published ? { ...published, tables: published.tables.map(plain) } : plain(published);
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function plain(table: PublishedTable) {
  checkTable(table);
  const { title, subtitle, facts, columns, rows, notes, source, state } = table;
  const keyed = (row: readonly PublishedCell[]) =>
    Object.fromEntries(columns.map(({ id }, index) => [id, plainCell(row[index])]));
  return {
    title,
    subtitle,
    facts,
    columns,
    rowCount: rows.length,
    rows: rows.map(keyed),
    symbols: symbolsIn(table),
    notes,
    source,
    state,
  };
}

function plainCell(cell: PublishedCell | undefined): unknown {
  return cell !== undefined && isMissing(cell) ? { shorthand: cell.shorthand, status: cell.status } : cell;
}
