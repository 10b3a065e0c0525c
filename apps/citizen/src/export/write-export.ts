import { rename, rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { writeWhole } from '../audit/write-whole';

/** Writes a file, all of it or none; over another only where that is wanted. */
export async function writeExport(
  path: string,
  content: string | Uint8Array,
  isForced: boolean,
): Promise<void> {
  const bytes = Buffer.from(content);
  if (!isForced) {
    await writeWhole(path, [Readable.from([bytes])]);
    return;
  }
  const partial = `${path}.${process.pid}.partial`;
  try {
    await writeFile(partial, bytes, { flag: 'wx', mode: 0o600 });
    await rename(partial, path);
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  } finally {
    await rm(partial, { force: true });
  }
}
