import { access, rename, rm, writeFile } from 'node:fs/promises';
import { paperError } from '@citizen-graph/paper';

/** Throws PAPER_EXISTS where a file is there already. */
export async function refuseExisting(path: string): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere)
    throw paperError(
      'PAPER_EXISTS',
      `${path} is there already. Name another file, or give --force to write over it.`,
    );
}

/** Writes a file, all of it or none. */
export async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    await writeFile(partial, content, { flag: 'wx' });
    await rename(partial, path);
  } catch (error) {
    throw error instanceof Error && 'path' in error ? Object.assign(error, { path }) : error;
  } finally {
    await rm(partial, { force: true });
  }
}
