import { fileNameOf, isMissing, symbolsIn, toCsv } from '@citizen-graph/exports';
import type { PublishedCell, PublishedColumn, PublishedTable } from '@citizen-graph/exports';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { download } from './download';

/** So many rows are shown at first, because more of them slow a browser down. */
const FIRST_ROWS = 200;

interface AnswerTableProps {
  readonly table: PublishedTable;
  /** The fields at the root of the answer. */
  readonly roots: readonly string[];
}

/** One table of an answer, with what its symbols mean. */
export function AnswerTable({ table, roots }: AnswerTableProps): ReactElement {
  const [isWhole, setIsWhole] = useState(false);
  const { title, columns, rows } = table;
  const isOne = rows.length === 1;
  const aside = columns.filter((column, at) =>
    isOne ? placeOf(column, table, roots) === 'ELSEWHERE' : isSame(rows, at),
  );
  const main = columns.filter((column) => !aside.includes(column));
  const shown = isWhole ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <section className="answer-table">
      <h3>{title}</h3>
      <p>
        {shown.length < rows.length
          ? `The first ${grouped(shown.length)} of ${grouped(rows.length)} rows. `
          : `${grouped(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}. `}
        {shown.length < rows.length && (
          <button type="button" onClick={() => setIsWhole(true)}>
            Show all rows<span className="visually-hidden"> of {title}</span>
          </button>
        )}
        <button type="button" onClick={() => download(fileNameOf(table, 'csv'), toCsv(table))}>
          Download this table<span className="visually-hidden">: {title}</span>
        </button>
      </p>
      <div className="scroll" role="region" aria-label={title} tabIndex={0}>
        {isOne ? (
          <Facts table={table} columns={ownFirst(main, table, roots)} />
        ) : (
          <Rows {...{ table, shown, columns: main }} />
        )}
      </div>
      {aside.length > 0 && (
        <details className="aside">
          <summary>
            {isOne ? 'Elsewhere in the answer' : 'The same in every row'} ({aside.length})
          </summary>
          <Facts table={table} columns={aside} />
        </details>
      )}
      <Symbols table={table} />
    </section>
  );
}

interface RowsProps {
  readonly table: PublishedTable;
  readonly shown: PublishedTable['rows'];
  readonly columns: readonly PublishedColumn[];
}

function Rows({ table, shown, columns }: RowsProps): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          {columns.map(({ id, name, kind }) => (
            <th key={id} scope="col" className={kind}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row, index) => (
          <tr key={index}>
            {columns.map((column) => (
              <Cell key={column.id} kind={column.kind} cell={row[table.columns.indexOf(column)] ?? ''} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FactsProps {
  readonly table: PublishedTable;
  readonly columns: readonly PublishedColumn[];
}

/** Cells of the first row from top to bottom: a single row reads better so, and what is the same in all is said once. */
function Facts({ table, columns }: FactsProps): ReactElement {
  return (
    <table>
      <tbody>
        {columns.map((column) => (
          <tr key={column.id}>
            <th scope="row">{column.name}</th>
            <Cell kind="text" cell={table.rows[0]?.[table.columns.indexOf(column)] ?? ''} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Place = 'OWN' | 'ABOVE' | 'ELSEWHERE';

/** Where a column stands to the list that its table is of. */
function placeOf({ id }: PublishedColumn, { title }: PublishedTable, roots: readonly string[]): Place {
  const [root = ''] = id.split('.');
  if (!id.includes('.') || !roots.includes(root)) return 'OWN';
  return title.includes(`: ${root}.`) || title.endsWith(`: ${root}`) ? 'ABOVE' : 'ELSEWHERE';
}

function ownFirst(
  columns: readonly PublishedColumn[],
  table: PublishedTable,
  roots: readonly string[],
): readonly PublishedColumn[] {
  const rank = (column: PublishedColumn): number => Number(placeOf(column, table, roots) !== 'OWN');
  return columns.toSorted((one, other) => rank(one) - rank(other));
}

function isSame(rows: PublishedTable['rows'], at: number): boolean {
  const [first] = rows;
  return rows.length > 1 && rows.every((row) => JSON.stringify(row[at]) === JSON.stringify(first?.[at]));
}

interface CellProps {
  readonly kind: PublishedColumn['kind'];
  readonly cell: PublishedCell;
}

function Cell({ kind, cell }: CellProps): ReactElement {
  if (!isMissing(cell)) {
    const isNumber = typeof cell === 'number';
    return <td className={kind}>{isNumber ? written(cell) : cell}</td>;
  }
  return (
    <td className={`${kind} missing`}>
      {cell.shorthand}
      {cell.status !== null && <span>{cell.status.toLowerCase().replaceAll('_', ' ')}</span>}
    </td>
  );
}

function Symbols({ table }: { readonly table: PublishedTable }): ReactElement | null {
  const symbols = symbolsIn(table);
  if (symbols.length === 0) return null;
  return (
    <dl className="symbols">
      {symbols.map(({ shorthand, meaning }) => (
        <div key={shorthand}>
          <dt>{shorthand}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

// In full: what is rounded where it is shown is for those who write, not for those who explore.
function written(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 12 });
}

function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
