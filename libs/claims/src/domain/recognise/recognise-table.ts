import type { Claim, NotRecognised } from '../claim';
import type { Table, TableRow } from '../paper/paper';
import { isFigure } from '../paper/table';
import type { Context } from './groups-of-items';
import { parseQuantity } from './quantity';
import type { Recognised } from './recognise-sentence';
import type { Reader, Scope } from './scope';
import { readSentence } from './sentence-reading';
import { readCell } from './table-cell';
import { readColumns } from './table-columns';
import type { Column } from './table-columns';

interface TableContext {
  readonly table: Table;
  readonly reader: Reader;
  readonly scope: Scope;
}

/** A column of what the others are calculated from, which claims nothing by itself. */
const BASE = /^(?:unweighted )?base$/iu;

/** Reads the figures of a table: each is of what its column and its row name together. */
export function recogniseTable(table: Table, reader: Reader, scope: Scope): Recognised {
  const { topics } = readSentence([...table.columns, ...table.rows.map(labelOf)].join(' '), reader, scope);
  const context = { table, reader, scope: { ...scope, topics } };
  const columns = readColumns(table, reader, context.scope);
  const rows = table.rows.map((row) => readRow(row, columns, context));
  const claims = rows.flatMap((row) => row.claims);
  const subjects = claims.flatMap((claim) => (claim.kind === 'figure' ? [claim.subject] : [])).toReversed();
  const unread = rows.flatMap((row) => row.notRecognised);
  return {
    claims,
    notRecognised: claims.length === 0 && unread.length > 1 ? [wholeTable(table, unread)] : unread,
    scope: { ...scope, paper: [...subjects, ...scope.paper] },
  };
}

function labelOf({ cells }: TableRow): string {
  return cells[0] ?? '';
}

function readRow(row: TableRow, columns: readonly Column[], { table, reader, scope }: TableContext) {
  const label = labelOf(row);
  const context: Context = { reader, scope, sentence: readSentence(label, reader, scope) };
  const place = { paragraph: table.paragraph, line: row.line };
  const sentence = row.cells.join(' | ');
  const claims: Claim[] = [];
  const unread: string[] = [];
  for (const column of columns) {
    const cell = row.cells[column.index] ?? '';
    const printed = isFigure(cell) ? parseQuantity(cell) : null;
    if (printed === null || BASE.test(column.heading)) continue;
    const read = readCell(printed, column, context);
    if (typeof read === 'string') unread.push(`“${cell}” under “${column.heading}”: ${read}`);
    else claims.push({ ...read, place, sentence, excerpt: `${label}, ${column.heading}: ${cell}` });
  }
  const why = unread.join('; ');
  const notRecognised: readonly NotRecognised[] = why === '' ? [] : [{ place, sentence, why }];
  return { claims, notRecognised };
}

function wholeTable(table: Table, rows: readonly NotRecognised[]): NotRecognised {
  const why = rows[0]?.why ?? '';
  return {
    place: { paragraph: table.paragraph, line: table.line },
    sentence: table.columns.filter((column) => column !== '').join(' | '),
    why: `none of the ${table.rows.length} rows of the table could be read; the first: ${why}`,
  };
}
