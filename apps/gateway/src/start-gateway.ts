import { readFile } from 'node:fs/promises';
import { ConfigurationError, serveGraphQL } from '@citizen-graph/subgraph';
import type { Logger, RunningServer } from '@citizen-graph/subgraph';
import { createConnectionPool } from './ask-subgraph';
import { buildGateway } from './build-gateway';
import type { GatewayConfig } from './config';
import { formatGatewayError } from './format-error';
import { invalidValuesPlugin } from './invalid-values-plugin';

/**
 * Serves the supergraph until stopped.
 * @throws ConfigurationError when the supergraph file cannot be read
 */
export async function startGateway(config: GatewayConfig, logger: Logger): Promise<RunningServer> {
  const pool = createConnectionPool();
  const gateway = buildGateway({
    supergraphSdl: await readSupergraph(config.supergraphFile),
    subgraphUrls: config.subgraphUrls,
    limits: { timeoutMs: config.subgraphTimeoutMs, maxResponseBytes: config.maxSubgraphResponseBytes },
    pool,
    logger,
  });
  const server = await serveGraphQL({
    name: 'gateway',
    source: { gateway },
    context: (request) => request,
    config: config.server,
    logger,
    formatError: formatGatewayError,
    plugins: [invalidValuesPlugin()],
  });
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await pool.destroy();
    },
  };
}

async function readSupergraph(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new ConfigurationError([
      { variable: 'SUPERGRAPH', problem: `${file} cannot be read; expected the path of the supergraph file` },
    ]);
  }
}
