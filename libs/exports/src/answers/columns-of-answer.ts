import { isMissing } from '../model/published-table';
import type { ColumnKind, PublishedCell, PublishedColumn } from '../model/published-table';
import { NOT_APPLICABLE } from '../model/symbols';
import { isMark } from './flatten';
import type { Flat } from './flatten';
import type { AnswerRow } from './lists-of-answer';

const ISO_DATE = /^\d{4}-\d{2}(-\d{2}(T[\d:.]+Z)?)?$/;
const ABSENT: PublishedCell = { shorthand: NOT_APPLICABLE, status: null };

interface Placed {
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly (readonly PublishedCell[])[];
}

/** Rows of an answer in columns: first what stands above them, by its whole path, then their own fields. */
export function columnsOfAnswer(path: string, rows: readonly AnswerRow[]): Placed {
  const above = pathsOf(rows.map((row) => row.above));
  const own = pathsOf(rows.map((row) => row.own));
  const isClear = own.every((name) => !above.includes(name));
  const cells = rows.map((row) => [
    ...above.map((name) => cellAt(row.above, name)),
    ...own.map((name) => cellAt(row.own, name)),
  ]);
  const ids = [...above, ...own.map((name) => (isClear ? name : `${path}.${name}`))];
  const columns = ids.map((id, index) =>
    columnOf(
      id,
      cells.map((row) => row[index] ?? ABSENT),
    ),
  );
  return { columns, rows: cells };
}

/** The paths of cells, and of what is null in all rows; what is an object in another row has its own paths there. */
function pathsOf(flats: readonly Flat[]): readonly string[] {
  const ofCells = new Set(flats.flatMap(({ cells }) => [...cells.keys()]));
  const ofNulls = flats.flatMap(({ nulls }) => [...nulls.keys()]);
  const isObject = (path: string): boolean => [...ofCells].some((cell) => cell.startsWith(`${path}.`));
  const bare = new Set(ofNulls.filter((path) => path !== '' && !isObject(path)));
  return inOrder(flats, new Set([...ofCells, ...bare]));
}

/** In the order in which the rows have them. */
function inOrder(flats: readonly Flat[], paths: ReadonlySet<string>): readonly string[] {
  const seen = flats.flatMap(({ cells, nulls }) => [...cells.keys(), ...nulls.keys()]);
  return [...new Set(seen)].filter((path) => paths.has(path));
}

function cellAt({ cells, nulls }: Flat, path: string): PublishedCell {
  const cell = cells.get(path);
  if (cell !== undefined) return cell;
  const [, why] =
    [...nulls].find(([above]) => above === '' || path === above || path.startsWith(`${above}.`)) ?? [];
  return why ?? ABSENT;
}

function columnOf(id: string, cells: readonly PublishedCell[]): PublishedColumn {
  return { id, name: id, kind: kindOf(id, cells), unit: null };
}

function kindOf(id: string, cells: readonly PublishedCell[]): ColumnKind {
  if (isMark(id)) return 'symbol';
  const given = cells.filter((cell) => !isMissing(cell));
  if (given.length === 0) return 'text';
  if (given.every((cell) => typeof cell === 'number')) return 'number';
  return given.every((cell) => typeof cell === 'string' && ISO_DATE.test(cell)) ? 'date' : 'text';
}
