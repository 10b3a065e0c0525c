import { openDatabase, roleOf } from '@citizen-graph/ledger';
import type { Subject } from '@citizen-graph/ledger';
import type { GraphQLSchema } from 'graphql';
import type { SubgraphConfig } from './config';
import type { DatabaseManager } from './database-manager';
import type { Logger } from './server/logger';
import type { RequestContext } from './server/request-context';
import { serveGraphQL } from './server/serve';
import type { RunningServer } from './server/serve';
import { authenticateByGateway } from './access/authenticate-by-gateway';
import { createCallerVerifier } from './access/gateway-token';
import { prepareServing } from './serving';
import type { Serving } from './serving';

/** What makes a subgraph: its name, its schema, and what its resolvers work with. */
export interface Subgraph<Own extends object> {
  readonly name: Subject | 'catalogue';
  readonly buildSchema: () => Promise<GraphQLSchema>;
  /** What resolvers need beside what every request has; made anew for each request. */
  readonly createContext: (manager: DatabaseManager, serving: Serving) => Own;
}

/** Serves a subgraph on its own role of the database; /readyz says whether the database answers. */
export async function startSubgraph<Own extends object>(
  { name, buildSchema, createContext }: Subgraph<Own>,
  config: SubgraphConfig,
  logger: Logger,
): Promise<RunningServer> {
  const schema = await buildSchema();
  const servingOf = await prepareServing(config.disclosureSecret);
  const verify = await createCallerVerifier(config.gatewayKey, name);
  const database = await openDatabase({
    url: config.databaseUrl,
    role: roleOf(name),
    application: `citizen-graph ${name}`,
    connections: config.databaseConnections,
    statementTimeout: config.statementTimeoutMs,
  });
  const server = await serveGraphQL<RequestContext & Own>({
    name,
    source: { schema },
    authenticate: authenticateByGateway(verify),
    context: (request) => ({ ...request, ...createContext(database.manager, servingOf(request.caller)) }),
    config: config.server,
    logger,
    readiness: { database: () => database.query('select 1').then(() => true) },
  }).catch(async (error: unknown) => {
    await database.destroy();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await database.destroy();
  };
  let stopped: Promise<void> | undefined;
  return { ...server, stop: () => (stopped ??= stop()) };
}
