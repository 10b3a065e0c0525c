import * as Plot from '@observablehq/plot';
import { INK, TEXT } from './palette';
import { wrapText } from './text-size';

/** The room below a plot for tick labels and the name of the axis in so many lines, in pixels. */
export function footHeight(name: string, width: number): number {
  return 33 + wrapText(name, width).length * TEXT.line + 4;
}

/** A numeric axis along the foot: light gridlines, labels and the name of the unit below them. */
export function numberFoot(axis: {
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  readonly name: string;
  readonly width: number;
}): Plot.Markish[] {
  const ticks = [...axis.ticks];
  return [
    Plot.gridX({ ticks, stroke: INK.grid, strokeOpacity: 1 }),
    Plot.axisX({ ticks, tickFormat: axis.format, tickSize: 0, tickPadding: 9, label: null }),
    Plot.text([wrapText(axis.name, axis.width).join('\n')], {
      frameAnchor: 'bottom-left',
      textAnchor: 'start',
      lineAnchor: 'top',
      lineHeight: TEXT.line / TEXT.size,
      dy: 33,
      fill: INK.quiet,
    }),
  ];
}
