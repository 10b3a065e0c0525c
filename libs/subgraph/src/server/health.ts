import type { RequestHandler } from 'express';

/** A condition without which the server cannot do its work, such as its database answering. */
export type ReadinessCheck = () => boolean | Promise<boolean>;

export interface Health {
  readonly live: RequestHandler;
  readonly ready: RequestHandler;
  /** From now on the server is not ready, whatever the checks say. */
  drain(): void;
}

// shorter than the second that Kubernetes waits for a probe by default
const CHECK_LIMIT_MS = 900;

/** The two probes: /livez says that the event loop turns, /readyz that work may be sent here. */
export function createHealth(checks: Readonly<Record<string, ReadinessCheck>>): Health {
  let draining = false;
  return {
    live: (_request, response) => {
      response.json({ live: true });
    },
    ready: async (_request, response) => {
      const results = await runAll(checks);
      const ready = !draining && Object.values(results).every(Boolean);
      response.status(ready ? 200 : 503).json({ ready, draining, checks: results });
    },
    drain: () => {
      draining = true;
    },
  };
}

async function runAll(checks: Readonly<Record<string, ReadinessCheck>>): Promise<Record<string, boolean>> {
  const results = Object.entries(checks).map(async ([name, check]) => [name, await passes(check)] as const);
  return Object.fromEntries(await Promise.all(results));
}

async function passes(check: ReadinessCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), CHECK_LIMIT_MS);
  });
  try {
    return await Promise.race([check(), limit]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
