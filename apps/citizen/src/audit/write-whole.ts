import { createWriteStream } from 'node:fs';
import { access, link, rm } from 'node:fs/promises';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { citizenError } from '../errors';

/** Throws USAGE where a file is there already. */
export async function refuseExisting(path: string): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw isThereAlready(path);
}

/** Writes a file for its owner alone, all of it or none, and never over another. */
export async function writeWhole(
  path: string,
  [source, ...through]: readonly [Readable, ...Transform[]],
): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    await pipeline([source, ...through, createWriteStream(partial, { flags: 'wx', mode: 0o600 })]);
    // Unlike a rename, it fails where somebody wrote the file meanwhile.
    await link(partial, path);
  } catch (error) {
    throw ofPath(error, path);
  } finally {
    await rm(partial, { force: true });
  }
}

/** The same failure, with the path that was asked for in the place of the temporary one. */
function ofPath(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('path' in error)) return error;
  if ('code' in error && error.code === 'EEXIST') return isThereAlready(path);
  return Object.assign(error, { path });
}

function isThereAlready(path: string): Error {
  return citizenError('USAGE', `${path} is there already; name another file, or move that one away.`);
}
