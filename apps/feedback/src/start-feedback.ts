import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { redact } from '@citizen-graph/free-text';
import { openDatabase, roleOf } from '@citizen-graph/ledger';
import { createHealth, createHttpServer, listen, localUrl } from '@citizen-graph/subgraph';
import type { Health, Logger, RunningServer, ServerConfig } from '@citizen-graph/subgraph';
import type { FeedbackConfig } from './config';
import { languagesShown } from './languages/language';
import { buildApp } from './server/build-app';
import { LIMITS, createLimits } from './server/limits';
import type { LimitSettings } from './server/limits';

/**
 * Serves the public form until stopped, on a role of the database that can put answers in and read none.
 * @throws DATABASE_UNREACHABLE, or the system's error when the address cannot be used
 */
export async function startFeedback(
  config: FeedbackConfig,
  logger: Logger,
  limits: LimitSettings = LIMITS,
): Promise<RunningServer> {
  const database = await openDatabase({
    url: config.databaseUrl,
    role: roleOf('feedback'),
    application: 'citizen-graph feedback',
    connections: config.databaseConnections,
    statementTimeout: config.statementTimeoutMs,
  });
  const health = createHealth({ database: () => database.query('select 1').then(() => true) });
  const server = createHttpServer();
  const app = buildApp({
    manager: database.manager,
    limits: createLimits(database, limits),
    redact,
    languages: languagesShown({ drafts: config.showsDrafts }),
    trustedProxies: config.trustedProxies,
    health,
    logger,
  });
  server.on('request', app);
  const port = await listen(server, config.server).catch(async (error: unknown) => {
    await database.destroy();
    throw error;
  });
  const url = localUrl(config.server.host, port);
  logger.info({ url }, 'listening');
  const stop = async (): Promise<void> => {
    await stopServer(server, health, config.server);
    await database.destroy();
    logger.info('stopped');
  };
  let stopped: Promise<void> | undefined;
  return { url, port, stop: () => (stopped ??= stop()) };
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
