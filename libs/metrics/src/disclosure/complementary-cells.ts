import { invariant } from '@citizen-graph/reference';
import { keyOf } from '../tables/group';
import { sizesOf } from './counted-people';
import type { HiddenNumber } from './feasible-tables';
import { isWithin } from './frequency-table';
import type { FrequencyCell } from './frequency-table';
import { isShown, knownSize, statusOf } from './hidden-cells';
import type { JudgedTable } from './hidden-cells';

/** Cells at the corners of a box of the table: what every other one gains the others can lose, and no margin tells. */
interface Box {
  readonly shown: readonly FrequencyCell[];
  /** The people in the cells that would have to be hidden. */
  readonly lost: number;
  /** How widely the corners can differ together, if all of them are hidden. */
  readonly width: number;
  readonly changesMargins: boolean;
}

interface Corner {
  readonly cell: FrequencyCell;
  /** Whether it gains what the first corner gains. */
  readonly isEven: boolean;
}

/**
 * The cells to hide so that a hidden number can differ: of all boxes through it that are wide enough, the one
 * that takes the fewest people away; where none is, the widest. Empty where one is hidden already, and null
 * where hiding would change nothing.
 * Source: the hypercube method of secondary suppression (Repsilber; GHMITER in tau-Argus).
 */
export function complementaryCells(
  table: JudgedTable,
  pinned: HiddenNumber,
): readonly FrequencyCell[] | null {
  const find = new Map(table.cells.map((cell) => [cell.key, cell]));
  const cheapestFirst = table.cells
    .map((cell) => ({ cell, lost: lostWith(table, [cell]) }))
    .sort((one, other) => one.lost - other.lost);
  let best: Box | null = null;
  for (const first of table.cellsWithin.get(pinned.cell.key)!) {
    for (const last of cheapestFirst) {
      if (best !== null && best.width >= pinned.leastWidth && last.lost >= best.lost) break;
      const box = boxBetween(table, pinned, cornersOf(find, first, last.cell));
      if (box !== null && isUseful(box, pinned) && isBetter(box, best, pinned.leastWidth)) best = box;
    }
  }
  return best?.shown ?? null;
}

// A box that changes hidden margins is no proof by itself: what is known of their size can stand against it.
function isUseful({ shown, width, changesMargins }: Box, { leastWidth }: HiddenNumber): boolean {
  return shown.length > 0 ? width > 0 : width >= leastWidth && !changesMargins;
}

function isBetter(box: Box, best: Box | null, leastWidth: number): boolean {
  if (best === null) return true;
  const [width, bestWidth] = [Math.min(box.width, leastWidth), Math.min(best.width, leastWidth)];
  return width === bestWidth ? box.lost < best.lost : width > bestWidth;
}

function cornersOf(
  find: ReadonlyMap<string, FrequencyCell>,
  first: FrequencyCell,
  last: FrequencyCell,
): readonly Corner[] | null {
  const places = placesOfDifference(first, last);
  const corners: Corner[] = [];
  for (let choice = 0; choice < 2 ** places.length; choice += 1) {
    const taken = places.filter((_, index) => (choice >> index) % 2 === 1);
    const cell = find.get(
      keyOf(first.codes.map((code, place) => (taken.includes(place) ? last.codes[place]! : code))),
    );
    if (cell === undefined) return null;
    corners.push({ cell, isEven: taken.length % 2 === 0 });
  }
  return corners.length === 1 ? null : corners;
}

function placesOf({ codes }: FrequencyCell): readonly number[] {
  return codes.flatMap((code, place) => (code === null ? [] : [place]));
}

function placesOfDifference(first: FrequencyCell, last: FrequencyCell): readonly number[] {
  return first.codes.flatMap((code, place) => (code === last.codes[place] ? [] : [place]));
}

function boxBetween(table: JudgedTable, pinned: HiddenNumber, corners: readonly Corner[] | null): Box | null {
  if (corners === null) return null;
  const changesMargins = 2 ** placesOf(corners[0]!.cell).length > corners.length;
  if (changesMargins && isTold(table, corners)) return null;
  const shown = corners.map(({ cell }) => cell).filter(isShown(table.hidden));
  const rooms = corners.map(({ cell, isEven }) => ({ ...roomOf(table, pinned, cell), isEven }));
  const gain = Math.min(...rooms.map(({ up, down, isEven }) => (isEven ? up : down)));
  const loss = Math.min(...rooms.map(({ up, down, isEven }) => (isEven ? down : up)));
  return { shown, lost: lostWith(table, shown), width: gain + loss, changesMargins };
}

// In a margin that does not tell the corners apart by all of their differences, the changes cancel out.
function isTold({ margins, hidden }: JudgedTable, corners: readonly Corner[]): boolean {
  const [first, last] = [corners[0]!.cell, corners.at(-1)!.cell];
  const places = placesOfDifference(first, last);
  const finest = first.codes.map((code, place) => (places.includes(place) ? code : null));
  if (!hidden.has(keyOf(finest))) return true;
  const telling = margins.filter(({ codes }) => places.every((place) => codes[place] !== null));
  const shown = telling.filter(isShown(hidden));
  return shown.some((margin) => corners.some(({ cell }) => isWithin(cell, margin)));
}

function lostWith({ hidden }: JudgedTable, cells: readonly FrequencyCell[]): number {
  const sizes = cells.filter(isShown(hidden)).flatMap(({ people }) => sizesOf(people));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** How far the number of a corner can go up and down before it contradicts what everybody knows. */
function roomOf(
  { hidden, leastCount }: JudgedTable,
  { count, part }: HiddenNumber,
  cell: FrequencyCell,
): { readonly up: number; readonly down: number } {
  if (part !== null) return { up: Infinity, down: cell.people[count]![part]! };
  const size = sizesOf(cell.people)[count];
  invariant(size !== undefined, 'every cell of a table has the same counts');
  if (cell.people.length > 1) return { up: Infinity, down: size };
  const { least, greatest } = knownSize(statusOf(hidden, cell) ?? 'SUPPRESSED_SECONDARY', leastCount);
  return { up: greatest - size, down: size - least };
}
