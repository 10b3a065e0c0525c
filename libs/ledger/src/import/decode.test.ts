import { decode } from './decode';
import { temporaryFolder } from '../testing/temporary-folder';
import type { Encoding } from './decode';

const UTF8: Encoding = { encoding: 'utf-8', byteOrderMark: false };
const LITTLE: Encoding = { encoding: 'utf-16le', byteOrderMark: false };
const BIG: Encoding = { encoding: 'utf-16be', byteOrderMark: false };

/** Longer than several pieces; the prefix moves every character over the places where pieces are cut. */
const LONG = 'é€😀\n'.repeat(20_000);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

async function decoded(content: Uint8Array, encoding: Encoding) {
  const path = await folder.write('text.csv', content);
  const heard: number[] = [];
  const pieces: Buffer[] = [];
  for await (const piece of decode(path, encoding, (bytes) => heard.push(bytes))) pieces.push(piece);
  return { text: Buffer.concat(pieces).toString(), bytesRead: heard.at(-1) };
}

function encode(text: string, { encoding }: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

const cases = [UTF8, LITTLE, BIG].flatMap((encoding) =>
  ['', 'a', 'ab', 'abc'].map((prefix) => ({ ...encoding, prefix })),
);

test.each(cases)(
  'decode() keeps characters whole: $encoding after "$prefix"',
  async ({ prefix, ...encoding }) => {
    const content = encode(prefix + LONG, encoding);
    expect(await decoded(content, encoding)).toEqual({ text: prefix + LONG, bytesRead: content.length });
  },
);

test.each([UTF8, LITTLE, BIG])('decode() leaves the byte order mark out: $encoding', async (encoding) => {
  const content = encode('\ufeffé', encoding);
  const marked = { ...encoding, byteOrderMark: true };
  expect(await decoded(content, marked)).toEqual({ text: 'é', bytesRead: content.length });
});

const lines = Buffer.from('line\n'.repeat(40_000));

test.each([
  ['latin-1 on line 3', Buffer.from('a\nb\ncaf\u00e9 d\n', 'latin1'), UTF8, 3],
  ['latin-1 in a later piece', Buffer.concat([lines, Buffer.from([0xe9, 0x20])]), UTF8, 40_001],
  ['a character cut off by the end', Buffer.from([0x61, 0x0a, 0xe2, 0x82]), UTF8, 2],
  ['an overlong form', Buffer.from([0x0a, 0xc0, 0xaf]), UTF8, 2],
  ['a surrogate in UTF-8', Buffer.from([0x0a, 0xed, 0xa0, 0x80, 0x20]), UTF8, 2],
  ['continuation bytes alone', Buffer.from([0x0a, 0x80, 0x80, 0x80, 0x80]), UTF8, 2],
  ['a lone first half', encode('a\nb\ud83d c', LITTLE), LITTLE, 2],
  ['a lone second half, big-endian', encode('a\n\nb\ude00', BIG), BIG, 3],
  ['half a character at the end', encode('a\n\n\n\ud83d', LITTLE), LITTLE, 4],
  ['an odd byte at the end', Buffer.concat([encode('a\n', LITTLE), Buffer.from('x')]), LITTLE, 2],
])('decode() refuses %s and names the line', async (_, content, encoding, line) => {
  await expect(decoded(content, encoding)).rejects.toMatchObject({
    code: 'FILE_ENCODING',
    message: `text.csv line ${line} is neither UTF-8 nor UTF-16; save the file as CSV UTF-8 and import it again`,
  });
});

test('decode() passes on what is not about finding the file', async () => {
  const pieces = decode('text\0.csv', UTF8);
  await expect(pieces.next()).rejects.toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' });
});

test('decode() reads Windows-1252 where it differs from ISO 8859-1, and where it does not', async () => {
  const bytes = Buffer.from([0x41, 0x80, 0x81, 0x8e, 0x91, 0x93, 0x96, 0x9f, 0xa3, 0xe9, 0xff]);
  const { text } = await decoded(bytes, { encoding: 'windows-1252', byteOrderMark: false });
  expect(text).toBe('A€\u0081Ž‘“–Ÿ£éÿ');
});
