import * as Plot from '@observablehq/plot';
import type { ChartFigure, ChartText, Surface } from './chart';
import { drawingWidth } from './finish-chart';
import { footHeight, numberFoot } from './foot-axis';
import { COLOURS, INK, TEXT } from './palette';
import { drawPlot, linearDomain, tickValues } from './plot-area';
import { HALO } from './point-marks';
import { layRows, pixelScale, rowTexts } from './rows';
import { textWidth } from './text-size';
import { fewerTicks } from './ticks';
import { axisOf, inUnit, tickInUnit } from './unit';
import type { ChartUnit } from './unit';

/** A group and its figure. */
export interface BarRow {
  readonly name: string;
  readonly figure: ChartFigure;
  /** That it differs by more than chance, and from what, in words such as Higher than the rest. */
  readonly significance?: { readonly is: 'higher' | 'lower'; readonly words: string };
}

/** Figures by group. */
export interface BarChart extends ChartText {
  readonly unit: ChartUnit;
  readonly decimals?: number;
  readonly rows: readonly BarRow[];
  /** Bars begin at 0; dots need not. Bars where it is left out. */
  readonly marks?: 'bar' | 'dot';
  /** A line of the whole, with its name. */
  readonly reference?: { readonly name: string; readonly value: number };
}

interface DrawnRow extends BarRow {
  readonly middle: number;
}

/** Draws figures by group as horizontal bars or dots, with 95% intervals as whiskers, bases and significance in words. */
export function drawBars(chart: BarChart, surface: Surface): SVGSVGElement {
  const width = drawingWidth(surface);
  const top = chart.reference === undefined ? 8 : TEXT.line + 12;
  const laid = layRows(
    chart.rows.map((row) => wordsOf(row, chart)),
    { width, top, least: 40 },
  );
  const rows = chart.rows.map((row, index) => ({ ...row, middle: laid.rows[index]?.middle ?? 0 }));
  const domain = linearDomain(extentOf(chart), chart.marks !== 'dot');
  const { marginLeft } = laid;
  // Half of the last label along the foot stands beyond the bars.
  const marginRight = Math.max(laid.marginRight, textWidth(tickInUnit(domain[1], chart.unit)) / 2 + 2);
  const across = width - marginLeft - marginRight;
  const ticks = fewerTicks(tickValues(domain), across, (value) => tickInUnit(value, chart.unit));
  const name = axisOf(chart.unit);
  const foot = footHeight(name, width - marginLeft);
  const margins = { marginTop: top, marginBottom: foot, marginLeft, marginRight };
  const marks = [
    ...numberFoot({
      ticks,
      format: (value) => tickInUnit(value, chart.unit),
      name,
      width: width - marginLeft,
    }),
    ...(chart.marks === 'dot' ? dotMarks(rows) : barMarks(rows)),
    ...whiskers(rows),
    ...gapMarks(rows, domain[0]),
    ...referenceMarks(chart, { domain, across, marginLeft }),
    ...rowTexts(laid.rows, marginLeft),
  ];
  const scales = { x: { domain: [...domain] }, y: pixelScale(top, laid.bottom) };
  return drawPlot({ width, height: laid.bottom + foot, ...margins, ...scales, marks }, chart, surface);
}

function wordsOf({ name, figure, significance }: BarRow, { unit, decimals }: BarChart) {
  const { value, denominator } = figure;
  const sign = significance === undefined ? {} : { sign: significance };
  const base =
    denominator === null || denominator === undefined ? {} : { below: `n = ${inUnit(denominator, 'COUNT')}` };
  const mark = figure.shorthand ?? '';
  const printed = value === null ? [] : [`${inUnit(value, unit, decimals)} ${mark}`.trim()];
  return { name, ...base, right: printed, ...sign };
}

function extentOf({ rows, reference }: BarChart): readonly number[] {
  const values = rows.flatMap(({ figure: { value, interval } }) =>
    value === null ? [] : [value, ...(interval ? [interval.lower, interval.upper] : [])],
  );
  return reference === undefined ? values : [...values, reference.value];
}

function there(rows: readonly DrawnRow[]): readonly DrawnRow[] {
  return rows.filter(({ figure }) => figure.value !== null);
}

function barMarks(rows: readonly DrawnRow[]): Plot.Markish[] {
  const ends = { y1: ({ middle }: DrawnRow) => middle - 9, y2: ({ middle }: DrawnRow) => middle + 9 };
  const x2 = ({ figure }: DrawnRow): number => figure.value ?? 0;
  return [Plot.rect(there(rows), { ...ends, x1: () => 0, x2, fill: '#6BACE6', stroke: COLOURS.darkBlue })];
}

function dotMarks(rows: readonly DrawnRow[]): Plot.Markish[] {
  const x = ({ figure }: DrawnRow): number => figure.value ?? 0;
  return [Plot.dot(there(rows), { x, y: 'middle', r: 6, fill: COLOURS.darkBlue })];
}

function whiskers(rows: readonly DrawnRow[]): Plot.Markish[] {
  const ends = {
    x1: ({ figure }: DrawnRow) => figure.interval?.lower ?? 0,
    x2: ({ figure }: DrawnRow) => figure.interval?.upper ?? 0,
  };
  const known = there(rows).filter(({ figure }) => figure.interval);
  const look = { stroke: INK.text, strokeWidth: 1.5, marker: 'tick' } as const;
  return [Plot.link(known, { ...ends, ...look, y: 'middle' })];
}

function gapMarks(rows: readonly DrawnRow[], start: number): Plot.Markish[] {
  const gaps = rows.filter(({ figure }) => figure.value === null);
  const text = ({ figure }: DrawnRow): string => figure.shorthand ?? '';
  return [
    Plot.text(gaps, {
      x: () => start,
      y: 'middle',
      text,
      textAnchor: 'start',
      dx: 6,
      ...HALO,
      fill: INK.text,
    }),
  ];
}

interface ReferencePlace {
  readonly domain: readonly [number, number];
  readonly across: number;
  readonly marginLeft: number;
}

function referenceMarks({ reference, unit, decimals }: BarChart, place: ReferencePlace): Plot.Markish[] {
  if (reference === undefined) return [];
  const [from, to] = place.domain;
  const text = `${reference.name} ${inUnit(reference.value, unit, decimals)}`;
  const at = ((reference.value - from) / (to - from)) * place.across;
  const half = textWidth(text) / 2;
  const middle = Math.min(Math.max(at, half - place.marginLeft), place.across - half);
  return [
    Plot.ruleX([reference.value], { stroke: COLOURS.darkPink, strokeWidth: 2, strokeDasharray: '6 3' }),
    Plot.text([text], {
      frameAnchor: 'top-left',
      textAnchor: 'middle',
      dx: middle,
      dy: -20,
      fontWeight: 600,
    }),
  ];
}
