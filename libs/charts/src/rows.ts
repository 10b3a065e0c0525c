import * as Plot from '@observablehq/plot';
import { INK, TEXT } from './palette';
import { textWidth, wrapText } from './text-size';

/** The words of a row: its name and what stands quietly below it on the left, and its column on the right. */
export interface RowText {
  readonly name: string;
  readonly below?: string;
  readonly right?: readonly string[];
  /** Below the column on the right, after a triangle that points up or down. */
  readonly sign?: RowSign;
}

/** Words with a triangle before them; drawn, as typefaces may lack it. */
export interface RowSign {
  readonly is: 'higher' | 'lower';
  readonly words: string;
}

/** A row in its place; top, middle and bottom are in pixels from the top of the drawing. */
export interface PlacedRow {
  readonly middle: number;
  readonly height: number;
  readonly name: readonly string[];
  readonly below: readonly string[];
  readonly right: readonly string[];
  /** The triangle on the right, and how far below the middle it is. */
  readonly mark: { readonly is: 'higher' | 'lower'; readonly dy: number } | null;
}

const GAP = 12;

/** Rows from the top of a plot down, each as tall as its words need, with the margins that their words take. */
export function layRows(texts: readonly RowText[], room: { width: number; top: number; least: number }) {
  const nameRoom = Math.min(240, room.width * 0.32);
  const rightRoom = Math.min(180, room.width * 0.3);
  let bottom = room.top;
  const rows = texts.map((text): PlacedRow => {
    const name = wrapText(text.name, nameRoom);
    const below = text.below === undefined ? [] : wrapText(text.below, nameRoom);
    const values = (text.right ?? []).flatMap((line) => wrapText(line, rightRoom));
    const right = [...values, ...signLines(text.sign, rightRoom)];
    const lines = Math.max(name.length + below.length, right.length);
    const height = Math.max(room.least, lines * TEXT.line + GAP);
    bottom += height;
    const dy = (values.length - (right.length - 1) / 2) * TEXT.line;
    const mark = text.sign === undefined ? null : { is: text.sign.is, dy };
    return { name, below, right, mark, height, middle: bottom - height / 2 };
  });
  const lefts = rows.flatMap(({ name, below }) => [...name, ...below]);
  const rights = rows.flatMap(({ right }) => right);
  return { rows, bottom, marginLeft: margin(lefts), marginRight: Math.max(16, margin(rights)) };
}

const INDENT = '\u00a0'.repeat(4);

function signLines(sign: RowSign | undefined, room: number): readonly string[] {
  const lines = sign === undefined ? [] : wrapText(sign.words, room - textWidth(INDENT));
  return lines.map((line) => `${INDENT}${line}`);
}

function margin(lines: readonly string[]): number {
  return lines.length === 0 ? 0 : Math.max(...lines.map((line) => textWidth(line))) + GAP;
}

/** A y scale on which values are pixels from the top of the drawing. */
export function pixelScale(top: number, bottom: number) {
  return { type: 'linear', domain: [top, bottom], range: [top, bottom], axis: null } as const;
}

/** The words of rows in both margins. */
export function rowTexts(rows: readonly PlacedRow[], marginLeft: number): Plot.Markish[] {
  const lines = { textAnchor: 'start', lineAnchor: 'middle', lineHeight: TEXT.line / TEXT.size } as const;
  const left = { ...lines, frameAnchor: 'left', dx: -marginLeft } as const;
  const half = TEXT.line / 2;
  return [
    Plot.text(rows, {
      ...left,
      y: ({ middle, below }: PlacedRow) => middle - below.length * half,
      text: ({ name }: PlacedRow) => name.join('\n'),
    }),
    Plot.text(
      rows.filter(({ below }) => below.length > 0),
      {
        ...left,
        y: ({ middle, name }: PlacedRow) => middle + name.length * half,
        text: ({ below }: PlacedRow) => below.join('\n'),
        fill: INK.quiet,
      },
    ),
    Plot.text(
      rows.filter(({ right }) => right.length > 0),
      {
        ...lines,
        frameAnchor: 'right',
        dx: GAP,
        y: 'middle',
        text: ({ right }: PlacedRow) => right.join('\n'),
      },
    ),
    ...signMarks(rows),
  ];
}

function signMarks(rows: readonly PlacedRow[]): Plot.Markish[] {
  const looks = [
    { is: 'higher', rotate: 0 },
    { is: 'lower', rotate: 180 },
  ] as const;
  return looks.map(({ is, rotate }) =>
    Plot.dot(
      rows.filter(({ mark }) => mark?.is === is),
      {
        frameAnchor: 'right',
        y: ({ middle, mark }: PlacedRow) => middle + (mark?.dy ?? 0),
        dx: GAP + 6,
        symbol: 'triangle',
        rotate,
        r: 4.5,
        fill: INK.text,
      },
    ),
  );
}
