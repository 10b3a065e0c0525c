import { StringDecoder } from 'node:string_decoder';
import { countLines } from './count-lines';
import { encodingError } from './file-errors';

const LONE_SURROGATE = /\p{Surrogate}/u;
const HALF_A_CHARACTER = [0xdc, 0xdc];

/** UTF-16 as UTF-8; throws FILE_ENCODING with the line where half a character stands alone. */
export async function* decodeUtf16(path: string, bigEndian: boolean, pieces: AsyncIterable<Buffer>) {
  const decoder = new StringDecoder('utf16le');
  let line = 1;
  for await (const units of inPairs(pieces)) {
    const text = decoder.write(bigEndian ? units.swap16() : units);
    const fault = text.search(LONE_SURROGATE);
    if (fault >= 0) throw encodingError(path, line + countLines(Buffer.from(text.slice(0, fault))));
    const bytes = Buffer.from(text);
    line += countLines(bytes);
    yield bytes;
  }
  if (decoder.end() !== '') throw encodingError(path, line);
}

/** The pieces cut after an even number of bytes; a byte left over at the end becomes half a character. */
async function* inPairs(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  let odd: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes = Buffer.concat([odd, piece]);
    odd = bytes.subarray(bytes.length - (bytes.length % 2));
    yield bytes.subarray(0, bytes.length - odd.length);
  }
  if (odd.length > 0) yield Buffer.from(HALF_A_CHARACTER);
}
