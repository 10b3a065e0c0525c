import { isUtf8 } from 'node:buffer';
import { countLines } from './count-lines';
import { encodingError } from './file-errors';

const NEW_LINE = 10;

/** The same bytes, cut between characters; throws FILE_ENCODING with the line where they are not UTF-8. */
export async function* checkUtf8(path: string, pieces: AsyncIterable<Buffer>) {
  let line = 1;
  let cut: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes = cut.length === 0 ? piece : Buffer.concat([cut, piece]);
    const end = bytes.length - lengthOfCutCharacter(bytes);
    const whole = bytes.subarray(0, end);
    if (!isUtf8(whole)) throw encodingError(path, line + linesBeforeFault(whole));
    line += countLines(whole);
    cut = bytes.subarray(end);
    yield whole;
  }
  if (cut.length > 0) throw encodingError(path, line);
}

/** The bytes at the end that begin a character whose other bytes come with the next piece. */
function lengthOfCutCharacter(bytes: Buffer): number {
  for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
    const byte = bytes[bytes.length - length] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return length < lengthOfCharacter(byte) ? length : 0;
  }
  return 0;
}

function lengthOfCharacter(firstByte: number): number {
  if (firstByte >= 0xf0) return 4;
  return firstByte >= 0xe0 ? 3 : 2;
}

function linesBeforeFault(bytes: Buffer): number {
  let lines = 0;
  let start = 0;
  for (let end = bytes.indexOf(NEW_LINE); end >= 0; end = bytes.indexOf(NEW_LINE, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    lines += 1;
    start = end + 1;
  }
  return lines;
}
