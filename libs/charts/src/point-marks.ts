import * as Plot from '@observablehq/plot';
import type { ChartFigure } from './chart';
import { INK } from './palette';
import type { SeriesStyle } from './palette';

/** A figure in its place; y is where the point of a gap would be. */
export interface PlacedPoint {
  readonly x: string;
  readonly y: number;
  readonly figure: ChartFigure;
}

/** The white edge that keeps text legible over lines. */
export const HALO = { stroke: INK.ground, strokeWidth: 4, strokeLinejoin: 'round' } as const;

/** The line and points of a series; a gap, and a break of the series, ends a line. */
export function pointMarks(points: readonly PlacedPoint[], style: SeriesStyle, dx = 0): Plot.Markish[] {
  const there = points.filter(({ figure }) => figure.value !== null);
  return [
    ...unbroken(points).map((run) =>
      Plot.line(run, {
        x: 'x',
        y: 'y',
        stroke: style.colour,
        strokeWidth: 2,
        strokeDasharray: style.dash,
        dx,
      }),
    ),
    Plot.dot(there, {
      x: 'x',
      y: 'y',
      symbol: style.symbol,
      r: 4,
      fill: style.colour,
      stroke: INK.ground,
      dx,
    }),
  ];
}

/** The stretches of points that a line may run through. */
export function unbroken(points: readonly PlacedPoint[]): readonly (readonly PlacedPoint[])[] {
  const runs = points.reduce<PlacedPoint[][]>((found, point) => {
    if (point.figure.value === null) return [...found, []];
    const isNew = found.length === 0 || isBreak(point);
    return isNew ? [...found, [point]] : [...found.slice(0, -1), [...(found.at(-1) ?? []), point]];
  }, []);
  return runs.filter((run) => run.length > 1);
}

function isBreak({ figure }: PlacedPoint): boolean {
  return figure.shorthand?.includes('[b]') === true;
}
