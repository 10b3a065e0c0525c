import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What the noise of partners' figures is drawn from, kept in a folder that its owner alone reads: made up at first,
 * and the same ever after, since noise that changes can be averaged away.
 */
export async function keptDisclosureSecret(home: string): Promise<string> {
  const path = join(home, 'disclosure-secret');
  await mkdir(home, { recursive: true });
  // Of two processes that make one up, one wins.
  await writeFile(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return readFile(path, 'utf8');
}
