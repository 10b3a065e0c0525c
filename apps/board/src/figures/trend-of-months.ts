import type { ChartFigure } from '@citizen-graph/charts';

/**
 * The title of a trend of shares in at most 15 words: up or down from the first month to the last where their 95%
 * intervals part, and no clear change where they meet.
 */
export function trendOfMonths(subject: string, figures: readonly ChartFigure[]): string {
  const given = figures.filter(({ value }) => value !== null);
  const [first] = given;
  const last = given.at(-1);
  if (first === undefined || last === undefined) return `${subject}: no month has a figure`;
  if (given.length === 1) return `${subject}: one month alone has a figure, too few to judge`;
  const words = `from ${percent(first)} to ${percent(last)} in the months shown`;
  if (isAbove(last, first)) return `${subject}: up ${words}`;
  return isAbove(first, last)
    ? `${subject}: down ${words}`
    : `${subject}: no clear change in the months shown`;
}

function isAbove(one: ChartFigure, other: ChartFigure): boolean {
  const lower = one.interval?.lower ?? Number.NEGATIVE_INFINITY;
  return lower > (other.interval?.upper ?? Number.POSITIVE_INFINITY);
}

function percent({ value }: ChartFigure): string {
  return `${Number(value).toFixed(1)}%`;
}
