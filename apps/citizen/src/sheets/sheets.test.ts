import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { create } from 'qrcode';
import { openPdfSheets } from './pdf-sheets';
import { toPath, toQrCode } from './qr-code';
import { drawLabel, wrap } from './receipt-label';
import type { DrawnLabel, ReceiptLabel } from './receipt-label';
import { A4, SHEET_SIZES, pagesOf, placeOnSheet } from './sheet-size';
import type { SheetSizeName } from './sheet-size';
import { openSvgFolder, toSvg } from './svg-sheets';

const ORIGIN = 'https://feedback.example.police.uk';
const CODES = ['7KQXM2F9AB0D7KQXM2F9AB0D7KQ', '0123456789ABCDEFGHJKMNPQRST', 'ZYXWVTSRQPNMKJHGFEDCBA98765'];
const sizes = Object.keys(SHEET_SIZES) as SheetSizeName[];

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'citizen-graph-sheets-'));
});
afterAll(() => rm(directory, { recursive: true }));

function label(long: string, differences: Partial<ReceiptLabel> = {}): ReceiptLabel {
  return {
    origin: ORIGIN,
    long,
    typed: '7KQX-M2F9-AB0D',
    heading: 'Stop and search: what was it like?',
    lastDay: '30 November 2027',
    privacy: 'We do not ask who you are.',
    reference: null,
    isDemonstration: false,
    ...differences,
  };
}

/** The modules of a code as the library makes them. */
function expectedModules(long: string): readonly string[] {
  const segments = [
    { data: Buffer.from(`${ORIGIN}/f/`), mode: 'byte' as const },
    { data: long, mode: 'alphanumeric' as const },
  ];
  const { size, data } = create(segments, { errorCorrectionLevel: 'Q' }).modules;
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => (data[row * size + column] === 0 ? '.' : '#')).join(''),
  );
}

/** The modules that runs of dark ones make: where each begins and ends. */
function modulesOf(runs: readonly (readonly [row: number, start: number, end: number])[]): readonly string[] {
  const size = Math.max(...runs.map(([row]) => row)) + 1;
  return Array.from({ length: size }, (_, at) =>
    Array.from({ length: size }, (__, column) =>
      runs.some(([row, start, end]) => row === at && column >= start && column < end) ? '#' : '.',
    ).join(''),
  );
}

test.each(CODES)('the path of %s draws the QR code of its address, module by module', (long) => {
  const path = toPath(toQrCode(`${ORIGIN}/f/`, long));
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map(([, column, row, width]) => {
    return [Number(row), Number(column), Number(column) + Number(width)] as const;
  });
  expect(modulesOf(runs)).toEqual(expectedModules(long));
});

test.each(sizes)('a PDF of %s receipts has their codes, texts and pages', async (name) => {
  const size = SHEET_SIZES[name];
  const path = join(directory, `${name}.pdf`);
  const writer = await openPdfSheets(path, { size, title: 'Receipts of a test' });
  const count = size.columns * size.rows + 1;
  const longs = Array.from({ length: count }, (_, index) => CODES[index % CODES.length] ?? '');
  for (const long of longs) await writer.add(drawLabel(label(long), size.room));
  await writer.close();

  const pages = await contentsOf(path);
  expect(pages).toHaveLength(2);
  expect(pages.flatMap(codesIn)).toEqual(longs.map(expectedModules));
  const texts = pages.flatMap(textsIn);
  for (const text of ['Stop and search: what was it like?', '7KQX-M2F9-AB0D', 'feedback.example.police.uk']) {
    expect(texts.filter((each) => each === text)).toHaveLength(count);
  }
  expect(texts.join(' ')).toContain('Answer once, by 30 November 2027. We do not ask who you are.');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('a folder has an SVG for each receipt, that only its owner may read', async () => {
  const folder = join(directory, 'svg');
  const writer = await openSvgFolder(folder);
  const drawn = CODES.map((long) => drawLabel(label(long), SHEET_SIZES.standard.room));
  for (const each of drawn) await writer.add(each);
  await writer.close();
  expect(await readdir(folder)).toEqual(['00001.svg', '00002.svg', '00003.svg']);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, '00001.svg'))).mode & 0o777).toBe(0o600);
  const [first] = drawn;
  expect(await readFile(join(folder, '00001.svg'), 'utf8')).toBe(first === undefined ? '' : toSvg(first));
});

