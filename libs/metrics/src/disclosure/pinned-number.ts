import type { FeasibleTables, HiddenNumber } from './feasible-tables';
import type { Extreme, LinearSolver, LinearSystem, Optimise } from './linear-solver';

/** The least and the greatest that a hidden number was seen to be in tables that agree with what is shown. */
export type SeenRanges = Map<string, readonly [least: number, greatest: number]>;

const TOLERANCE = 1e-6;
const EXTREMES: readonly Extreme[] = ['GREATEST', 'LEAST'];

/**
 * The hidden numbers that cannot differ as widely as they have to, but for those that are settled. Every table
 * found for one of them counts for all, and only after it was checked: an error of the solver can hide too much,
 * and never too little.
 */
export function findPinned(
  tables: FeasibleTables,
  solver: LinearSolver,
  { seen, settled }: { readonly seen: SeenRanges; readonly settled: ReadonlySet<string> },
): readonly HiddenNumber[] {
  const { system, numbers } = tables;
  const note = noteIn(tables, seen);
  note(tables.truth);
  const isPinned = ({ id, leastWidth }: HiddenNumber): boolean => {
    const [least, greatest] = seen.get(id)!;
    return !settled.has(id) && greatest - least < leastWidth - TOLERANCE;
  };
  const doubtful = numbers.filter(isPinned);
  if (doubtful.length === 0) return [];
  return solver.use(system, (optimise) => {
    const widen = widenWith(optimise, system, note);
    return doubtful.filter((number) => {
      if (isPinned(number)) widen(number.columns);
      return isPinned(number);
    });
  });
}

function widenWith(
  optimise: Optimise,
  system: LinearSystem,
  note: (values: readonly number[]) => void,
): (columns: readonly number[]) => void {
  return (columns) => {
    if (columns.length === 0) return;
    for (const extreme of EXTREMES) {
      const values = optimise(columns, extreme);
      if (values !== null && isFeasible(system, values)) note(values);
    }
  };
}

function noteIn({ numbers }: FeasibleTables, seen: SeenRanges): (values: readonly number[]) => void {
  return (values) => {
    for (const { id, columns, shown } of numbers) {
      const value = shown + sumOf(columns, values);
      const [least, greatest] = seen.get(id) ?? [value, value];
      seen.set(id, [Math.min(least, value), Math.max(greatest, value)]);
    }
  };
}

function isFeasible({ constraints }: LinearSystem, values: readonly number[]): boolean {
  return (
    values.every((value) => value >= -TOLERANCE) &&
    constraints.every(({ columns, least, greatest }) => {
      const sum = sumOf(columns, values);
      return sum >= least - TOLERANCE && sum <= greatest + TOLERANCE;
    })
  );
}

function sumOf(columns: readonly number[], values: readonly number[]): number {
  return columns.reduce((sum, column) => sum + values[column]!, 0);
}
