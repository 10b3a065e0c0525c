import type { PublishedCell } from '../model/published-table';
import { NOT_AVAILABLE } from '../model/symbols';
import { EMPTY, below, flatten, isFields } from './flatten';
import type { Fields, Flat } from './flatten';

/** A row of a list: what stands above it in the answer, and what it holds itself. */
export interface AnswerRow {
  readonly above: Flat;
  readonly own: Flat;
}

/** Every list of objects of an answer under its path, and what stands outside all lists. */
export type AnswerLists = ReadonlyMap<string, readonly AnswerRow[]>;

/** The path of what stands outside all lists. */
export const ROOT = '';

/** Finds the lists of an answer in the order of the document. Lists of the same path under several parents are one list. */
export function listsOfAnswer(data: Fields): AnswerLists {
  const paths = new Set(listPaths(data, ''));
  const found = new Map<string, AnswerRow[]>();
  const add = (path: string, item: unknown, above: Flat): void => {
    // A null in a list is a row too.
    const own = isFields(item) ? flatten(item, path, (list) => paths.has(list)) : NULL_ROW;
    rowsAt(found, path).push({ above, own: withLengths(own) });
    const passedOn = join(above, path === '' ? own : below(path, own));
    for (const [name, list] of own.lists) {
      const listPath = path === '' ? name : `${path}.${name}`;
      rowsAt(found, listPath);
      for (const one of list) add(listPath, one, passedOn);
    }
  };
  add(ROOT, data, EMPTY);
  return found;
}

const NULL_ROW: Flat = { ...EMPTY, nulls: new Map([['', { shorthand: NOT_AVAILABLE, status: null }]]) };

function listPaths(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value))
    return [...(value.some(isFields) ? [path] : []), ...value.flatMap((item) => listPaths(item, path))];
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    listPaths(field, path === '' ? name : `${path}.${name}`),
  );
}

function rowsAt(found: Map<string, AnswerRow[]>, path: string): AnswerRow[] {
  const rows = found.get(path) ?? [];
  found.set(path, rows);
  return rows;
}

/** How many rows each list has, so that none goes missing unseen. */
function withLengths(flat: Flat): Flat {
  const lengths = [...flat.lists].map(([name, list]): [string, PublishedCell] => [
    `${name}.length`,
    list.length,
  ]);
  return { ...flat, cells: new Map([...flat.cells, ...lengths]) };
}

function join(one: Flat, other: Flat): Flat {
  return {
    cells: new Map([...one.cells, ...other.cells]),
    nulls: new Map([...one.nulls, ...other.nulls]),
    lists: new Map(),
  };
}
