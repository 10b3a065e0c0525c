import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A PostgreSQL server that another process keeps. */
export interface PostgresProcess {
  readonly url: string;
  readonly started: boolean;
  /** Stops the server, if that process started it. */
  stop(): Promise<void>;
  /** Stops the server and ends the process. */
  end(): Promise<void>;
}

/** Starts or joins the server of a folder in another process, as a command of its own would; throws what it threw. */
export async function runPostgres(
  script: 'start-postgres' | 'start-older-postgres',
  directory: string,
  flags: readonly string[] = [],
): Promise<PostgresProcess> {
  const child = fork(join(__dirname, `${script}.ts`), [directory, ...flags], {
    execArgv: ['--import', 'tsx'],
  });
  // Heard from the start: a process without a server to keep may end before it is asked to.
  const exit = once(child, 'exit');
  const [{ url, started, error }] = (await once(child, 'message')) as [PostgresProcess & { error?: unknown }];
  const stop = async (): Promise<void> => {
    child.send('stop');
    await once(child, 'message');
  };
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exit;
  };
  if (error === undefined) return { url, started, stop, end: () => stop().then(kill) };
  await kill();
  throw error;
}
