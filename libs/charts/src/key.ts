import * as Plot from '@observablehq/plot';
import { INK, TEXT } from './palette';
import { textWidth } from './text-size';

/** What a marker, or a shade, means. */
export interface KeyEntry {
  readonly symbol: Plot.SymbolType;
  readonly fill: string;
  readonly stroke?: string;
  readonly rotate?: number;
  readonly words: string;
}

interface PlacedEntry extends KeyEntry {
  readonly x: number;
  readonly row: number;
}

/** A key in rows across a drawing, for what cannot be written beside its mark, and the height that it takes. */
export function keyOf(entries: readonly KeyEntry[], width: number) {
  const placed = flow(entries, width);
  const rows = Math.max(-1, ...placed.map(({ row }) => row)) + 1;
  return {
    height: rows * (TEXT.line + 6),
    marks: (corner: { readonly left: number; readonly top: number }): Plot.Markish[] =>
      placed.flatMap((entry) => entryMarks(entry, corner)),
  };
}

function flow(entries: readonly KeyEntry[], width: number): readonly PlacedEntry[] {
  let [x, row] = [0, 0];
  return entries.map((entry) => {
    const needed = 18 + textWidth(entry.words);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const place = { ...entry, x, row };
    x += needed + 16;
    return place;
  });
}

function entryMarks(entry: PlacedEntry, { left, top }: { left: number; top: number }): Plot.Markish[] {
  const dy = entry.row * (TEXT.line + 6) + TEXT.line / 2 - top;
  const corner = { frameAnchor: 'top-left', dy } as const;
  return [
    Plot.dot([entry], {
      ...corner,
      dx: entry.x + 7 - left,
      symbol: entry.symbol,
      rotate: entry.rotate ?? 0,
      r: 5,
      fill: entry.fill,
      stroke: entry.stroke ?? entry.fill,
    }),
    Plot.text([entry.words], {
      ...corner,
      dx: entry.x + 18 - left,
      lineAnchor: 'middle',
      textAnchor: 'start',
      fill: INK.text,
    }),
  ];
}
