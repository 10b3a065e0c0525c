import { resolve } from 'node:path';
import { parseEnvironment, serverVariables, toServerConfig } from '@citizen-graph/subgraph';
import type { Environment, LogLevel, ServerConfig } from '@citizen-graph/subgraph';
import { z } from 'zod';

export interface GatewayConfig {
  readonly server: ServerConfig;
  readonly logLevel: LogLevel;
  readonly supergraphFile: string;
  /** Where subgraphs are, by name, when not where the supergraph file says. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly subgraphTimeoutMs: number;
  readonly maxSubgraphResponseBytes: number;
}

const DEFAULT_SUPERGRAPH_FILE = resolve(__dirname, '../../../supergraph.graphql');

const subgraphUrl = z
  .url({ protocol: /^https?$/ })
  .optional()
  .describe('the URL of the subgraph, such as http://127.0.0.1:4001/graphql');

/** The variables that the gateway reads. */
export const GATEWAY_VARIABLES = z.object({
  ...serverVariables(4000),
  SUPERGRAPH: z.string().default(DEFAULT_SUPERGRAPH_FILE).describe('the path of the supergraph file'),
  CATALOGUE_URL: subgraphUrl,
  SURVEYS_URL: subgraphUrl,
  VICTIMS_CODE_URL: subgraphUrl,
  STOP_SEARCH_URL: subgraphUrl,
  CONFIDENCE_URL: subgraphUrl,
  WMNOW_URL: subgraphUrl,
  // longer than the statement timeout of a subgraph, so that the subgraph's own refusal comes first,
  // and shorter than the 30 s after which browsers' users and proxies have gone
  SUBGRAPH_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(60_000)
    .default(10_000)
    .describe('milliseconds from 100 to 60000'),
  SUBGRAPH_MAX_RESPONSE_BYTES: z.coerce
    .number()
    .int()
    .min(1024)
    .max(256 * 1024 * 1024)
    .default(10 * 1024 * 1024)
    .describe('bytes from 1024 to 268435456'),
});

/**
 * Reads the gateway's configuration.
 * @throws ConfigurationError listing every problem
 */
export function readGatewayConfig(environment: Environment = process.env): GatewayConfig {
  const variables = parseEnvironment(GATEWAY_VARIABLES, environment);
  const { logLevel, ...server } = toServerConfig(variables);
  return {
    server,
    logLevel,
    supergraphFile: variables.SUPERGRAPH,
    subgraphUrls: subgraphUrlsOf(variables),
    subgraphTimeoutMs: variables.SUBGRAPH_TIMEOUT_MS,
    maxSubgraphResponseBytes: variables.SUBGRAPH_MAX_RESPONSE_BYTES,
  };
}

/** Keeps @apollo/gateway from asking cloud metadata addresses about us and reporting to its makers. */
export function disableVendorTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}

function subgraphUrlsOf(variables: z.output<typeof GATEWAY_VARIABLES>): Record<string, string> {
  const urls = {
    catalogue: variables.CATALOGUE_URL,
    surveys: variables.SURVEYS_URL,
    'victims-code': variables.VICTIMS_CODE_URL,
    'stop-search': variables.STOP_SEARCH_URL,
    confidence: variables.CONFIDENCE_URL,
    wmnow: variables.WMNOW_URL,
  };
  return Object.fromEntries(Object.entries(urls).flatMap(([name, url]) => (url ? [[name, url]] : [])));
}
