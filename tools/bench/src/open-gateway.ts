import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { grantOfRoles } from '@citizen-graph/access';
import { SUBGRAPH_NAMES } from '@citizen-graph/citizen-app';
import type { Platform } from '@citizen-graph/citizen-app';
import {
  buildGateway,
  createConnectionPool,
  formatGatewayError,
  secureSupergraph,
} from '@citizen-graph/gateway-app';
import type { GatewayContext } from '@citizen-graph/gateway-app';
import { createCallerSigner, createLogger, serveGraphQL } from '@citizen-graph/subgraph';
import type { RunningServer } from '@citizen-graph/subgraph';

const SUPERGRAPH = join(__dirname, '../../../supergraph.graphql');

/**
 * A gateway before the subgraphs of a platform that checks no token, looks up nobody, takes nothing out, counts no cost
 * and keeps no record: what is left is what answering alone takes. The subgraphs still ask who it is.
 */
export async function serveOpenGateway({ servers, keys }: Platform): Promise<RunningServer> {
  const logger = createLogger({ name: 'bench', level: 'silent' });
  const pool = createConnectionPool();
  const grant = grantOfRoles(['secretary']);
  if (grant === null) throw new Error('the secretary is granted something');
  const caller = { id: 'bench', client: 'bench', name: 'bench', grant, quota: 0 };
  const gateway = buildGateway({
    supergraphSdl: secureSupergraph(await readFile(SUPERGRAPH, 'utf8')).sdl,
    subgraphUrls: Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, servers[name]?.url ?? ''])),
    limits: { timeoutMs: 10_000, maxResponseBytes: 10 * 1024 * 1024 },
    signer: await createCallerSigner(keys.signingKey),
    pool,
    logger,
  });
  const server = await serveGraphQL<GatewayContext>({
    name: 'open gateway',
    source: { gateway },
    authenticate: () => Promise.resolve(caller),
    context: (request) => ({ ...request, purpose: null, subgraphs: new Set(), isCostAlone: false }),
    config: { host: '127.0.0.1', port: 0, shutdownDelayMs: 0, shutdownGraceMs: 1_000 },
    logger,
    formatError: formatGatewayError,
  });
  return { ...server, stop: () => server.stop().then(() => pool.destroy()) };
}
