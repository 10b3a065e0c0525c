import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { fileError } from './file-errors';

/** The SHA-256 of a file in hexadecimal, read in pieces; throws FILE_NOT_FOUND. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    throw fileError(path, error);
  }
  return hash.digest('hex');
}
