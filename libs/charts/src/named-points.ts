import * as Plot from '@observablehq/plot';
import { INK, TEXT } from './palette';
import type { PlotArea } from './plot-area';
import { HALO } from './point-marks';
import { placeLabels } from './place-labels';
import type { Box } from './place-labels';
import { textWidth, wrapText } from './text-size';

/** A point with its name, both coordinates in the units of their axes. */
export interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** The domains of both axes. */
export interface Domains {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

interface PlacedName extends NamedPoint {
  readonly text: string;
  readonly dx: number;
  readonly dy: number;
}

/** The names of points beside them, with a thin line from a point to a name that had to move away. */
export function nameMarks(points: readonly NamedPoint[], area: PlotArea, domains: Domains): Plot.Markish[] {
  const placed = placeNames(points, area, domains);
  return placed.flatMap(({ x, y, text, dx, dy }) => [
    ...leader({ x, y, text, dx, dy }),
    Plot.text([text], {
      x: [x],
      y: [y],
      dx,
      dy,
      lineAnchor: 'middle',
      lineHeight: TEXT.line / TEXT.size,
      fill: INK.text,
      ...HALO,
    }),
  ]);
}

function leader({ x, y, text, dx, dy }: Omit<PlacedName, 'name'>): Plot.Markish[] {
  const lines = text.split('\n');
  const outside = {
    across: Math.abs(dx) - Math.max(...lines.map((line) => textWidth(line))) / 2,
    down: Math.abs(dy) - (lines.length * TEXT.line) / 2,
  };
  if (Math.max(outside.across, outside.down) < 16) return [];
  const look = { stroke: INK.quiet, strokeWidth: 1 };
  return [Plot.vector([text], { x: [x], y: [y], ...look, ...towards(dx, dy, outside) })];
}

function towards(dx: number, dy: number, outside: { across: number; down: number }) {
  const share = Math.min(1, Math.max(outside.across / Math.abs(dx || 1), outside.down / Math.abs(dy || 1)));
  const length = Math.hypot(dx, dy) * share;
  return { length, rotate: (Math.atan2(dx, -dy) * 180) / Math.PI, anchor: 'start', shape: LINE } as const;
}

const LINE: Plot.VectorShapeImplementation = {
  draw: (context, length) => {
    context.moveTo(0, 0);
    context.lineTo(0, -length);
  },
};

function placeNames(points: readonly NamedPoint[], area: PlotArea, domains: Domains): readonly PlacedName[] {
  const left = area.marginLeft;
  const bottom = area.height - area.marginBottom;
  const across = area.width - left - area.marginRight;
  const labels = points.map(({ x, y, name }) => {
    const lines = wrapText(name, Math.min(150, area.width * 0.4));
    return {
      text: lines.join('\n'),
      x: left + share(x, domains.x) * across,
      y: bottom - share(y, domains.y) * (bottom - area.marginTop),
      width: Math.max(...lines.map((line) => textWidth(line))),
      height: lines.length * TEXT.line,
    };
  });
  const bounds: Box = { left, top: area.marginTop - 8, right: area.width, bottom: bottom - 2 };
  const boxes = placeLabels(labels, bounds);
  return points.flatMap((point, index) => {
    const [box, label] = [boxes[index], labels[index]];
    if (box === null || box === undefined || label === undefined) return [];
    const [dx, dy] = [(box.left + box.right) / 2 - label.x, (box.top + box.bottom) / 2 - label.y];
    return [{ ...point, text: label.text, dx, dy }];
  });
}

function share(value: number, [from, to]: readonly [number, number]): number {
  return (value - from) / (to - from);
}
