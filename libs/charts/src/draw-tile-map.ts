import * as Plot from '@observablehq/plot';
import type { ChartFigure, ChartText, Surface } from './chart';
import { drawingWidth } from './finish-chart';
import { keyOf } from './key';
import { COLOURS, INK, SHADES, TEXT } from './palette';
import { drawPlot } from './plot-area';
import { pixelScale } from './rows';
import { wrapText } from './text-size';
import { inUnit } from './unit';
import type { ChartUnit } from './unit';

/** A local policing area by the code of its local authority, with its figure. */
export interface TileArea {
  readonly code: string;
  readonly name: string;
  readonly figure: ChartFigure;
}

/** The areas of the force as tiles in their rough places. */
export interface TileMapChart extends ChartText {
  readonly unit: ChartUnit;
  readonly decimals?: number;
  readonly areas: readonly TileArea[];
}

/** Columns and rows of the tiles, from the north west; the second place is for narrow drawings. */
const PLACES: Readonly<Record<string, readonly [number, number, number]>> = {
  E08000031: [0, 0, 0],
  E08000030: [1, 0, 1],
  E08000027: [0, 1, 0],
  E08000028: [1, 1, 1],
  E08000025: [2, 1, 2],
  E08000029: [2, 2, 1],
  E08000026: [3, 2, 2],
};

interface Tile {
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly height: number;
  readonly name: string;
  readonly printed: string;
  readonly shade: string;
  readonly ink: string;
}

/** Draws the seven local policing areas as tiles, shaded by quarters of the range, each with its name and value. */
export function drawTileMap(chart: TileMapChart, surface: Surface): SVGSVGElement {
  const width = drawingWidth(surface);
  const classes = classesOf(chart);
  const key = keyOf(keyEntries(classes, chart), width);
  const top = key.height + 6;
  const columns = width < 480 ? 3 : 4;
  const size = Math.min(170, (width - 2) / columns);
  const height = Math.max(76, size * 0.62);
  const tiles = chart.areas.flatMap((area): readonly Tile[] => {
    const place = PLACES[area.code];
    if (place === undefined) return [];
    const column = columns === 3 ? place[2] : place[0];
    const shape = { left: 1 + column * size, top: top + place[1] * height, size, height };
    return [{ ...shape, ...wordsOf(area, chart, size), ...shadeOf(area, classes) }];
  });
  const bottom = top + 3 * height + 2;
  const across = { type: 'linear', domain: [0, width], range: [0, width], axis: null } as const;
  const scales = { x: across, y: pixelScale(0, bottom), color: { type: 'identity' } } as const;
  const marks = [...key.marks({ left: 0, top: 0 }), ...tileMarks(tiles)];
  const margins = { marginTop: 0, marginRight: 0, marginBottom: 0, marginLeft: 0 };
  return drawPlot({ width, height: bottom, ...margins, ...scales, marks }, chart, surface);
}

function wordsOf({ name, figure }: TileArea, { unit, decimals }: TileMapChart, size: number) {
  const value = figure.value === null ? '' : inUnit(figure.value, unit, decimals);
  return { name: wrapText(name, size - 10).join('\n'), printed: `${value} ${figure.shorthand ?? ''}`.trim() };
}

function classesOf({ areas }: TileMapChart): readonly [number, number] | null {
  const values = areas.flatMap(({ figure }) => figure.value ?? []);
  return values.length === 0 ? null : [Math.min(...values), Math.max(...values)];
}

function shadeOf({ figure: { value } }: TileArea, range: readonly [number, number] | null) {
  if (value === null || range === null) return { shade: INK.ground, ink: INK.text };
  const [least, most] = range;
  const quarter = most === least ? 0 : Math.min(3, Math.floor(((value - least) / (most - least)) * 4));
  const shade = SHADES[SHADES.length - 1 - quarter] ?? INK.ground;
  return { shade, ink: quarter >= 2 ? INK.ground : INK.text };
}

function keyEntries(range: readonly [number, number] | null, { unit, decimals }: TileMapChart) {
  if (range === null || range[0] === range[1]) return [];
  const [least, most] = range;
  const end = (quarter: number): string =>
    inUnit(least + ((most - least) * quarter) / 4, unit, decimals ?? 1);
  return [...SHADES].reverse().map((fill, quarter) => ({
    symbol: 'square' as const,
    fill,
    stroke: COLOURS.darkBlue,
    words: `${end(quarter)} to ${quarter === 3 ? '' : 'under '}${end(quarter + 1)}`,
  }));
}

function tileMarks(tiles: readonly Tile[]): Plot.Markish[] {
  const middle = ({ left, size }: Tile): number => left + size / 2;
  const text = { x: middle, fill: 'ink', lineHeight: TEXT.line / TEXT.size } as const;
  return [
    Plot.rect(tiles, {
      x1: 'left',
      x2: ({ left, size }: Tile) => left + size,
      y1: 'top',
      y2: ({ top, height }: Tile) => top + height,
      fill: 'shade',
      stroke: COLOURS.darkBlue,
      inset: 2,
    }),
    Plot.text(tiles, { ...text, y: ({ top, height }: Tile) => top + height * 0.36, text: 'name' }),
    Plot.text(tiles, {
      ...text,
      y: ({ top, height }: Tile) => top + height * 0.76,
      text: 'printed',
      fontWeight: 600,
      fontSize: 16,
    }),
  ];
}
