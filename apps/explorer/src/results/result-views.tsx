import { fileNameOf, toCsv } from '@citizen-graph/exports';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { AnswerTable } from './answer-table';
import { download } from './download';
import { useTables } from './use-tables';
import type { Tabulated } from './use-tables';

/** The answer as tables, and as CSV. */
export function ResultViews(): ReactElement {
  const [isTable, setIsTable] = useState(false);
  const tabulated = useTables();
  const tables = tabulated?.tables ?? [];
  const [first] = tables;
  return (
    <section className="results" aria-label="Answer as table and file">
      <div className="results-bar">
        <button type="button" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
          Show as table
        </button>
        <button
          type="button"
          disabled={first === undefined}
          onClick={() => first && download(fileNameOf(first, 'csv'), toCsv(tables))}
        >
          Download CSV
        </button>
        <p role="status">{inWords(tabulated)}</p>
      </div>
      {isTable && <Tables tabulated={tabulated ?? NOTHING} />}
    </section>
  );
}

function inWords(tabulated: ReturnType<typeof useTables>): string {
  if (tabulated === null) return 'No answer yet';
  const { tables, problems } = tabulated;
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const parts = problems.length === 0 ? '' : `; ${counted(problems.length, 'problem')}`;
  return tables.length === 0
    ? `The answer holds no data${parts}`
    : `${counted(tables.length, 'table')}, ${counted(rows, 'row')}${parts}`;
}

const NOTHING: Tabulated = { tables: [], problems: [], roots: [] };

function Tables({ tabulated: { tables, problems, roots } }: { readonly tabulated: Tabulated }): ReactElement {
  return (
    <div className="tables">
      {problems.length > 0 && (
        <div className="problems">
          <h3>Parts of the answer are missing</h3>
          <ul>
            {problems.map((problem, index) => (
              <li key={index}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {tables.length === 0 && <p>There is no answer with data to show. Run the operation first.</p>}
      {tables.map((table) => (
        <AnswerTable key={table.title} {...{ table, roots }} />
      ))}
    </div>
  );
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}
