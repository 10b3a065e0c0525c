import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { invariant } from '@citizen-graph/reference';

/** Where the embedded server listens, and the password of its only user. */
export interface Credentials {
  readonly port: number;
  readonly password: string;
}

/** The credentials in a folder, made up if there are none; of two processes that do so, one wins. */
export async function readCredentials(directory: string): Promise<Credentials> {
  const path = join(directory, 'credentials.json');
  const kept = await readOrNull(path);
  if (kept !== null) return kept;
  await mkdir(directory, { recursive: true });
  const made = { port: await findFreePort(), password: randomBytes(24).toString('hex') };
  try {
    await writeFile(path, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    const others = await readOrNull(path);
    if (others === null) throw error;
    return others;
  }
}

async function readOrNull(path: string): Promise<Credentials | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // Anything else must not lead to a new password, which the data in the folder would not know.
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : (JSON.parse(text) as Credentials);
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  invariant(address !== null && typeof address === 'object', 'a TCP server has a port');
  return address.port;
}
