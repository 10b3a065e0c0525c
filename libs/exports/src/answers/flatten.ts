import type { MissingCell, PublishedCell } from '../model/published-table';
import { NOT_AVAILABLE } from '../model/symbols';
import { symbolOfStatus } from './symbol-of-status';

export type Fields = Readonly<Record<string, unknown>>;

/** An object of an answer, laid flat: its cells by dotted path, and the lists of objects in it. */
export interface Flat {
  readonly cells: ReadonlyMap<string, PublishedCell>;
  /** What is null, by path: nothing below it is there either. */
  readonly nulls: ReadonlyMap<string, MissingCell>;
  readonly lists: ReadonlyMap<string, readonly unknown[]>;
}

export const EMPTY: Flat = { cells: new Map(), nulls: new Map(), lists: new Map() };
const NULL: MissingCell = { shorthand: NOT_AVAILABLE, status: null };

/** Which paths of an answer hold lists of objects, be some of them empty. */
export type IsList = (path: string) => boolean;

/** Lays an object flat, nested objects and all, down to the lists of objects. Its path is that of the answer. */
export function flatten(fields: Fields, path: string, isList: IsList): Flat {
  const parts = Object.entries(fields).map(([name, field]) => {
    const fieldPath = path === '' ? name : `${path}.${name}`;
    if (isFields(field)) return below(name, flatten(field, fieldPath, isList));
    if (Array.isArray(field) && isList(fieldPath)) return { ...EMPTY, lists: new Map([[name, field]]) };
    return flattenLeaf(name, field, fields);
  });
  return {
    cells: new Map(parts.flatMap(({ cells }) => [...cells])),
    nulls: new Map(parts.flatMap(({ nulls }) => [...nulls])),
    lists: new Map(parts.flatMap(({ lists }) => [...lists])),
  };
}

/** The same with each path below another. */
export function below(path: string, { cells, nulls, lists }: Flat): Flat {
  return { cells: prefixed(path, cells), nulls: prefixed(path, nulls), lists: prefixed(path, lists) };
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flattenLeaf(name: string, leaf: unknown, siblings: Fields): Flat {
  if (leaf !== null && leaf !== undefined) return { ...EMPTY, cells: new Map([[name, scalarCell(leaf)]]) };
  if (isMark(name)) return { ...EMPTY, cells: new Map([[name, '']]) };
  return { ...EMPTY, nulls: new Map([[name, whyMissing(siblings)]]) };
}

function scalarCell(scalar: unknown): PublishedCell {
  if (typeof scalar === 'number') return scalar;
  if (Array.isArray(scalar))
    return scalar.map((item) => (Array.isArray(item) ? JSON.stringify(item) : String(item))).join('; ');
  return String(scalar);
}

/** Marks beside a number: none is nothing, and not something that is missing. */
export function isMark(path: string): boolean {
  return path === 'shorthand' || path.endsWith('.shorthand');
}

/** The symbol of what is null: that of the figure it belongs to, if that is not given; else that it is not available. */
function whyMissing({ status, shorthand, value }: Fields): MissingCell {
  if (value !== null && value !== undefined) return NULL;
  const symbol = symbolOfStatus(status);
  if (symbol === null) return NULL;
  return { shorthand: typeof shorthand === 'string' ? shorthand : symbol, status: String(status) };
}

function prefixed<Part>(path: string, parts: ReadonlyMap<string, Part>): ReadonlyMap<string, Part> {
  return new Map([...parts].map(([name, part]) => [`${path}.${name}`, part]));
}
