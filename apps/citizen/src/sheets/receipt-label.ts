import { QUIET_ZONE, toPath, toQrCode } from './qr-code';

/** What a printed receipt says. */
export interface ReceiptLabel {
  /** Where the form is: `https://feedback.example.police.uk`. */
  readonly origin: string;
  /** The code that a phone reads. */
  readonly long: string;
  /** The code that people type, in groups. */
  readonly typed: string;
  readonly heading: string;
  /** The last day on which it can be answered, as people write it. */
  readonly lastDay: string;
  readonly privacy: string;
  /** The reference of the search, where receipts carry one. */
  readonly reference: string | null;
  readonly isDemonstration: boolean;
}

/** A line of text; x and y are where its baseline starts. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: 'regular' | 'bold' | 'code';
}

/** A receipt ready to be drawn, in points of 1/72 inch from its top left corner. */
export interface DrawnLabel {
  readonly width: number;
  readonly height: number;
  /** The QR code as a path in modules, and where and how large they are. */
  readonly code: { readonly path: string; readonly x: number; readonly y: number; readonly module: number };
  readonly texts: readonly DrawnText[];
}

/** The room for a receipt, in points, and the size of its text. */
export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** The width of the QR code with its quiet zone. */
  readonly codeWidth: number;
}

const LINE_HEIGHT = 1.3;
const LARGER = 1.2;
// The mean width of a character of Helvetica in English, as a share of its size; a bold one is wider.
const CHARACTER_WIDTH = 0.52;
const BOLD_CHARACTER_WIDTH = 0.6;

/** Lays a receipt out: a heading, the QR code on the left, how to answer on the right, the address below. */
export function drawLabel(label: ReceiptLabel, room: LabelRoom): DrawnLabel {
  const { width, height, fontSize, codeWidth } = room;
  const qr = toQrCode(`${label.origin}/f/`, label.long);
  const module = codeWidth / (qr.size + 2 * QUIET_ZONE);
  const left = fontSize;
  const top = fontSize * (1 + LARGER * LINE_HEIGHT);
  const right = left + codeWidth;
  const heading = label.isDemonstration ? 'DEMONSTRATION: made up' : label.heading;
  const host = label.origin.replace(/^https:\/\//, '');
  const below = top + codeWidth + fontSize * LINE_HEIGHT;
  return {
    width,
    height,
    code: { path: toPath(qr), x: left / 2 + QUIET_ZONE * module, y: top + QUIET_ZONE * module, module },
    texts: [
      { text: heading, x: left, y: 2 * fontSize, size: fontSize * LARGER, font: 'bold' },
      ...stack(instructions(label, (width - right) / (fontSize * CHARACTER_WIDTH)), {
        x: right,
        y: top,
        fontSize,
      }),
      { text: host, x: left, y: below, size: fitted(host, fontSize, width - 2 * left), font: 'bold' },
    ],
  };
}

type Line = Pick<DrawnText, 'text' | 'font'>;

function instructions({ typed, lastDay, privacy, reference }: ReceiptLabel, most: number): readonly Line[] {
  const plain = (text: string) => wrap(text, most).map((line) => ({ text: line, font: 'regular' as const }));
  return [
    ...plain('Scan this with the camera of your phone. Or go to the address below and type:'),
    { text: typed, font: 'code' },
    ...plain(`Answer once, by ${lastDay}. ${privacy}`),
    ...(reference === null ? [] : plain(`Search: ${reference}`)),
  ];
}

/** Sets lines beneath each other; a code is larger than what stands around it. */
function stack(
  lines: readonly Line[],
  { x, y: top, fontSize }: { readonly x: number; readonly y: number; readonly fontSize: number },
): readonly DrawnText[] {
  let y = top;
  return lines.map(({ text, font }) => {
    const size = font === 'code' ? fontSize * LARGER : fontSize;
    y += size * LINE_HEIGHT;
    return { text, font, x, y, size };
  });
}

/** The size at which a bold text is no wider than that, at most the size that is wanted. */
function fitted(text: string, size: number, width: number): number {
  return Math.min(size, width / (text.length * BOLD_CHARACTER_WIDTH));
}

/** Breaks a text between words so that no line has more characters than that, unless a word has. */
export function wrap(text: string, most: number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
