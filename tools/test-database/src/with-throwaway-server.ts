import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@citizen-graph/ledger';
import { DURABILITY_OFF } from './durability-off';

/**
 * Runs a PostgreSQL server of its own for as long as its empty database is used, given by its address.
 * Leaves nothing behind, whatever happens; Ctrl-C or `kill` makes it fail.
 */
export async function withThrowawayServer<Result>(use: (url: string) => Promise<Result>): Promise<Result> {
  const request = awaitStopRequest();
  const directory = await mkdtemp(join(tmpdir(), 'citizen-graph-verify-'));
  try {
    // As root, PostgreSQL runs as a user of its own, who has to get to its data.
    await chmod(directory, 0o755);
    // Shared, it does not stop before those who use it when somebody presses Ctrl-C.
    const server = await startEmbeddedPostgres(join(directory, 'postgres'), DURABILITY_OFF, { shared: true });
    try {
      return await Promise.race([use(server.url), request.made]);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
    request.dismiss();
  }
}

interface StopRequest {
  /** Fails as soon as somebody stops the process. */
  readonly made: Promise<never>;
  dismiss(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** From now on Ctrl-C or `kill` only makes a request, so that what was started is stopped as well. */
function awaitStopRequest(): StopRequest {
  let refuse = (): void => undefined;
  const made = new Promise<never>((_, reject) => {
    refuse = () => reject(new Error('Stopped before it had finished.'));
  });
  // It may be made before anybody waits for it.
  made.catch(() => undefined);
  for (const signal of SIGNALS) process.on(signal, refuse);
  return {
    made,
    dismiss: () => {
      for (const signal of SIGNALS) process.off(signal, refuse);
    },
  };
}
