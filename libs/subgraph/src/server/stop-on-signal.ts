import type { Logger } from './logger';

/** Anything that runs until it is told to stop. */
export interface Stoppable {
  stop(): Promise<void>;
}

/**
 * On the first SIGTERM or SIGINT stops the parts in the order given and exits, with 0 when all of
 * them stopped and 1 otherwise; on the second signal exits at once.
 */
export function stopOnSignal(parts: readonly Stoppable[], logger: Logger): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.info({ signal }, 'stopping');
    void stopAll(parts, logger).then((clean) => process.exit(clean ? 0 : 1));
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

async function stopAll(parts: readonly Stoppable[], logger: Logger): Promise<boolean> {
  let clean = true;
  for (const part of parts) {
    try {
      await part.stop();
    } catch (error) {
      clean = false;
      logger.error({ err: error }, 'a part did not stop cleanly');
    }
  }
  return clean;
}
