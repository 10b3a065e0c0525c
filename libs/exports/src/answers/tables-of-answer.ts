import type { PublishedTable, TableFact, TableState } from '../model/published-table';
import { columnsOfAnswer } from './columns-of-answer';
import type { Fields } from './flatten';
import { ROOT, listsOfAnswer } from './lists-of-answer';
import type { AnswerLists, AnswerRow } from './lists-of-answer';
import { stateOfAnswer } from './state-of-answer';

export interface Answered {
  /** The `data` of the answer. */
  readonly data: Fields;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The name of the operation, or any other title. */
  readonly title: string;
  /** The moment (ISO 8601): pure code has no clock. */
  readonly madeAt: string;
}

/**
 * Any GraphQL answer as tables: one for each list of objects, however deep, with nested objects as dotted columns and, before
 * them, what stands above the list in the answer. Lists of the same path are one table. What is null has the symbol of the
 * figure it belongs to, or [x]; what a row does not have at all has [z]. A table that would only repeat what the rows of another
 * say is left out; the number of rows of every list is a column of the table above it.
 */
export function tablesOfAnswer({ data, variables, title, madeAt }: Answered): readonly PublishedTable[] {
  const lists = listsOfAnswer(data);
  const filters = Object.entries(variables).map(([name, value]): TableFact => ({
    id: name,
    name,
    value: inWords(value),
  }));
  const state = stateOfAnswer(data, filters, madeAt);
  return [...lists]
    .filter(([path, rows]) => !isRepeated(path, rows, lists))
    .map(([path, rows]) => toTable({ title, path, rows, state }));
}

interface ListOfAnswer {
  readonly title: string;
  readonly path: string;
  readonly rows: readonly AnswerRow[];
  readonly state: TableState;
}

function toTable({ title, path, rows, state }: ListOfAnswer): PublishedTable {
  return {
    title: path === ROOT ? title : `${title}: ${path}`,
    subtitle: { geography: 'as asked', period: 'as asked', unit: 'as asked' },
    facts: [{ id: 'table', name: 'Table', value: path === ROOT ? 'answer' : path }],
    ...columnsOfAnswer(path, rows),
    notes: state.synthetic === true ? ['Synthetic data: no such figure may be quoted.'] : [],
    source: 'Citizen Graph',
    state,
  };
}

/** Whether the rows of a list below say all that these rows say, because each of these has one there at least. */
function isRepeated(path: string, rows: readonly AnswerRow[], lists: AnswerLists): boolean {
  const names = new Set(rows.flatMap(({ own }) => [...own.lists.keys()]));
  const isBelow = (name: string): boolean => lists.has(path === ROOT ? name : `${path}.${name}`);
  return [...names].some(
    (name) => isBelow(name) && rows.every(({ own }) => (own.lists.get(name)?.length ?? 0) > 0),
  );
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
