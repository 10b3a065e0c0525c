import { readProcessConfig } from './config';
import { createLogger } from './server/logger';
import { startOrExit } from './server/start-or-exit';
import { stopOnSignal } from './server/stop-on-signal';
import { startSubgraph } from './start-subgraph';
import type { Subgraph } from './start-subgraph';

/** Runs a subgraph as this process: configured by the environment, until a signal stops it. */
export async function runSubgraph<Own extends object>(
  subgraph: Subgraph<Own>,
  defaultPort: number,
): Promise<void> {
  await startOrExit(async () => {
    const config = readProcessConfig(defaultPort);
    const logger = createLogger({ name: subgraph.name, level: config.logLevel });
    stopOnSignal([await startSubgraph(subgraph, config, logger)], logger);
  });
}
