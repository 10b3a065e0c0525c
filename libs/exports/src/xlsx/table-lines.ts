import type { PublishedTable } from '../model/published-table';
import { stateFacts } from '../model/state-facts';
import { symbolsIn } from '../model/symbols';
import type { NumberedNote } from './numbered-notes';

// Above, or on the sheets Notes and Releases.
const SAID_ELSEWHERE = new Set(['source', 'notes', 'release_files']);

/** What stands above the table of a sheet, a line each, the title first. */
export function linesAbove(
  table: PublishedTable,
  number: number,
  notes: readonly NumberedNote[],
): readonly string[] {
  const { title, subtitle, rows, columns, source, facts } = table;
  const { geography, period, unit } = subtitle;
  const state = stateFacts(table).filter(({ id }) => !SAID_ELSEWHERE.has(id));
  return [
    `Table ${number}: ${title}`,
    `${geography}, ${period}, ${unit}.`,
    `This sheet has one table, of ${counted(rows.length, 'row')} and ${counted(columns.length, 'column')}.`,
    `Source: ${source}.`,
    ...notes
      .filter(({ text }) => table.notes.includes(text))
      .map(({ number: note, text }) => `[note ${note}] ${text}`),
    ...symbolsIn(table).map(({ shorthand, meaning }) => `${shorthand} ${meaning}`),
    ...(hasEmptyCells(table)
      ? ['A cell is empty where there is nothing to say, such as no mark of a figure.']
      : []),
    ...[...facts, ...state].map(({ name, value }) => `${name}: ${value === '' ? 'none' : value}`),
  ];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function hasEmptyCells({ rows }: PublishedTable): boolean {
  return rows.some((row) => row.includes(''));
}
