import type { FrequencyCell } from './frequency-table';
import { knownSize, statusOf } from './hidden-cells';
import type { JudgedTable } from './hidden-cells';
import type { LinearConstraint, LinearSystem } from './linear-solver';

/** A hidden number, which more than a few values have to be possible for. */
export interface HiddenNumber {
  readonly id: string;
  readonly cell: FrequencyCell;
  /** Which of the counts of people it is of, and which part of that; null for all of its parts. */
  readonly count: number;
  readonly part: number | null;
  /** It is the sum of these columns and of what is shown of it. */
  readonly columns: readonly number[];
  readonly shown: number;
  readonly leastWidth: number;
}

/** All tables that agree with what is shown: a column for each hidden cell and part. */
export interface FeasibleTables {
  readonly system: LinearSystem;
  /** The true values of the columns. */
  readonly truth: readonly number[];
  readonly numbers: readonly HiddenNumber[];
}

/** What a reader of the shown cells and margins knows of one count of the people in the hidden ones. */
export function feasibleTables(table: JudgedTable, count: number): FeasibleTables {
  const isHidden = (cell: FrequencyCell): boolean => statusOf(table.hidden, cell) !== undefined;
  const own = table.cells.filter(isHidden);
  const truth = own.flatMap((cell) => cell.people[count]!);
  const places = new Map(own.map(({ key }, place) => [key, place]));
  const placesIn = ({ key }: FrequencyCell): readonly number[] =>
    table.cellsWithin.get(key)!.flatMap((cell) => places.get(cell.key) ?? []);
  const sums = [...table.cells, ...table.margins].map((cell) =>
    hiddenSums({ cell, count, places: placesIn(cell) }, truth),
  );
  const constraints = sums.flatMap((sum) =>
    isHidden(sum.cell) ? knownOfSize(table, together(sum)) : sum.byPart.map(exactly),
  );
  return {
    system: { columns: truth.length, constraints: constraints.filter(({ columns }) => columns.length > 0) },
    truth,
    numbers: sums.filter(({ cell }) => isHidden(cell)).flatMap((sum) => hiddenNumbers(sum, table.leastWidth)),
  };
}

/** The hidden columns of a cell or margin, what they truly add up to, and what is shown beside them. */
interface HiddenSum {
  readonly columns: readonly number[];
  readonly sum: number;
  readonly shown: number;
}

interface HiddenSums {
  readonly cell: FrequencyCell;
  readonly count: number;
  readonly byPart: readonly HiddenSum[];
}

interface HiddenPlaces {
  readonly cell: FrequencyCell;
  readonly count: number;
  /** The places of its cells among those that are hidden. */
  readonly places: readonly number[];
}

function hiddenSums({ cell, count, places }: HiddenPlaces, truth: readonly number[]): HiddenSums {
  const parts = cell.people[count]!;
  const byPart = parts.map((total, part) => {
    const columns = places.map((place) => place * parts.length + part);
    const sum = columns.reduce((all, column) => all + truth[column]!, 0);
    return { columns, sum, shown: total - sum };
  });
  return { cell, count, byPart };
}

function together({ cell, byPart }: HiddenSums): HiddenSum & { readonly cell: FrequencyCell } {
  return {
    cell,
    columns: byPart.flatMap(({ columns }) => columns),
    sum: byPart.reduce((all, { sum }) => all + sum, 0),
    shown: byPart.reduce((all, { shown }) => all + shown, 0),
  };
}

function exactly({ columns, sum }: HiddenSum): LinearConstraint {
  return { columns, least: sum, greatest: sum };
}

// Of several counts nobody knows which of them is the small one.
function knownOfSize(
  { hidden, leastCount }: JudgedTable,
  { cell, columns, shown }: HiddenSum & { readonly cell: FrequencyCell },
): readonly LinearConstraint[] {
  const status = statusOf(hidden, cell);
  if (status === undefined || cell.people.length > 1) return [];
  const { least, greatest } = knownSize(status, leastCount);
  return [{ columns, least: least - shown, greatest: greatest - shown }];
}

// Of a part it is enough that it is not known to the last person.
function hiddenNumbers(sums: HiddenSums, leastWidth: number): readonly HiddenNumber[] {
  const { cell, count, byPart } = sums;
  const id = `${count} ${cell.key}`;
  const { columns, shown } = together(sums);
  const whole = { id, cell, count, part: null, columns, shown, leastWidth };
  if (byPart.length === 1) return [whole];
  const parts = byPart.map((own, part) => ({ ...whole, ...own, id: `${id} ${part}`, part, leastWidth: 1 }));
  return [whole, ...parts];
}
