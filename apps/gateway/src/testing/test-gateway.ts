import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLIENT_MIGRATIONS } from '@citizen-graph/clients';
import { CLOSED, createLogger } from '@citizen-graph/subgraph';
import type { RunningServer } from '@citizen-graph/subgraph';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { GatewayConfig } from '../config';
import { startGateway } from '../start-gateway';
import { GATEWAY_FILES, accessConfig, issuerKeys, tokenOf } from './test-access';
import { startFaultySubgraph } from './faulty-subgraph';
import type { FaultySubgraph } from './faulty-subgraph';
import { composeSupergraph, startPlaces } from './supergraph';

export const TIMEOUT_MS = 700;
export const MAX_RESPONSE_BYTES = 64 * 1024;

export interface TestGateway extends RunningServer {
  readonly figures: FaultySubgraph;
  readonly places: Awaited<ReturnType<typeof startPlaces>>;
  readonly lines: Record<string, unknown>[];
}

/** A gateway in front of one subgraph that works and one that does as it is told. */
export async function startTestGateway(overrides: Partial<GatewayConfig> = {}): Promise<TestGateway> {
  const [figures, places] = await Promise.all([startFaultySubgraph(), startPlaces()]);
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  await writeFile(
    supergraphFile,
    composeSupergraph({ places: 'http://places.invalid/graphql', figures: figures.url }),
  );
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger({
    name: 'gateway',
    destination: { write: (line) => lines.push(JSON.parse(line)) },
  });
  const database = await createTestDatabase({ access: CLIENT_MIGRATIONS });
  const config: GatewayConfig = {
    ...(await accessConfig()),
    database: { url: database.url, connections: 3, statementTimeoutMs: 5_000 },
    trustedDocumentsFiles: GATEWAY_FILES.trustedDocumentsFiles,
    server: { host: '127.0.0.1', port: 0, shutdownDelayMs: 0, shutdownGraceMs: 5_000 },
    http: CLOSED,
    logLevel: 'info',
    supergraphFile,
    subgraphUrls: { places: places.url },
    subgraphTimeoutMs: TIMEOUT_MS,
    maxSubgraphResponseBytes: MAX_RESPONSE_BYTES,
    ...overrides,
  };
  const stopOthers = () =>
    Promise.all([figures.stop(), places.stop(), database.drop(), rm(folder, { recursive: true })]);
  const options = { issuerKeys: await issuerKeys() };
  const gateway = await startGateway(config, logger, options).catch(async (error: unknown) => {
    await stopOthers();
    throw error;
  });
  const stop = async () => {
    await gateway.stop();
    await stopOthers();
  };
  return { ...gateway, figures, places, lines, stop };
}

export interface GatewayAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
}

/** Asks the gateway a GraphQL question. */
export function ask(url: string, query: string, options: AskOptions = {}): Promise<GatewayAnswer> {
  return post(url, { query, variables: options.variables }, options);
}

/** Asks the gateway a trusted document by its identifier. */
export function askTrusted(
  url: string,
  documentId: string,
  options: AskOptions = {},
): Promise<GatewayAnswer> {
  return post(url, { documentId, variables: options.variables }, options);
}

async function post(url: string, body: unknown, { headers, token }: AskOptions): Promise<GatewayAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token ?? (await tokenOf())}`,
      ...headers,
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const { extensions: _cost, ...rest } = JSON.parse(text);
  return { status: response.status, headers: response.headers, text, body: rest };
}

interface AskOptions {
  readonly variables?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
  /** Of somebody who may do everything unless given. */
  readonly token?: string;
}
