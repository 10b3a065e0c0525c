import { complementaryCells } from './complementary-cells';
import { isSmall } from './counted-people';
import { feasibleTables } from './feasible-tables';
import type { HiddenNumber } from './feasible-tables';
import { isWithin, marginOf } from './frequency-table';
import type { FrequencyCell } from './frequency-table';
import { isShown } from './hidden-cells';
import type { HiddenCells, JudgedTable } from './hidden-cells';
import type { LinearSolver } from './linear-solver';
import { findPinned } from './pinned-number';
import type { SeenRanges } from './pinned-number';
import type { SuppressionPolicy } from './policy';

// Of two dimensions, linear programmes take milliseconds however many cells are small.
const FEW_DIMENSIONS = 2;

/**
 * Which cells of a table and of its margins are hidden: every small one, empty ones among them, and as many
 * others as it takes for no hidden number to be known closely from what is left; all of a level that is too fine
 * for that. Coarse margins come first, so that a cell is judged alike in every table that it is a margin of.
 * Source: Handbook on Statistical Disclosure Control, secondary suppression and feasibility intervals.
 */
export function suppress(
  cells: readonly FrequencyCell[],
  policy: Pick<SuppressionPolicy, 'leastCount' | 'leastWidth' | 'mostSmall'>,
  solver: LinearSolver,
): HiddenCells {
  const hidden: HiddenCells = new Map();
  const judged: FrequencyCell[] = [];
  for (const level of levelsOf(cells[0]?.codes.length ?? 0)) {
    const margin = marginOf(cells, level);
    const small = margin.filter(({ people }) => isSmall(people, policy.leastCount));
    for (const { key } of small) hidden.set(key, 'SUPPRESSED');
    if (level.size > FEW_DIMENSIONS && numbersOf(small) > policy.mostSmall)
      hideSecondarily(margin.filter(isShown(hidden)), hidden);
    else {
      const margins = judged.filter(({ codes }) =>
        codes.every((code, place) => code === null || level.has(place)),
      );
      const cellsWithin = membersOf([...margins, ...margin], margin);
      hideComplements({ ...policy, cells: margin, margins, cellsWithin, hidden }, solver);
    }
    judged.push(...margin);
  }
  return hidden;
}

function numbersOf(cells: readonly FrequencyCell[]): number {
  return cells.reduce((sum, { people }) => sum + people.flat().length, 0);
}

function hideSecondarily(cells: readonly FrequencyCell[], hidden: HiddenCells): void {
  for (const { key } of cells) hidden.set(key, 'SUPPRESSED_SECONDARY');
}

/** Every choice of dimensions by its places, from none of them to all. */
function levelsOf(dimensions: number): readonly ReadonlySet<number>[] {
  const places = Array.from({ length: dimensions }, (_, place) => place);
  const choices = Array.from({ length: 2 ** dimensions }, (_, choice) =>
    places.filter((place) => (choice >> place) % 2 === 1),
  );
  return choices.sort((one, other) => one.length - other.length).map((chosen) => new Set(chosen));
}

function membersOf(
  wholes: readonly FrequencyCell[],
  cells: readonly FrequencyCell[],
): ReadonlyMap<string, readonly FrequencyCell[]> {
  return new Map(wholes.map((whole) => [whole.key, cells.filter((cell) => isWithin(cell, whole))]));
}

function hideComplements(table: JudgedTable, solver: LinearSolver): void {
  const counts = (table.cells[0]?.people ?? []).map((_, count) => widened(table, count, solver));
  let hidden = -1;
  while (hidden !== table.hidden.size) {
    hidden = table.hidden.size;
    for (const widen of counts) widen();
  }
}

/** Hides cells until every hidden number of one count can differ as widely as it has to. */
function widened(table: JudgedTable, count: number, solver: LinearSolver): () => void {
  const seen: SeenRanges = new Map();
  const settled = new Set<string>();
  const pinned = (): readonly HiddenNumber[] =>
    findPinned(feasibleTables(table, count), solver, { seen, settled });
  return () => {
    for (let numbers = pinned(); numbers.length > 0; numbers = pinned()) {
      const hidden = table.hidden.size;
      const done = numbers.filter((number) => !hideFor(table, number));
      if (table.hidden.size === hidden) for (const { id } of done) settled.add(id);
    }
  };
}

/**
 * Hides cells for a number that is pinned; false where there was none to hide. Where no exchange widens a size,
 * only all cells are enough. What is still known of it then, or of a part that no cell shares, follows from
 * margins that are large enough to be shown.
 */
function hideFor(table: JudgedTable, pinned: HiddenNumber): boolean {
  const complements = complementaryCells(table, pinned);
  const all = pinned.part === null ? table.cells.filter(isShown(table.hidden)) : [];
  const chosen = complements ?? all;
  hideSecondarily(chosen, table.hidden);
  return chosen.length > 0;
}
