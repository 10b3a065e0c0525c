import * as Plot from '@observablehq/plot';
import type { ChartFigure, ChartText, Surface } from './chart';
import { drawingWidth } from './finish-chart';
import { footHeight, numberFoot } from './foot-axis';
import { keyOf } from './key';
import { COLOURS, INK } from './palette';
import { drawPlot, linearDomain, tickValues } from './plot-area';
import { HALO } from './point-marks';
import { layRows, pixelScale, rowTexts } from './rows';
import { textWidth } from './text-size';
import { fewerTicks } from './ticks';
import { axisOf, inUnit, tickInUnit } from './unit';
import type { ChartUnit } from './unit';

/** Groups at two times, such as March 2022 and March 2023. */
export interface PairedBarChart extends ChartText {
  readonly unit: ChartUnit;
  readonly decimals?: number;
  readonly times: readonly [string, string];
  readonly rows: readonly { readonly name: string; readonly figures: readonly [ChartFigure, ChartFigure] }[];
}

interface Bar {
  readonly figure: ChartFigure;
  readonly middle: number;
  readonly printed: string;
}

const BAR = { height: 18, apart: 20 } as const;
const LOOKS = [
  { fill: '#FFFFFF', stroke: COLOURS.darkBlue },
  { fill: COLOURS.darkBlue, stroke: COLOURS.darkBlue },
] as const;

/** Draws two bars a group, the earlier outlined above the later, each with its value at its end. */
export function drawPairedBars(chart: PairedBarChart, surface: Surface): SVGSVGElement {
  const width = drawingWidth(surface);
  const key = keyOf(
    LOOKS.map((look, time) => ({ ...look, symbol: 'square', words: chart.times[time] ?? '' })),
    width,
  );
  const top = key.height + 6;
  const laid = layRows(
    chart.rows.map(({ name }) => ({ name })),
    { width, top, least: 2 * BAR.apart + 14 },
  );
  const bars = LOOKS.map((_, time) =>
    barsOf(chart, { time, middles: laid.rows.map(({ middle }) => middle) }),
  );
  const domain = linearDomain(
    bars.flat().flatMap(({ figure }) => figure.value ?? []),
    true,
  );
  const marginRight = 14 + Math.max(0, ...bars.flat().map(({ printed }) => textWidth(printed)));
  const { marginLeft } = laid;
  const across = width - marginLeft - marginRight;
  const format = (value: number): string => tickInUnit(value, chart.unit);
  const foot = footHeight(axisOf(chart.unit), width - marginLeft);
  const marks = [
    ...numberFoot({
      ticks: fewerTicks(tickValues(domain), across, format),
      format,
      name: axisOf(chart.unit),
      width: width - marginLeft,
    }),
    ...key.marks({ left: marginLeft, top }),
    ...bars.flatMap((each, time) => barMarks(each, LOOKS[time])),
    ...rowTexts(laid.rows, marginLeft),
  ];
  const margins = { marginTop: top, marginBottom: foot, marginLeft, marginRight };
  const scales = { x: { domain: [...domain] }, y: pixelScale(top, laid.bottom) };
  return drawPlot({ width, height: laid.bottom + foot, ...margins, ...scales, marks }, chart, surface);
}

function barsOf(
  { rows, unit, decimals }: PairedBarChart,
  { time, middles }: { time: number; middles: readonly number[] },
): readonly Bar[] {
  return rows.flatMap(({ figures }, index) => {
    const figure = figures[time];
    if (figure === undefined) return [];
    const printed = figure.value === null ? (figure.shorthand ?? '') : inUnit(figure.value, unit, decimals);
    return [{ figure, printed, middle: (middles[index] ?? 0) + (time - 0.5) * BAR.apart }];
  });
}

function barMarks(bars: readonly Bar[], look: (typeof LOOKS)[number] | undefined): Plot.Markish[] {
  const x = ({ figure }: Bar): number => figure.value ?? 0;
  return [
    Plot.rect(
      bars.filter(({ figure }) => figure.value !== null),
      {
        x1: () => 0,
        x2: x,
        y1: ({ middle }: Bar) => middle - BAR.height / 2,
        y2: ({ middle }: Bar) => middle + BAR.height / 2,
        ...look,
        strokeWidth: 1.5,
      },
    ),
    Plot.text(bars, { x, y: 'middle', text: 'printed', textAnchor: 'start', dx: 6, ...HALO, fill: INK.text }),
  ];
}
