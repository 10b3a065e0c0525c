import type { Dimension, Period } from '@citizen-graph/reference';
import { groupsOf, keyOf } from '../tables/group';
import type { Table } from '../tables/table-cells';
import { tableStatistics } from '../tables/table-statistics';
import { countedPeople } from './counted-people';
import type { CountedPeople } from './counted-people';
import { knownAbsence } from './known-absence';

/** A cell of a table or of one of its margins: its value in each dimension, null for all of them together. */
export interface FrequencyCell {
  readonly key: string;
  readonly codes: readonly (string | null)[];
  readonly people: CountedPeople;
}

/** The same dimensions in any query, in the same order, so that a cell is judged alike in all of them. */
export function judgedDimensions({ used }: Table): readonly Dimension[] {
  return [...used].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * The people behind every cell that a table could have in a period if nothing were filtered out. Cells that
 * everybody knows to be of nobody are left out.
 */
export function frequencyTable(table: Table, period: Period): readonly FrequencyCell[] {
  const unfiltered: Table = { ...table, by: judgedDimensions(table), filters: [] };
  const statistics = tableStatistics(unfiltered)(period);
  const absence = knownAbsence(unfiltered, period);
  const groups = groupsOf(unfiltered.by).filter((group) => absence(group) === null);
  return groups.map((group) =>
    frequencyCell(
      group.map(({ code }) => code),
      countedPeople(table.arithmetic, statistics(group)),
    ),
  );
}

/** A cell with its key, which tells it from every other. */
export function frequencyCell(codes: FrequencyCell['codes'], people: CountedPeople): FrequencyCell {
  return { key: keyOf(codes), codes, people };
}

/** The cells added up over every dimension but these, which are given by their places. */
export function marginOf(
  cells: readonly FrequencyCell[],
  places: ReadonlySet<number>,
): readonly FrequencyCell[] {
  const margin = new Map<string, FrequencyCell>();
  for (const { codes, people } of cells) {
    const own = codes.map((code, place) => (places.has(place) ? code : null));
    const key = keyOf(own);
    margin.set(key, { key, codes: own, people: together(margin.get(key)?.people, people) });
  }
  return [...margin.values()];
}

/** Whether every record of one cell is of the other as well. */
export function isWithin({ codes }: FrequencyCell, whole: FrequencyCell): boolean {
  return whole.codes.every((code, place) => code === null || code === codes[place]);
}

function together(one: CountedPeople | undefined, other: CountedPeople): CountedPeople {
  if (one === undefined) return other;
  return other.map((parts, count) => parts.map((part, place) => part + one[count]![place]!));
}
