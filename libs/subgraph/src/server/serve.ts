import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler } from 'express';
import type { Authenticate } from './authenticate';
import { createApolloServer } from './apollo-server';
import type { GraphQLSource } from './apollo-server';
import { createExpressApp } from './express-app';
import type { AddRoutes } from './express-app';
import { formatSubgraphError } from './format-error';
import type { FormatError } from './format-error';
import { createHealth } from './health';
import type { Health, ReadinessCheck } from './health';
import { CLOSED } from './http-policy';
import type { HttpPolicy } from './http-policy';
import { createHttpServer, listen, localUrl } from './http-server';
import type { Logger } from './logger';
import { SUBGRAPH_LIMITS } from './operation-limits';
import type { OperationLimits } from './operation-limits';
import { callerOf, requestContextOf } from './request-context';
import type { RequestContext } from './request-context';
import type { ServerConfig } from './server-config';

const DEFAULT_MAX_REQUEST_BYTES = 100 * 1024;

export interface ServeOptions<Context extends RequestContext> {
  /** The service, as logs and `GET /` name it. */
  readonly name: string;
  readonly source: GraphQLSource;
  /** Makes the context of one request from what every request has. */
  readonly context: (request: RequestContext, headers: IncomingHttpHeaders) => Context | Promise<Context>;
  /** Says who sends a request; nothing is answered to anybody else. */
  readonly authenticate: Authenticate;
  /** What puts trusted documents in the place of their identifiers; null where there are none. */
  readonly takeDocument?: RequestHandler | null;
  /** What is answered beside GraphQL, if anything. */
  readonly addRoutes?: AddRoutes;
  readonly config: ServerConfig;
  readonly logger: Logger;
  /** What must hold for /readyz to say so, by the name it is shown under. */
  readonly readiness?: Readonly<Record<string, ReadinessCheck>>;
  /** formatSubgraphError unless given. */
  readonly formatError?: FormatError;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  /** SUBGRAPH_LIMITS unless given. */
  readonly limits?: OperationLimits;
  /** CLOSED unless given: no page of another origin may ask. */
  readonly http?: HttpPolicy;
  /** The largest body that is read, in bytes; 100 KiB unless given. */
  readonly maxRequestBytes?: number;
}

export interface RunningServer {
  /** Where GraphQL is, on this machine, such as http://127.0.0.1:4001/graphql. */
  readonly url: string;
  readonly port: number;
  /** Turns unready, waits, lets requests in flight finish, and closes. A second call waits for the first. */
  stop(): Promise<void>;
}

/**
 * Serves GraphQL over HTTP until stopped.
 * @throws the system's error when the address cannot be used, or the gateway's when it cannot start
 */
export async function serveGraphQL<Context extends RequestContext>(
  options: ServeOptions<Context>,
): Promise<RunningServer> {
  const { config, logger } = options;
  const health = createHealth(options.readiness ?? {});
  const { httpServer, apollo } = await startApollo(options, health);
  const port = await listen(httpServer, config).catch(async (error: unknown) => {
    await apollo.stop();
    throw error;
  });
  const url = `${localUrl(config.host, port)}/graphql`;
  logger.info({ url }, 'listening');
  return { url, port, stop: once(() => stopServer(apollo, health, options)) };
}

async function startApollo<Context extends RequestContext>(options: ServeOptions<Context>, health: Health) {
  const { source, logger, formatError = formatSubgraphError, plugins = [], config } = options;
  const { limits = SUBGRAPH_LIMITS } = options;
  const httpServer = createHttpServer();
  const settings = { source, logger, formatError, plugins, limits, shutdownGraceMs: config.shutdownGraceMs };
  const apollo = createApolloServer(settings, httpServer);
  await apollo.start();
  const app = createExpressApp({
    name: options.name,
    logger,
    health,
    authenticate: options.authenticate,
    takeDocument: options.takeDocument ?? null,
    graphql: graphqlHandler(apollo, options),
    addRoutes: options.addRoutes ?? (() => undefined),
    http: options.http ?? CLOSED,
    maxRequestBytes: options.maxRequestBytes ?? DEFAULT_MAX_REQUEST_BYTES,
  });
  httpServer.on('request', app);
  return { httpServer, apollo };
}

// Made before Apollo Server is asked, which would take a refusal for a fault of its own.
function graphqlHandler<Context extends RequestContext>(
  apollo: ApolloServer<Context>,
  { context }: ServeOptions<Context>,
): RequestHandler {
  return async (request, response, next) => {
    const known = { ...requestContextOf(request), caller: callerOf(request) };
    const made = await context(known, request.headers);
    await expressMiddleware(apollo, { context: () => Promise.resolve(made) })(request, response, next);
  };
}

async function stopServer<Context extends RequestContext>(
  apollo: ApolloServer<Context>,
  health: Health,
  { config, logger }: ServeOptions<Context>,
): Promise<void> {
  health.drain();
  if (config.shutdownDelayMs > 0) await wait(config.shutdownDelayMs);
  await apollo.stop();
  logger.info('stopped');
}

function once(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= action());
}
