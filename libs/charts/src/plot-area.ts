import * as Plot from '@observablehq/plot';
import type { ChartText, Surface } from './chart';
import { finishChart } from './finish-chart';
import { INK, TEXT } from './palette';
import { textWidth, wrapText } from './text-size';
import { axisOf, tickInUnit } from './unit';
import type { ChartUnit } from './unit';

/** The room inside a drawing, in pixels. */
export interface PlotArea {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
}

/** A scale with round ends over values, from 0 where asked; one value gets some room on both sides. */
export function linearDomain(values: readonly number[], fromZero: boolean): readonly [number, number] {
  const known = fromZero ? [0, ...values] : values;
  if (known.length === 0) return [0, 1];
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const room = most === least ? Math.max(1, Math.abs(most) * 0.1) : 0;
  const scale = Plot.scale({
    y: { type: 'linear', domain: [fromZero && least >= 0 ? 0 : least - room, most + room], nice: 5 },
  });
  const [lower, upper] = scale.domain ?? [];
  return [Number(lower), Number(upper)];
}

/** Between heights in pixels and values of a domain. */
export function heightScale(area: PlotArea, domain: readonly [number, number]) {
  const from = area.height - area.marginBottom;
  const slope = (area.marginTop - from) / (domain[1] - domain[0]);
  return {
    toPixel: (value: number): number => from + (value - domain[0]) * slope,
    toValue: (pixel: number): number => domain[0] + (pixel - from) / slope,
  };
}

/** The height of a chart with time along its foot. */
export function heightFor(width: number): number {
  return Math.round(Math.max(260, Math.min(420, width * 0.55)));
}

/** Into about how many steps an axis is cut. */
const USUAL_STEPS = 5;

/** The y axis in a unit: light gridlines, labels without ticks and the unit above. */
export function yAxis(
  domain: readonly [number, number],
  unit: ChartUnit,
  steps: number = USUAL_STEPS,
): Plot.Markish[] {
  const format = (value: number): string => tickInUnit(value, unit);
  return [
    Plot.gridY({ stroke: INK.grid, strokeOpacity: 1, ticks: tickValues(domain, steps) }),
    Plot.axisY({
      ticks: tickValues(domain, steps),
      tickSize: 0,
      tickFormat: format,
      label: null,
      tickPadding: 6,
    }),
  ];
}

/** The name of the unit above the y axis, from the left edge of the drawing. */
export function unitLabel(unit: ChartUnit, { left, above }: { left: number; above: number }): Plot.Markish {
  return Plot.text([axisOf(unit)], {
    frameAnchor: 'top-left',
    textAnchor: 'start',
    dx: -left,
    dy: -above,
    fill: INK.quiet,
  });
}

/** About five round values within a domain. */
export function tickValues(domain: readonly [number, number], steps: number = USUAL_STEPS): number[] {
  const rough = (domain[1] - domain[0]) / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10);
  const first = Math.ceil(domain[0] / step - 1e-9);
  const last = Math.floor(domain[1] / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** How much room the labels of the y axis take on the left. */
export function leftMargin(domain: readonly [number, number], unit: ChartUnit): number {
  return 12 + Math.max(...tickValues(domain).map((value) => textWidth(tickInUnit(value, unit))));
}

/** Which of the labels along the foot are printed, and in how many lines: as many as have room. */
export function footLabels(labels: readonly string[], room: number) {
  const step = labels.length > 1 ? room / labels.length : room;
  const narrow = Math.max(56, Math.min(110, step - 8));
  const wrapped = new Map(labels.map((label) => [label, wrapText(label, narrow)]));
  const widest = Math.max(...[...wrapped.values()].flat().map((line) => textWidth(line)));
  const every = Math.max(1, Math.ceil((widest + 10) / step));
  const lines = Math.max(...[...wrapped.values()].map((parts) => parts.length));
  const printed = labels.filter((_, index) => (labels.length - 1 - index) % every === 0);
  return {
    height: lines * TEXT.line + 14,
    axis: Plot.axisX(printed, {
      tickFormat: (label: string) => (wrapped.get(label) ?? [label]).join('\n'),
      tickSize: 5,
      label: null,
      lineHeight: TEXT.line / TEXT.size,
    }),
  };
}

/** Draws marks on a surface and finishes the chart. */
export function drawPlot(options: Plot.PlotOptions, text: ChartText, surface: Surface): SVGSVGElement {
  const svg = Plot.plot({
    ...options,
    document: surface.document,
    figure: false,
    style: { fontSize: `${TEXT.size}px` },
  });
  return finishChart(svg as SVGSVGElement, text, surface);
}
