import type { LinearSolver, LinearSystem } from '@citizen-graph/metrics';

/** A number that an attacker wants to learn: what it is in truth, and the columns that it is the sum of. */
export interface Target {
  readonly columns: readonly number[];
  readonly truth: number;
}

/** What linear programming over all answers made sure of. */
export interface Deduction {
  readonly right: readonly Target[];
  /** Certain by the rules and still wrong: the rules that the attacker believes in do not hold. */
  readonly wrong: readonly Target[];
}

type Range = [least: number, greatest: number];

const TOLERANCE = 1e-6;

/**
 * The targets of which all tables that agree with the answers have the same whole number. Every table that is
 * found for one target, and the truth itself, is held against all of them, which saves most of the work and
 * changes nothing: a target is only certain if its own least and greatest leave one number.
 */
export function deduce(
  system: LinearSystem,
  { targets, truth }: { readonly targets: readonly Target[]; readonly truth: readonly number[] },
  solver: LinearSolver,
): Deduction {
  const ranges = new Map<Target, Range>(targets.map((target) => [target, [Infinity, -Infinity]]));
  const note = (values: readonly number[]): void => {
    for (const [{ columns }, range] of ranges) {
      const value = columns.reduce((sum, column) => sum + values[column]!, 0);
      range[0] = Math.min(range[0], value);
      range[1] = Math.max(range[1], value);
    }
  };
  note(truth);
  const certain = solver.use(system, (optimise) =>
    targets.filter((target) => {
      for (const extreme of ['GREATEST', 'LEAST'] as const) {
        const values = isOneNumber(ranges.get(target)!) ? optimise(target.columns, extreme) : null;
        if (values !== null) note(values);
      }
      return isOneNumber(ranges.get(target)!);
    }),
  );
  const isRight = (target: Target): boolean => numbersIn(ranges.get(target)!)[0] === target.truth;
  return { right: certain.filter(isRight), wrong: certain.filter((target) => !isRight(target)) };
}

function isOneNumber(range: Range): boolean {
  const [least, greatest] = numbersIn(range);
  return greatest <= least;
}

function numbersIn([least, greatest]: Range): readonly [number, number] {
  return [Math.ceil(least - TOLERANCE), Math.floor(greatest + TOLERANCE)];
}
