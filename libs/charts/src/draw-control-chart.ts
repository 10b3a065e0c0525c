import * as Plot from '@observablehq/plot';
import type { ChartFigure, ChartPeriod, ChartText, Surface } from './chart';
import type { EndLabel } from './end-labels';
import { drawingWidth } from './finish-chart';
import { heightOfGap } from './gaps';
import { keyOf } from './key';
import { COLOURS, INK } from './palette';
import { periodLabel } from './periods';
import type { Box } from './place-labels';
import { drawPlot, linearDomain } from './plot-area';
import { unbroken } from './point-marks';
import { symbolMarks } from './symbol-marks';
import type { PlacedPoint } from './point-marks';
import { POINT_LOOKS } from './point-looks';
import type { PointVariation } from './point-looks';
import { timeFrame } from './time-frame';
import { inUnit } from './unit';
import type { ChartUnit } from './unit';

/** A month of a control chart, as the platform gives it. */
export interface ControlPoint {
  readonly period: ChartPeriod;
  readonly value: ChartFigure;
  readonly mean: number | null;
  readonly upperLimit: number | null;
  readonly lowerLimit: number | null;
  readonly variation: PointVariation | null;
}

/** An XmR chart: the figures by month with what chance alone brings. */
export interface ControlChart extends ChartText {
  readonly unit: ChartUnit;
  readonly decimals?: number;
  readonly points: readonly ControlPoint[];
  /** Where a mean and limits hold; one of all points where it is left out. */
  readonly stretches?: readonly { readonly period: ChartPeriod }[];
  readonly target?: number | null;
  /** What was recorded about months; they are numbered in this order, and told in words beside the chart. */
  readonly annotations?: readonly { readonly month: string; readonly text: string }[];
}

type Placed = PlacedPoint & ControlPoint;

/** Draws a control chart: line, mean, limits, target, special causes by shape and colour, annotations by number. */
export function drawControlChart(chart: ControlChart, surface: Surface): SVGSVGElement {
  const width = drawingWidth(surface);
  const domain = linearDomain(extentOf(chart), false);
  const points = placePoints(chart.points, (domain[0] + domain[1]) / 2);
  const stretches = stretchesOf(chart, points);
  const periods = points.map(({ x }) => x);
  const key = keyOf(keyEntries(points), width);
  const numbers = numberedMonths(chart, points);
  const around = { periods, domain, unit: chart.unit, labels: lineLabels(chart, points) };
  const above = key.height + (numbers.length > 0 ? 14 : 0);
  const frame = timeFrame({ ...around, above, height: surface.height }, width);
  const marks = [
    ...frame.axes,
    ...key.marks({ left: frame.options.marginLeft, top: frame.options.marginTop }),
    ...stretches.flatMap(limitMarks),
    ...targetMarks(chart, points),
    ...figureMarks(points, stretches),
    ...symbolMarks(
      [{ points, dx: 0 }],
      frame.symbols,
      numbers.map(({ x }) => boxOfNumber(periods.indexOf(x) * frame.step, frame.options.marginTop)),
    ),
    ...numberMarks(numbers),
    ...frame.labels,
  ];
  return drawPlot({ ...frame.options, marks }, chart, surface);
}

function extentOf({ points, target }: ControlChart): readonly number[] {
  const drawn = points.flatMap(({ value, mean, upperLimit, lowerLimit }) => [
    value.value,
    mean,
    upperLimit,
    lowerLimit,
  ]);
  return [...drawn, target ?? null].filter((number) => number !== null);
}

function placePoints(points: readonly ControlPoint[], middle: number): readonly Placed[] {
  const values = points.map(({ value }) => value.value);
  return points.map((point, index) => ({
    ...point,
    x: periodLabel(point.period),
    figure: point.value,
    y: point.value.value ?? heightOfGap(values, index, middle),
  }));
}

function stretchesOf({ stretches }: ControlChart, points: readonly Placed[]): readonly (readonly Placed[])[] {
  if (stretches === undefined || stretches.length === 0) return [points];
  return stretches.map(({ period: { from, to } }) =>
    points.filter(({ period }) => period.from >= from && period.to <= to),
  );
}

