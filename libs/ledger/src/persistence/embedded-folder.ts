import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ledgerError } from '../domain/errors';

/** Where the server keeps its data. */
export const dataOf = (directory: string): string => join(directory, 'data');

/** Where it writes what it says. */
export const logOf = (directory: string): string => join(directory, 'server.log');

/** The file that is there while the server runs. */
export const pidFileOf = (directory: string): string => join(dataOf(directory), 'postmaster.pid');

/** Whether there is anything at a path. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The process of the running server; null when none runs. */
export async function readPid(directory: string): Promise<number | null> {
  const text = await readFile(pidFileOf(directory), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return Number.isNaN(pid) ? null : pid;
}

/** The error of a server that does not start, with the end of what it said. */
export function doesNotStart(directory: string, said: string): Error {
  const last = said.trim().split('\n').slice(-3).join(' ');
  return ledgerError(
    'DATABASE_UNREACHABLE',
    `The embedded PostgreSQL does not start in ${directory}: ${last || 'it said nothing'}. ` +
      `Its folder must be open to the user postgres when you are root; CITIZEN_HOME puts it elsewhere, ` +
      `and DATABASE_URL uses a PostgreSQL of your own.`,
  );
}
