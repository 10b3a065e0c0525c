import * as Plot from '@observablehq/plot';
import type { ChartFigure, ChartPeriod, ChartText, Surface } from './chart';
import { heightOfGap } from './gaps';
import { seriesStyle } from './palette';
import type { SeriesStyle } from './palette';
import { drawingWidth } from './finish-chart';
import { periodLabel } from './periods';
import { drawPlot, linearDomain } from './plot-area';
import { pointMarks, unbroken } from './point-marks';
import { symbolMarks } from './symbol-marks';
import type { PlacedPoint } from './point-marks';
import { timeFrame } from './time-frame';
import { inUnit } from './unit';
import type { ChartUnit } from './unit';

/** A line of a trend chart: a figure for each period that it has. */
export interface TrendSeries {
  readonly name: string;
  readonly points: readonly { readonly period: ChartPeriod; readonly figure: ChartFigure }[];
}

/** One or several series over the same periods. */
export interface TrendChart extends ChartText {
  readonly unit: ChartUnit;
  readonly decimals?: number;
  readonly series: readonly TrendSeries[];
  /** How 95% intervals are drawn; as ribbons of one series and whiskers of several where left out. */
  readonly intervals?: 'ribbon' | 'whisker' | 'none';
  /** Whether the y axis begins at 0. */
  readonly fromZero?: boolean;
}

/** Draws figures over time: a line for each series, broken by gaps and by `[b]`, its name and last figure at its end. */
export function drawTrend(chart: TrendChart, surface: Surface): SVGSVGElement {
  const periods = periodsOf(chart.series);
  const domain = linearDomain(chart.series.flatMap(extentOf), chart.fromZero === true);
  const placed = chart.series.map((series) => placePoints(series, periods, domain));
  const labels = placed.flatMap((points, index) => endLabel(points, { chart, index }));
  const frame = timeFrame({ periods, domain, labels, unit: chart.unit }, drawingWidth(surface));
  const apart = Math.min(6, frame.step / (placed.length + 1));
  const series = placed.map((points, index) => ({ points, dx: (index - (placed.length - 1) / 2) * apart }));
  const marks = [
    ...series.flatMap(({ points, dx }, index) =>
      seriesMarks(points, { style: seriesStyle(index), intervals: intervalsOf(chart), dx }),
    ),
    ...symbolMarks(series, frame.symbols),
  ];
  return drawPlot({ ...frame.options, marks: [...frame.axes, ...marks, ...frame.labels] }, chart, surface);
}

function intervalsOf({ intervals, series }: TrendChart): 'ribbon' | 'whisker' | 'none' {
  return intervals ?? (series.length === 1 ? 'ribbon' : 'whisker');
}

function periodsOf(series: readonly TrendSeries[]): readonly string[] {
  const periods = series.flatMap(({ points }) => points.map(({ period }) => period));
  const sorted = [...periods].sort((a, b) => `${a.from} ${a.to}`.localeCompare(`${b.from} ${b.to}`));
  return [...new Set(sorted.map(periodLabel))];
}

function extentOf({ points }: TrendSeries): readonly number[] {
  return points.flatMap(({ figure: { value, interval } }) =>
    value === null ? [] : [value, ...(interval ? [interval.lower, interval.upper] : [])],
  );
}

function placePoints(
  { points }: TrendSeries,
  periods: readonly string[],
  domain: readonly [number, number],
): readonly PlacedPoint[] {
  const figures = new Map(points.map(({ period, figure }) => [periodLabel(period), figure]));
  const values = periods.map((period) => figures.get(period)?.value ?? null);
  const middle = (domain[0] + domain[1]) / 2;
  return periods.map((x, index) => {
    const figure = figures.get(x) ?? { value: null };
    return { x, figure, y: figure.value ?? heightOfGap(values, index, middle) };
  });
}

function endLabel(points: readonly PlacedPoint[], { chart, index }: { chart: TrendChart; index: number }) {
  const last = points.findLast(({ figure }) => figure.value !== null) ?? points.at(-1);
  const name = chart.series[index]?.name;
  if (last === undefined || name === undefined) return [];
  const { value, shorthand } = last.figure;
  const words = value === null ? (shorthand ?? '') : inUnit(value, chart.unit, chart.decimals);
  return [
    {
      x: points.at(-1)?.x ?? last.x,
      value: last.y,
      text: `${name} ${words}`.trim(),
      style: seriesStyle(index),
    },
  ];
}

interface SeriesLook {
  readonly style: SeriesStyle;
  readonly intervals: 'ribbon' | 'whisker' | 'none';
  /** How far it is moved aside, in pixels, so that whiskers of several series do not lie on each other. */
  readonly dx: number;
}

function seriesMarks(points: readonly PlacedPoint[], look: SeriesLook): Plot.Markish[] {
  return [...intervalMarks(points, look), ...pointMarks(points, look.style, look.dx)];
}

function intervalMarks(points: readonly PlacedPoint[], { style, intervals, dx }: SeriesLook): Plot.Markish[] {
  if (intervals === 'none') return [];
  const known = points.filter(({ figure }) => figure.value !== null && figure.interval);
  const ends = {
    x: 'x',
    y1: ({ figure }: PlacedPoint) => figure.interval?.lower ?? NaN,
    y2: ({ figure }: PlacedPoint) => figure.interval?.upper ?? NaN,
    dx,
  };
  if (intervals === 'whisker')
    return [Plot.ruleX(known, { ...ends, stroke: style.colour, strokeWidth: 1.5 })];
  return unbroken(points).map((run) => Plot.areaY(run, { ...ends, fill: style.colour, fillOpacity: 0.18 }));
}
