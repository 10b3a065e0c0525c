import * as Plot from '@observablehq/plot';
import type { ChartFigure, ChartText, Surface } from './chart';
import { drawingWidth } from './finish-chart';
import { footHeight, numberFoot } from './foot-axis';
import { COLOURS, INK } from './palette';
import { drawPlot } from './plot-area';
import { HALO } from './point-marks';
import { layRows, pixelScale, rowTexts } from './rows';
import { fewerTicks } from './ticks';
import { inUnit } from './unit';

/** Relative rates of groups, set against the group that the line at 1 is of. */
export interface RatioChart extends ChartText {
  /** The name of the group that the others are compared with. */
  readonly reference: string;
  readonly rows: readonly { readonly name: string; readonly figure: ChartFigure }[];
}

interface DrawnRatio {
  readonly figure: ChartFigure;
  readonly middle: number;
}

const TOP = 8;
const TICKS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** Draws relative rates on a logarithmic axis, with 95% intervals as whiskers and a line where rates are the same. */
export function drawRatios(chart: RatioChart, surface: Surface): SVGSVGElement {
  const width = drawingWidth(surface);
  const laid = layRows(chart.rows.map(wordsOf), { width, top: TOP, least: 44 });
  const rows = chart.rows.map(({ figure }, index) => ({ figure, middle: laid.rows[index]?.middle ?? 0 }));
  const ticks = ticksOf(rows);
  const domain = [ticks[0] ?? 0.5, ticks.at(-1) ?? 2];
  const { marginLeft, marginRight } = laid;
  const across = width - marginLeft - marginRight;
  const name = `Times the rate of ${chart.reference} (log scale)`;
  const foot = footHeight(name, width - marginLeft);
  const marks = [
    ...numberFoot({
      ticks: fewerTicks(ticks, across, String),
      format: String,
      name,
      width: width - marginLeft,
    }),
    Plot.ruleX([1], { stroke: INK.text, strokeWidth: 2 }),
    ...ratioMarks(rows),
    ...rowTexts(laid.rows, marginLeft),
  ];
  const margins = { marginTop: TOP, marginBottom: foot, marginLeft, marginRight };
  const x = { type: 'log', domain } as const;
  const y = pixelScale(TOP, laid.bottom);
  return drawPlot({ width, height: laid.bottom + foot, ...margins, x, y, marks }, chart, surface);
}

function wordsOf({ name, figure: { value, interval, shorthand } }: RatioChart['rows'][number]) {
  if (value === null) return { name };
  const range = interval
    ? [`(${inUnit(interval.lower, 'RATIO')} to ${inUnit(interval.upper, 'RATIO')})`]
    : [];
  return { name, right: [`${inUnit(value, 'RATIO')} ${shorthand ?? ''}`.trim(), ...range] };
}

function isDrawn({ figure: { value } }: DrawnRatio): boolean {
  return value !== null && value > 0;
}

function ticksOf(rows: readonly DrawnRatio[]): readonly number[] {
  const ends = rows
    .filter(isDrawn)
    .flatMap(({ figure: { value, interval } }) => [
      value ?? 1,
      ...(interval ? [interval.lower, interval.upper] : []),
    ]);
  const known = [0.5, 2, ...ends].filter((end) => end > 0);
  const lower = TICKS.findLast((tick) => tick <= Math.min(...known)) ?? 0.01;
  const upper = TICKS.find((tick) => tick >= Math.max(...known)) ?? 100;
  return TICKS.filter((tick) => lower <= tick && tick <= upper);
}

function ratioMarks(rows: readonly DrawnRatio[]): Plot.Markish[] {
  const drawn = rows.filter(isDrawn);
  const known = drawn.filter(({ figure }) => figure.interval);
  return [
    Plot.link(known, {
      x1: ({ figure }: DrawnRatio) => Math.max(0.01, figure.interval?.lower ?? 1),
      x2: ({ figure }: DrawnRatio) => Math.min(100, figure.interval?.upper ?? 1),
      y: 'middle',
      stroke: COLOURS.darkBlue,
      strokeWidth: 1.5,
      marker: 'tick',
    }),
    Plot.dot(drawn, {
      x: ({ figure }: DrawnRatio) => figure.value ?? 1,
      y: 'middle',
      r: 5,
      fill: COLOURS.darkBlue,
    }),
    Plot.text(
      rows.filter(({ figure }) => figure.value === null),
      {
        x: () => 1,
        y: 'middle',
        text: ({ figure }: DrawnRatio) => figure.shorthand ?? '',
        ...HALO,
        fill: INK.text,
      },
    ),
  ];
}
