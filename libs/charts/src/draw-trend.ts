import * as Plot from '@observablehq/plot';
import type { ChartFigure, ChartPeriod, ChartText, Surface } from './chart';
import { endLabels, roomForLabels } from './end-labels';
import { heightOfGap } from './gaps';
import { seriesStyle } from './palette';
import type { SeriesStyle } from './palette';
import { periodLabel } from './periods';
import { drawPlot, footLabels, heightFor, leftMargin, linearDomain, unitLabel, yAxis } from './plot-area';
import { pointMarks, symbolMarks } from './point-marks';
import type { PlacedPoint } from './point-marks';
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
  const room = roomForLabels(labels, surface.width);
  const marginLeft = leftMargin(domain, chart.unit);
  const foot = footLabels(periods, surface.width - marginLeft - room.width);
  const height = Math.max(heightFor(surface.width), room.height + 36 + foot.height);
  const area = {
    width: surface.width,
    height,
    marginTop: 36,
    marginLeft,
    marginRight: room.width,
    marginBottom: foot.height,
  };
  const marks = [
    ...yAxis(domain, chart.unit),
    foot.axis,
    unitLabel(chart.unit, marginLeft),
    ...placed.flatMap((points, index) => seriesMarks(points, seriesStyle(index), intervalsOf(chart))),
    ...endLabels(labels, area, domain),
  ];
  const scales = {
    x: { type: 'point', domain: [...periods], padding: 0.4 },
    y: { domain: [...domain] },
  } as const;
  return drawPlot({ ...area, ...scales, marks }, chart, surface);
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
      colour: seriesStyle(index).colour,
    },
  ];
}

function seriesMarks(
  points: readonly PlacedPoint[],
  style: SeriesStyle,
  intervals: 'ribbon' | 'whisker' | 'none',
): Plot.Markish[] {
  return [
    ...(intervals === 'none' ? [] : [intervalMark(points, style, intervals)]),
    ...pointMarks(points, style),
    ...symbolMarks(points, style),
  ];
}

function intervalMark(
  points: readonly PlacedPoint[],
  { colour }: SeriesStyle,
  kind: 'ribbon' | 'whisker',
): Plot.Markish {
  const ends = {
    x: 'x',
    y1: ({ figure }: PlacedPoint) => (figure.value === null ? NaN : (figure.interval?.lower ?? NaN)),
    y2: ({ figure }: PlacedPoint) => (figure.value === null ? NaN : (figure.interval?.upper ?? NaN)),
  };
  if (kind === 'ribbon') return Plot.areaY(points, { ...ends, fill: colour, fillOpacity: 0.18 });
  return Plot.ruleX(
    points.filter(({ figure }) => figure.value !== null && figure.interval),
    { ...ends, stroke: colour, strokeWidth: 1.5 },
  );
}