function limitMarks(stretch: readonly Placed[], index: number): Plot.Markish[] {
  const line = { x: 'x', stroke: INK.quiet, strokeWidth: 1.5 };
  const dashed = { ...line, strokeDasharray: '6 4' };
  const start = stretch[0];
  return [
    ...(index > 0 && start !== undefined ? [startMark(start.x)] : []),
    Plot.lineY(stretch, { ...line, y: ({ mean }: Placed) => mean ?? NaN }),
    Plot.lineY(stretch, { ...dashed, y: ({ upperLimit }: Placed) => upperLimit ?? NaN }),
    Plot.lineY(stretch, { ...dashed, y: ({ lowerLimit }: Placed) => lowerLimit ?? NaN }),
  ];
}

function startMark(x: string): Plot.Markish {
  return Plot.ruleX([x], { stroke: INK.quiet, strokeDasharray: '1 4', strokeLinecap: 'round' });
}

function targetMarks({ target }: ControlChart, points: readonly Placed[]): Plot.Markish[] {
  if (target === undefined || target === null) return [];
  const look = { stroke: COLOURS.darkPink, strokeWidth: 2, strokeDasharray: '12 3 2 3' };
  return [Plot.lineY(points, { ...look, x: 'x', y: () => target })];
}

function lineLabels(
  { target, unit, decimals }: ControlChart,
  points: readonly Placed[],
): readonly EndLabel[] {
  const last = points.at(-1);
  if (last === undefined) return [];
  const lines: readonly (readonly [string, number | null])[] = [
    ['Upper limit', last.upperLimit],
    ['Mean', last.mean],
    ['Lower limit', last.lowerLimit],
    ['Target', target ?? null],
  ];
  return lines.flatMap(([name, value]) =>
    value === null ? [] : [{ x: last.x, value, text: `${name} ${inUnit(value, unit, decimals)}` }],
  );
}

// A line through the start of a new baseline would join what cannot be set against each other.
function figureMarks(points: readonly Placed[], stretches: readonly (readonly Placed[])[]): Plot.Markish[] {
  const line = { x: 'x', y: 'y', stroke: COLOURS.darkBlue, strokeWidth: 2 };
  const there = points.filter(({ figure }) => figure.value !== null);
  const dots = Object.entries(POINT_LOOKS).map(([code, { symbol, fill, r, rotate }]) =>
    Plot.dot(
      there.filter(({ variation }) => (variation ?? 'COMMON_CAUSE') === code),
      { x: 'x', y: 'y', symbol, fill, r, rotate, stroke: INK.ground },
    ),
  );
  return [...stretches.flatMap(unbroken).map((run) => Plot.line(run, line)), ...dots];
}

function keyEntries(points: readonly Placed[]) {
  const found = new Set(points.map(({ variation }) => variation));
  return Object.entries(POINT_LOOKS).flatMap(([code, { symbol, fill, rotate, words }]) =>
    code !== 'COMMON_CAUSE' && found.has(code as PointVariation) ? [{ symbol, fill, rotate, words }] : [],
  );
}

const NUMBER = { above: 11, radius: 10 } as const;

interface NumberedMonth {
  readonly x: string;
  readonly text: string;
}

function numberedMonths(
  { annotations = [] }: ControlChart,
  points: readonly Placed[],
): readonly NumberedMonth[] {
  const numbers = annotations.flatMap(({ month }, index) => {
    const point = points.find(({ period }) => period.from <= month && month <= period.to);
    return point === undefined ? [] : [{ x: point.x, number: String(index + 1) }];
  });
  const months = [...new Set(numbers.map(({ x }) => x))];
  return months.map((x) => ({
    x,
    text: numbers
      .filter((entry) => entry.x === x)
      .map(({ number }) => number)
      .join(', '),
  }));
}

/** Where the number of a month lies, so many pixels from the first month, above a plot that begins at a height. */
function boxOfNumber(middle: number, top: number): Box {
  const { above, radius } = NUMBER;
  return {
    left: middle - radius,
    right: middle + radius,
    top: top - above - radius,
    bottom: top - above + radius,
  };
}

function numberMarks(numbers: readonly NumberedMonth[]): Plot.Markish[] {
  if (numbers.length === 0) return [];
  const place = { x: 'x', frameAnchor: 'top', dy: -NUMBER.above } as const;
  return [
    Plot.ruleX(numbers, { x: 'x', stroke: INK.quiet, strokeWidth: 1 }),
    Plot.dot(numbers, { ...place, r: NUMBER.radius, fill: INK.ground, stroke: INK.text }),
    Plot.text(numbers, { ...place, lineAnchor: 'middle', text: 'text', fontWeight: 600 }),
  ];
}
