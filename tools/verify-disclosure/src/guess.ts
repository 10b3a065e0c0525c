import { Matrix, solve } from 'ml-matrix';
import { FINEST, placesOf, wholesOf } from './asked-cell';
import type { AskedCell } from './asked-cell';
import type { Fact } from './answers';
import type { Conclude } from './knowledge';

/** What an attacker guesses of the number of people in a cell. */
export type Guess = (cell: AskedCell) => number;

type Facts = ReadonlyMap<string, Fact>;

// Enough of a variance for an exact count to hold, and for the equations to stay solvable.
const EXACT = 1e-3;

/** Without asking anything: how many there would be if months, areas, ages and ethnicities had nothing to do with each other. */
export function guessBlindly(expected: readonly number[]): Guess {
  return (cell) => placesOf(cell).reduce((sum, place) => sum + expected[place]!, 0);
}

/** By subtraction: a whole less all of its other parts, the average of every way to do that, or as if blind. */
export function guessBySubtraction(facts: Facts, blindly: Guess): Guess {
  const countOf = (cell: AskedCell): number | null => {
    const value = facts.get(cell.key)?.value;
    return value?.denominator ?? value?.value ?? null;
  };
  return (cell) => {
    const differences = wholesOf(cell).flatMap(({ whole, others }) => {
      const counts = [whole, ...others].map(countOf);
      const [first, ...rest] = counts.filter((count) => count !== null);
      return counts.includes(null) ? [] : [rest.reduce((left, count) => left - count, first!)];
    });
    const sum = differences.reduce((total, difference) => total + difference, 0);
    return differences.length === 0 ? blindly(cell) : sum / differences.length;
  };
}

/**
 * By averaging over all answers at once: the counts that fit them best by least squares, each answer weighed by
 * how closely it tells, together with what would have been guessed blindly.
 */
export function guessByBestFit(
  facts: Facts,
  {
    conclude,
    noise,
    expected,
  }: { readonly conclude: Conclude; readonly noise: number; readonly expected: readonly number[] },
): Guess {
  const size = FINEST.length;
  const precision = expected.map((count, place) => {
    const row = new Float64Array(size);
    row[place] = 1 / count;
    return row;
  });
  const weighted = new Float64Array(size).fill(1);
  for (const { cell, value } of facts.values()) {
    const { least, greatest } = conclude(value).answers;
    if (greatest === Infinity) continue;
    const middle = (least + greatest) / 2;
    const variance = value.value === null ? (greatest - least) ** 2 / 12 : Math.max(noise, EXACT);
    const places = placesOf(cell);
    for (const one of places) {
      weighted[one]! += middle / variance;
      for (const other of places) precision[one]![other]! += 1 / variance;
    }
  }
  const fitted = solve(new Matrix(precision), Matrix.columnVector([...weighted])).to1DArray();
  return (cell) => placesOf(cell).reduce((sum, place) => sum + fitted[place]!, 0);
}

/** How often a guess hits, from 0 to 1. */
export interface Hits {
  readonly exactly: number;
  readonly withinOne: number;
}

/** How often a guess is the number itself, and how often it is at most one off. */
export function hitsOf(
  guess: Guess,
  cells: readonly { readonly cell: AskedCell; readonly truth: number }[],
): Hits {
  const errors = cells.map(({ cell, truth }) => Math.abs(Math.max(0, Math.round(guess(cell))) - truth));
  const shareOf = (most: number): number => errors.filter((error) => error <= most).length / errors.length;
  return { exactly: shareOf(0), withinOne: shareOf(1) };
}
