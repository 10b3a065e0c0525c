import { ALWAYS, addMonths } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';

export interface Come {
  readonly kind: string;
  readonly period: { readonly from: string; readonly to: string };
}

/** How files of a dataset come in, as far as those that have come in tell. */
export interface Rhythm {
  readonly first: Month;
  readonly last: Month;
  /** Months between the first and the last that no file covers. */
  readonly missing: readonly Month[];
  /** In months; null where too few files have come in to tell. */
  readonly every: number | null;
  /** The months of the next file by that rhythm; null where none is known. */
  readonly next: { readonly from: Month; readonly to: Month } | null;
}

const BROUGHT = ['IMPORT', 'CORRECTION', 'RESTATEMENT'];

/** Infers the rhythm of a dataset from the months of its files; null where none of them is of certain months. */
export function rhythmOf(releases: readonly Come[]): Rhythm | null {
  const periods = releases
    .filter(({ kind, period }) => BROUGHT.includes(kind) && period.from !== ALWAYS.from)
    .map(({ period }) => period);
  const first = periods.map(({ from }) => from).sort()[0];
  const last = periods
    .map(({ to }) => to)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return null;
  const every = stepOf(periods.map(({ to }) => to));
  return {
    first: first as Month,
    last: last as Month,
    missing: missingOf(periods, { first: first as Month, last: last as Month }),
    every,
    next: every === null ? null : { from: addMonths(last as Month, 1), to: addMonths(last as Month, every) },
  };
}

const LEAST_FILES = 3;

// The commonest number of months from one end to the next: at least two steps have to agree.
function stepOf(ends: readonly string[]): number | null {
  const ordered = [...new Set(ends)].sort();
  if (ordered.length < LEAST_FILES) return null;
  const steps = ordered.slice(1).map((end, index) => monthNumber(end) - monthNumber(ordered[index] ?? end));
  const timesOf = (step: number): number => steps.filter((other) => other === step).length;
  const [commonest] = steps.toSorted((a, b) => timesOf(b) - timesOf(a));
  return commonest !== undefined && timesOf(commonest) > 1 ? commonest : null;
}

function monthNumber(month: string): number {
  const [year = '0', number = '0'] = month.split('-');
  return Number(year) * 12 + Number(number);
}

function missingOf(
  periods: readonly Come['period'][],
  { first, last }: { first: Month; last: Month },
): Month[] {
  const missing = [];
  for (let month = first; month <= last; month = addMonths(month, 1))
    if (!periods.some(({ from, to }) => from <= month && month <= to)) missing.push(month);
  return missing;
}
