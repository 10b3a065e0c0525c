import * as Plot from '@observablehq/plot';
import { INK, TEXT } from './palette';
import { boxesOverlap } from './place-labels';
import type { Box } from './place-labels';
import { HALO } from './point-marks';
import type { PlacedPoint } from './point-marks';
import { textWidth } from './text-size';

/** Points of a series with how far they are moved aside, in pixels. */
export interface SymbolSeries {
  readonly points: readonly PlacedPoint[];
  readonly dx: number;
}

/** The room that symbols have: between two heights, at so many pixels from one period to the next. */
export interface SymbolRoom {
  readonly step: number;
  readonly top: number;
  readonly bottom: number;
  readonly toPixel: (value: number) => number;
  readonly toValue: (pixel: number) => number;
}

const HEIGHT = TEXT.size + 2;
const ABOVE_POINT = 14;
const MOVES = [0, -1, 1, -2, 2, -3, 3, -4, 4].map((lines) => lines * HEIGHT);

interface PlacedSymbol {
  readonly x: string;
  readonly text: string;
  readonly dx: number;
  readonly value: number;
}

/**
 * The symbols: of a gap in the place of its point, of a figure that is there above it; each moved up or down where it
 * would lie on another or on what is there already, and left out where there is no room at all.
 */
export function symbolMarks(
  series: readonly SymbolSeries[],
  room: SymbolRoom,
  already: readonly Box[] = [],
): Plot.Markish[] {
  const taken = [...already];
  const placed = series.flatMap(({ points, dx }) =>
    points.flatMap((point, index) => {
      const text = point.figure.shorthand ?? '';
      if (text === '') return [];
      const box = candidates(point, { room, middle: index * room.step + dx }).find((free) =>
        taken.every((other) => !boxesOverlap(free, other)),
      );
      if (box === undefined) return [];
      taken.push(box);
      return [{ x: point.x, text, dx, value: room.toValue((box.top + box.bottom) / 2) }];
    }),
  );
  return placed.map(({ x, text, dx, value }: PlacedSymbol) =>
    Plot.text([text], { x: [x], y: [value], dx, fill: INK.text, ...HALO }),
  );
}

interface Around {
  readonly room: SymbolRoom;
  /** Where its period lies, in pixels from that of the first. */
  readonly middle: number;
}

function candidates({ y, figure }: PlacedPoint, { room, middle }: Around): readonly Box[] {
  const half = textWidth(figure.shorthand ?? '') / 2 + 1;
  const wanted = room.toPixel(y) - (figure.value === null ? 0 : ABOVE_POINT);
  return MOVES.map((move) => wanted + move)
    .filter((at) => at === wanted || (at >= room.top && at <= room.bottom))
    .map((at) => ({
      left: middle - half,
      right: middle + half,
      top: at - HEIGHT / 2,
      bottom: at + HEIGHT / 2,
    }));
}
