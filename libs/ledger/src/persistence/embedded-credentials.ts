import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { invariant } from '@citizen-graph/reference';

/** Where the embedded server listens, and the password of the login that everything runs as. */
interface Login {
  readonly port: number;
  readonly password: string;
}

export interface Credentials extends Login {
  /** The password of the superuser, who makes the cluster and does nothing else. */
  readonly superuserPassword: string;
}

/** The credentials in a folder, made up if there are none; of two processes that do so, one wins. */
export async function readCredentials(directory: string): Promise<Credentials> {
  await mkdir(directory, { recursive: true });
  const login = await readOrMake<Login>(join(directory, 'credentials.json'), async () => ({
    port: await findFreePort(),
    password: madeUp(),
  }));
  // Apart from the other, because folders made before there were two have that one alone.
  const superuser = await readOrMake<Pick<Login, 'password'>>(
    join(directory, 'superuser.json'),
    async () => ({
      password: madeUp(),
    }),
  );
  return { ...login, superuserPassword: superuser.password };
}

function madeUp(): string {
  return randomBytes(24).toString('hex');
}

async function readOrMake<Kept>(path: string, make: () => Promise<Kept>): Promise<Kept> {
  const kept = await readOrNull<Kept>(path);
  if (kept !== null) return kept;
  const made = await make();
  try {
    await writeFile(path, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    const others = await readOrNull<Kept>(path);
    if (others === null) throw error;
    return others;
  }
}

async function readOrNull<Kept>(path: string): Promise<Kept | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // Anything else must not lead to a new password, which the data in the folder would not know.
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : (JSON.parse(text) as Kept);
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  invariant(address !== null && typeof address === 'object', 'a TCP server has a port');
  return address.port;
}