test('an SVG holds the path of the code and the texts, escaped', () => {
  const drawn = drawLabel(label(CODES[0] ?? '', { reference: 'A<1>&2' }), SHEET_SIZES.standard.room);
  const svg = toSvg(drawn);
  expect(svg).toContain(`d="${drawn.code.path}"`);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="267\.64pt" height="195\.473pt"/);
  expect(svg).toContain('>Search: A&lt;1&gt;&amp;2</text>');
});

test.each(sizes)('a %s receipt stays within its room, and its code has its quiet zone', (name) => {
  const { room } = SHEET_SIZES[name];
  const longest = label(CODES[0] ?? '', {
    origin: 'https://stop-and-search-feedback.west-midlands.police.uk',
    privacy: 'Your answers carry the reference of the search.',
    reference: 'SS/2023/0001234',
  });
  const { code, texts } = drawLabel(longest, room);
  const { size } = toQrCode(`${longest.origin}/f/`, longest.long);
  expect(code.x).toBeGreaterThanOrEqual(4 * code.module);
  expect(code.x + (size + 4) * code.module).toBeLessThanOrEqual(Math.min(...rightOf(texts, room.width)));
  expect(texts.filter(({ y }) => y > room.height)).toEqual([]);
  // Phones read modules of 0.4 mm and more from the distance of an arm.
  expect((code.module * 25.4) / 72).toBeGreaterThan(0.75);
  expect(texts.filter(({ x, text, size: points }) => x + text.length * points * 0.52 > room.width)).toEqual(
    [],
  );
});

test('a demonstration says so instead of what it is of', () => {
  const { texts } = drawLabel(label(CODES[0] ?? '', { isDemonstration: true }), SHEET_SIZES.large.room);
  expect(texts[0]?.text).toBe('DEMONSTRATION: made up');
});

test.each(sizes)('%s receipts fill pages row by row, within the margins', (name) => {
  const size = SHEET_SIZES[name];
  const perPage = size.columns * size.rows;
  const places = Array.from({ length: perPage + 1 }, (_, number) => placeOnSheet(size, number));
  expect(places.filter(({ startsPage }) => startsPage)).toEqual([places[0], places[perPage]]);
  const last = places[perPage - 1];
  expect([last?.x, last?.y]).toEqual([
    expect.closeTo(A4.width - A4.margin - size.room.width, 6),
    expect.closeTo(A4.height - A4.margin - size.room.height, 6),
  ]);
  expect([1, perPage, perPage + 1].map((count) => pagesOf(size, count))).toEqual([1, 1, 2]);
});

test('wrap() breaks between words alone', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('a-word-that-is-long or not', 5)).toEqual(['a-word-that-is-long', 'or', 'not']);
});

function rightOf(texts: DrawnLabel['texts'], width: number): readonly number[] {
  return texts.filter(({ x }) => x > width / 4).map(({ x }) => x);
}

/** What is drawn on each page of a PDF. */
async function contentsOf(path: string): Promise<readonly string[]> {
  const pdf = (await readFile(path)).toString('latin1');
  const streams = [...pdf.matchAll(/\/FlateDecode\s*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  return streams
    .map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'))
    .filter((content) => content.includes(' TJ'));
}

function textsIn(content: string): readonly string[] {
  return [...content.matchAll(/\[([^\]]*)\] TJ/g)].map(([, pieces = '']) =>
    [...pieces.matchAll(/<([0-9a-f]*)>/g)]
      .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'))
      .join(''),
  );
}

/** The QR codes that a page fills: each starts a run with m, and ends its first side with l. */
function codesIn(content: string): readonly (readonly string[])[] {
  return content
    .split(/\nf\n/)
    .map((part) => [...part.matchAll(/([\d.]+) ([\d.]+) m\n([\d.]+) \2 l\n/g)])
    .map((moves) => moves.map(([, start, row, end]) => [Number(row), Number(start), Number(end)] as const))
    .filter((runs) => runs.length > 100)
    .map(modulesOf);
}
