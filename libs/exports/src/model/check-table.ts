import { invariant } from '@citizen-graph/reference';
import type { PublishedTable } from './published-table';

/** Sees that a table is whole: no two columns of one name, one cell a column in every row, and numbers that are numbers. */
export function checkTable({ title, columns, rows }: PublishedTable): void {
  invariant(
    new Set(columns.map(({ id }) => id)).size === columns.length,
    `Two columns of one name: ${title}`,
  );
  for (const row of rows) {
    invariant(row.length === columns.length, `A row has not one cell a column: ${title}`);
    for (const cell of row)
      invariant(typeof cell !== 'number' || Number.isFinite(cell), `A cell is no number: ${title}`);
  }
}
