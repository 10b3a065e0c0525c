import { trendTitle } from '@citizen-graph/charts';
import type { ChartFigure, ChartInterval } from '@citizen-graph/charts';

interface Series {
  readonly name: string;
  readonly figures: readonly ChartFigure[];
}

/**
 * What became of the first series, in at most 15 words. It is up or down where the 95% intervals of its first and last
 * figures lie apart; where they overlap the two figures are named and nothing is claimed, and across a break nothing is.
 */
export function titleOfTrend([own]: readonly Series[]): string {
  const known = (own?.figures ?? []).filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (own === undefined || first === undefined || last === undefined || first === last)
    return 'Overall confidence in the local police';
  const subject = `Confidence, ${own.name}`;
  if (known.slice(1).some(({ shorthand }) => shorthand?.includes('[b]') === true))
    return `${subject}: years are not compared across a break in the series`;
  return trendTitle({
    subject,
    over: '',
    from: first,
    to: last,
    interval: clearChange(first, last),
    unit: 'PERCENT',
  });
}

function clearChange(first: ChartFigure, last: ChartFigure): ChartInterval | null {
  if (!first.interval || !last.interval) return null;
  const lower = last.interval.lower - first.interval.upper;
  const upper = last.interval.upper - first.interval.lower;
  return lower > 0 || upper < 0 ? { lower, upper } : null;
}
