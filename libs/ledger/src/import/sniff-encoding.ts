import type { Encoding } from './decode';

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16LE_MARK = Buffer.from([0xff, 0xfe]);
const UTF16BE_MARK = Buffer.from([0xfe, 0xff]);

/** The share of zero bytes among the even or the odd ones from which a file is taken for UTF-16. */
const SHARE_OF_ZEROS = 0.4;

/** The encoding that the first bytes of a file show: by its byte order mark, else by where zero bytes stand. */
export function sniffEncoding(start: Buffer): Encoding {
  if (begins(start, UTF8_MARK)) return { encoding: 'utf-8', byteOrderMark: true };
  if (begins(start, UTF16LE_MARK)) return { encoding: 'utf-16le', byteOrderMark: true };
  if (begins(start, UTF16BE_MARK)) return { encoding: 'utf-16be', byteOrderMark: true };
  return { encoding: encodingByZeros(start), byteOrderMark: false };
}

function encodingByZeros(start: Buffer): Encoding['encoding'] {
  const pairs = Math.max(1, Math.floor(start.length / 2));
  const even = countZeros(start, 0) / pairs;
  const odd = countZeros(start, 1) / pairs;
  if (odd >= SHARE_OF_ZEROS && even < SHARE_OF_ZEROS) return 'utf-16le';
  return even >= SHARE_OF_ZEROS && odd < SHARE_OF_ZEROS ? 'utf-16be' : 'utf-8';
}

function countZeros(bytes: Buffer, from: number): number {
  let zeros = 0;
  for (let at = from; at < bytes.length; at += 2) if (bytes[at] === 0) zeros += 1;
  return zeros;
}

function begins(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}
