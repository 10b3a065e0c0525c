import { formatFigure } from './format-figure';
import type { FigureUnit } from './format-figure';

/** A group and as much of its figure as is compared. */
export interface Spread {
  readonly name: string;
  readonly value: number | null;
  readonly interval?: { readonly lower: number; readonly upper: number } | null;
}

const MOST_WORDS = 15;

/**
 * The title of a chart of groups in at most 15 words: which is highest and which lowest where their intervals part,
 * that no clear difference is to be seen where they meet.
 */
export function spreadTitle(subject: string, rows: readonly Spread[], unit: FigureUnit): string {
  const given = rows.filter((row) => row.value !== null);
  const [first] = given;
  if (first === undefined) return `${subject}: no figure is given`;
  const sorted = [...given].sort((a, b) => Number(b.value) - Number(a.value));
  const [highest = first, lowest = first] = [sorted[0], sorted.at(-1)];
  if (given.length === 1) return `${subject}: ${written(first, unit)} in ${first.name}`;
  if (!isApart(highest, lowest)) return `${subject}: no clear difference between groups`;
  const found = `highest in ${highest.name} (${written(highest, unit)}), lowest in ${lowest.name} (${written(lowest, unit)})`;
  const whole = `${subject}: ${found}`;
  return whole.split(' ').length <= MOST_WORDS ? whole : found.replace(/^h/, 'H');
}

function written({ value }: Spread, unit: FigureUnit): string {
  return formatFigure(Number(value), unit);
}

// Counts have no interval: every one is counted, so that they differ where they are not the same.
function isApart(highest: Spread, lowest: Spread): boolean {
  const from = highest.interval?.lower ?? Number(highest.value);
  const to = lowest.interval?.upper ?? Number(lowest.value);
  return from > to;
}
