import * as Plot from '@observablehq/plot';
import type { ChartText, Surface } from './chart';
import { drawingWidth } from './finish-chart';
import { footHeight, numberFoot } from './foot-axis';
import { nameMarks } from './named-points';
import { COLOURS, INK, TEXT } from './palette';
import { drawPlot, heightFor, leftMargin, linearDomain, tickValues, yAxis } from './plot-area';
import { wrapText } from './text-size';
import { fewerTicks } from './ticks';
import { tickInUnit } from './unit';

/** A driver: how well it is done, in per cent, and how much it matters, in per cent of what all explain. */
export interface QuadrantPoint {
  readonly name: string;
  readonly performance: number;
  readonly importance: number;
  /** Whether its importance can be told from chance; one that cannot is drawn hollow. */
  readonly distinguishable: boolean;
}

/** Importance against performance, and the values at which the quadrants part. */
export interface QuadrantChart extends ChartText {
  readonly points: readonly QuadrantPoint[];
  readonly split: { readonly performance: number; readonly importance: number };
}

const NAMES = {
  topLeft: 'Matters more, done less well',
  topRight: 'Matters more, done well',
  bottomLeft: 'Matters less, done less well',
  bottomRight: 'Matters less, done well',
} as const;

const AXIS = 'Performance, per cent (hollow points: importance not distinguishable from chance)';

/** Half of the label 100% stands beyond the plot. */
const RIGHT = 20;

/** Draws key drivers by performance and importance, quadrants named in words; numbers and a list where it is narrow. */
export function drawQuadrants(chart: QuadrantChart, surface: Surface): SVGSVGElement {
  const width = drawingWidth(surface);
  const domains = {
    x: performanceDomain(chart),
    y: linearDomain([...chart.points.map(({ importance }) => importance), chart.split.importance], true),
  };
  const isNarrow = width < 560;
  const listed = isNarrow ? listOf(chart.points, width) : [];
  const marginLeft = leftMargin(domains.y, 'PERCENT');
  const axisRoom = footHeight(AXIS, width - marginLeft);
  const head = headings(width - marginLeft - RIGHT);
  const marginTop = 24 + head.height;
  const marginBottom = axisRoom + head.height + listed.length * TEXT.line;
  const height = heightFor(width) + marginTop + marginBottom - 60;
  const area = { width, height, marginTop, marginRight: RIGHT, marginBottom, marginLeft };
  const points = chart.points.map((point, index) => ({
    ...point,
    x: point.performance,
    y: point.importance,
    name: isNarrow ? String(index + 1) : point.name,
  }));
  const format = (value: number): string => tickInUnit(value, 'PERCENT');
  const ticks = fewerTicks(tickValues(domains.x), width - marginLeft - RIGHT, format);
  const split = { stroke: INK.quiet, strokeWidth: 1.5, strokeDasharray: '6 4' };
  const marks = [
    ...yAxis(domains.y, 'PERCENT'),
    ...numberFoot({ ticks, format, name: AXIS, width: width - marginLeft }),
    cornerText(['Importance, share of what is explained'], { dx: -marginLeft, dy: -marginTop + 2 }),
    Plot.ruleX([chart.split.performance], split),
    Plot.ruleY([chart.split.importance], split),
    ...head.marks(axisRoom),
    Plot.dot(points, {
      x: 'x',
      y: 'y',
      r: 6,
      fill: ({ distinguishable }: QuadrantPoint) => (distinguishable ? COLOURS.darkBlue : INK.ground),
      stroke: COLOURS.darkBlue,
      strokeWidth: 1.5,
    }),
    ...nameMarks(points, area, domains),
    ...(isNarrow ? [listMark(listed, { dx: -marginLeft, dy: axisRoom + head.height })] : []),
  ];
  const scales = {
    x: { domain: [...domains.x] },
    y: { domain: [...domains.y] },
    color: { type: 'identity' },
  } as const;
  return drawPlot({ ...area, ...scales, marks }, chart, surface);
}

function performanceDomain({ points, split }: QuadrantChart): readonly [number, number] {
  const values = [...points.map(({ performance }) => performance), split.performance];
  return linearDomain([Math.max(0, Math.min(...values) - 4), Math.min(100, Math.max(...values) + 4)], false);
}

function listOf(points: readonly QuadrantPoint[], width: number): readonly string[] {
  return points.flatMap(({ name }, index) => wrapText(`${index + 1} ${name}`, width));
}

function listMark(lines: readonly string[], place: { dx: number; dy: number }): Plot.Markish {
  return Plot.text([lines.join('\n')], {
    ...place,
    frameAnchor: 'bottom-left',
    textAnchor: 'start',
    lineAnchor: 'top',
    lineHeight: TEXT.line / TEXT.size,
  });
}

function cornerText(lines: readonly string[], place: { dx: number; dy: number }): Plot.Markish {
  return Plot.text([lines.join('\n')], {
    ...place,
    frameAnchor: 'top-left',
    textAnchor: 'start',
    lineAnchor: 'top',
    fill: INK.quiet,
  });
}

function headings(across: number) {
  const room = across / 2 - 8;
  const wrapped = Object.entries(NAMES).map(([corner, name]) => [corner, wrapText(name, room)] as const);
  const lines = Math.max(...wrapped.map(([, parts]) => parts.length));
  const height = lines * TEXT.line + 8;
  const look = { lineHeight: TEXT.line / TEXT.size, fontWeight: 600, fill: INK.text } as const;
  return {
    height,
    marks: (axisRoom: number): Plot.Markish[] =>
      wrapped.map(([corner, parts]) => {
        const isTop = corner.startsWith('top');
        const isLeft = corner.endsWith('Left');
        return Plot.text([parts.join('\n')], {
          ...look,
          frameAnchor: `${isTop ? 'top' : 'bottom'}-${isLeft ? 'left' : 'right'}`,
          textAnchor: isLeft ? 'start' : 'end',
          lineAnchor: isTop ? 'bottom' : 'top',
          dy: isTop ? -6 : axisRoom,
        });
      }),
  };
}
