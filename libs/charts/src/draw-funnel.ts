import * as Plot from '@observablehq/plot';
import type { ChartFigure, ChartText, Surface } from './chart';
import { drawingWidth } from './finish-chart';
import { footHeight, numberFoot } from './foot-axis';
import { nameMarks } from './named-points';
import { COLOURS, INK } from './palette';
import { drawPlot, heightFor, leftMargin, linearDomain, tickValues, unitLabel, yAxis } from './plot-area';
import { keyOf } from './key';
import { textWidth } from './text-size';
import { fewerTicks } from './ticks';
import { inUnit } from './unit';
import type { ChartUnit } from './unit';

/** An area of a funnel plot with the limits of its base. */
export interface FunnelPoint {
  readonly name: string;
  readonly value: ChartFigure;
  /** As the platform codes it, such as ABOVE_95. */
  readonly position: string;
  readonly limits: {
    readonly lower95: number;
    readonly upper95: number;
    readonly lower998: number;
    readonly upper998: number;
  } | null;
}

/** Areas against their base, around the figure of all of them. */
export interface FunnelChart extends ChartText {
  readonly unit: ChartUnit;
  readonly decimals?: number;
  /** What the base counts, such as Answers to the survey. */
  readonly base: string;
  readonly overall: number | null;
  readonly areas: readonly FunnelPoint[];
}

type Drawn = FunnelPoint & { readonly x: number; readonly y: number };

const LOOKS = [
  { is: /WITHIN|NOT|^$/, symbol: 'circle', fill: COLOURS.darkBlue, words: 'Within what chance brings' },
  { is: /95$/, symbol: 'diamond', fill: COLOURS.lightPurple, words: 'Outside 95% limits' },
  { is: /99_8$/, symbol: 'square', fill: COLOURS.orange, words: 'Outside 99.8% limits' },
] as const;

/** Draws areas against their base with the 95% (dashed) and 99.8% (solid) limits of chance, each area named. */
export function drawFunnel(chart: FunnelChart, surface: Surface): SVGSVGElement {
  const width = drawingWidth(surface);
  const drawn = pointsOf(chart.areas);
  const domains = {
    x: linearDomain(
      drawn.map(({ x }) => x),
      true,
    ),
    y: linearDomain(extentOf(chart, drawn), false),
  };
  const key = keyOf([...LOOKS.filter(({ is }) => drawn.some(({ position }) => is.test(position)))], width);
  const marginTop = key.height + 36;
  const marginLeft = leftMargin(domains.y, chart.unit);
  const format = (value: number): string => inUnit(value, 'COUNT');
  // Half of the last label along the foot stands beyond the plot.
  const marginRight = Math.max(24, textWidth(format(domains.x[1])) / 2 + 4);
  const across = width - marginLeft - marginRight;
  const name = `${chart.base} (lines: overall, limits 95% dashed and 99.8% solid)${gapsInWords(chart.areas)}`;
  const foot = footHeight(name, width - marginLeft);
  const height = heightFor(width) + marginTop + (width < 480 ? 80 : 0);
  const area = { width, height, marginTop, marginRight, marginBottom: foot, marginLeft };
  const marks = [
    ...yAxis(domains.y, chart.unit),
    ...numberFoot({
      ticks: fewerTicks(tickValues(domains.x).filter(Number.isInteger), across, format),
      format,
      name,
      width: width - marginLeft,
    }),
    unitLabel(chart.unit, { left: marginLeft, above: 30 }),
    ...key.marks({ left: marginLeft, top: marginTop }),
    ...limitMarks(chart, drawn),
    ...dotMarks(drawn),
    ...nameMarks(drawn, area, domains),
  ];
  const scales = { x: { domain: [...domains.x] }, y: { domain: [...domains.y] } };
  return drawPlot({ ...area, ...scales, marks }, chart, surface);
}

function pointsOf(areas: readonly FunnelPoint[]): readonly Drawn[] {
  const drawn = areas.flatMap((area) => {
    const { value, denominator } = area.value;
    return value === null || denominator === null || denominator === undefined
      ? []
      : [{ ...area, x: denominator, y: value }];
  });
  return drawn.sort((a, b) => a.x - b.x);
}

function extentOf({ overall }: FunnelChart, drawn: readonly Drawn[]): readonly number[] {
  const ends = drawn.flatMap(({ y, limits }) =>
    limits === null ? [y] : [y, limits.lower998, limits.upper998],
  );
  return overall === null ? ends : [...ends, overall];
}

function limitMarks({ overall }: FunnelChart, drawn: readonly Drawn[]): Plot.Markish[] {
  const known = drawn.filter(({ limits }) => limits !== null);
  const names = ['lower95', 'upper95', 'lower998', 'upper998'] as const;
  const lines = names.map((name) =>
    Plot.line(known, {
      x: 'x',
      y: ({ limits }: Drawn) => limits?.[name] ?? NaN,
      curve: 'monotone-x',
      stroke: INK.quiet,
      strokeWidth: 1.5,
      strokeDasharray: name.endsWith('95') ? '6 4' : 'none',
    }),
  );
  const mean = overall === null ? [] : [Plot.ruleY([overall], { stroke: INK.text, strokeWidth: 1.5 })];
  return [...lines, ...mean];
}

function dotMarks(drawn: readonly Drawn[]): Plot.Markish[] {
  return LOOKS.map(({ is, symbol, fill }) =>
    Plot.dot(
      drawn.filter(({ position }) => is.test(position)),
      { x: 'x', y: 'y', symbol, fill, r: 6, stroke: INK.ground },
    ),
  );
}

function gapsInWords(areas: readonly FunnelPoint[]): string {
  const gaps = areas.filter(({ value }) => value.value === null);
  const names = gaps.map(({ name, value }) => `${name} ${value.shorthand ?? ''}`.trim());
  return names.length === 0 ? '' : `. Without a point: ${names.join(', ')}`;
}
