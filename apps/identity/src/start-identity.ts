import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase, roleOf } from '@citizen-graph/ledger';
import { createHealth, createHttpServer, listen, localUrl } from '@citizen-graph/subgraph';
import type { Health, Logger, RunningServer, ServerConfig } from '@citizen-graph/subgraph';
import { refuseProduction } from './config';
import type { IdentityConfig } from './config';
import { readKept } from './kept/kept';
import type { Kept } from './kept/kept';
import { createProvider } from './provider/create-provider';
import { loadOidcProvider } from './provider/load-oidc-provider';
import type { Oidc } from './provider/load-oidc-provider';
import { partnerClients } from './provider/partner-clients';
import { buildApp } from './server/build-app';

export interface RunningIdentity extends RunningServer {
  /** What its tokens say they are from, and where its discovery document is. */
  readonly issuer: string;
}

/**
 * Serves the OpenID provider for development until stopped, on a role of the database that can read partners
 * and the digests of their secrets, and nothing else.
 * @throws ConfigurationError in production, or where what it keeps cannot be read; DATABASE_UNREACHABLE; or the
 *   system's error when the address cannot be used
 */
export async function startIdentity(config: IdentityConfig, logger: Logger): Promise<RunningIdentity> {
  refuseProduction();
  const oidc = await loadOidcProvider();
  const kept = await readKept(config.home);
  const database = await openDatabase({
    url: config.databaseUrl,
    role: roleOf('identity'),
    application: 'citizen-graph identity',
    connections: config.databaseConnections,
    statementTimeout: config.statementTimeoutMs,
  });
  try {
    return await serve(config, { oidc, kept, database, logger });
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

interface Parts {
  readonly oidc: Oidc;
  readonly kept: Kept;
  readonly database: Awaited<ReturnType<typeof openDatabase>>;
  readonly logger: Logger;
}

async function serve(
  { server: serverConfig, issuer: statedIssuer, redirectUris }: IdentityConfig,
  { oidc, kept, database, logger }: Parts,
): Promise<RunningIdentity> {
  const health = createHealth({ database: () => database.query('select 1').then(() => true) });
  const partners = partnerClients(database.manager);
  const server = createHttpServer();
  const port = await listen(server, serverConfig);
  const url = localUrl(serverConfig.host, port);
  const issuer = statedIssuer ?? url;
  const provider = createProvider({ oidc, issuer, kept, redirectUris, partners, logger });
  server.on('request', buildApp({ provider, kept, redirectUris, health, logger }));
  logger.info({ url, issuer }, 'listening');
  const stop = async (): Promise<void> => {
    await stopServer(server, health, serverConfig);
    await database.destroy();
    logger.info('stopped');
  };
  let stopped: Promise<void> | undefined;
  return { url, port, issuer, stop: () => (stopped ??= stop()) };
}

async function stopServer(
  server: Server,
  health: Health,
  { shutdownDelayMs, shutdownGraceMs }: ServerConfig,
): Promise<void> {
  health.drain();
  if (shutdownDelayMs > 0) await wait(shutdownDelayMs);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), shutdownGraceMs);
  await closed;
  clearTimeout(cut);
}
