import { createReadStream } from 'node:fs';
import { checkUtf8 } from './check-utf8';
import { decodeUtf16 } from './decode-utf16';
import { decodeWindows1252 } from './decode-windows-1252';
import { fileError } from './file-errors';
import type { Dialect } from '../domain/column';

/** How the characters of a file are written down. */
export type Encoding = Pick<Dialect, 'encoding' | 'byteOrderMark'>;

/**
 * The text of a file as valid UTF-8 without its byte order mark, piece by piece. `onBytes` hears how
 * many bytes of the file have been read. Throws FILE_NOT_FOUND, and FILE_ENCODING with the line.
 */
export async function* decode(
  path: string,
  { encoding, byteOrderMark }: Encoding,
  onBytes: (bytesRead: number) => void = () => undefined,
): AsyncGenerator<Buffer, void, undefined> {
  const lengthOfMark = encoding === 'utf-8' ? 3 : 2;
  const pieces = readPieces(path, byteOrderMark ? lengthOfMark : 0, onBytes);
  if (encoding === 'utf-8') yield* checkUtf8(path, pieces);
  else if (encoding === 'windows-1252') yield* decodeWindows1252(pieces);
  else yield* decodeUtf16(path, encoding === 'utf-16be', pieces);
}

async function* readPieces(path: string, start: number, onBytes: (bytesRead: number) => void) {
  let bytesRead = start;
  try {
    const stream: AsyncIterable<Buffer> = createReadStream(path, { start });
    for await (const piece of stream) {
      bytesRead += piece.length;
      onBytes(bytesRead);
      yield piece;
    }
  } catch (error) {
    throw fileError(path, error);
  }
}
