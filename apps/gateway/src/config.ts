import { resolve } from 'node:path';
import {
  DATABASE_VARIABLES,
  databaseUrl,
  parseEnvironment,
  privateKey,
  serverVariables,
  toServerConfig,
} from '@citizen-graph/subgraph';
import type { Environment, HttpPolicy, LogLevel, ServerConfig } from '@citizen-graph/subgraph';
import type { JWK } from 'jose';
import { z } from 'zod';
import { ISSUER_VARIABLES, toIssuerConfig } from './access/issuer-variables';
import type { IssuerConfig } from './access/token-reader';
import { HTTP_VARIABLES, toHttpPolicy } from './http-variables';
import { PAGES_VARIABLES, toPagesConfig } from './pages/pages-variables';
import type { PagesConfig } from './pages/pages-variables';

export interface GatewayConfig {
  readonly server: ServerConfig;
  readonly http: HttpPolicy;
  readonly logLevel: LogLevel;
  readonly supergraphFile: string;
  readonly trustedDocumentsFiles: readonly string[];
  readonly pages: PagesConfig;
  readonly issuer: IssuerConfig;
  /** The private key by which the subgraphs know the gateway. */
  readonly signingKey: JWK;
  readonly database: GatewayDatabase;
  /** Whether whoever asks has to say why. */
  readonly isPurposeRequired: boolean;
  /** Cost units an hour of each person, and of each client that asks for itself and is no partner. */
  readonly quota: number;
  /** Where subgraphs are, by name, when not where the supergraph file says. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly subgraphTimeoutMs: number;
  readonly maxSubgraphResponseBytes: number;
}

/** Where partners, quotas and the record are. */
export interface GatewayDatabase {
  readonly url: string;
  readonly connections: number;
  readonly statementTimeoutMs: number;
}

const DEFAULT_SUPERGRAPH_FILE = resolve(__dirname, '../../../supergraph.graphql');

// What our own front ends ask, and what the boards' pages ask.
const DEFAULT_DOCUMENTS_FILES = ['libs/operations', 'apps/board'].map((project) =>
  resolve(__dirname, '../../..', project, 'src/generated/persisted-documents.json'),
);

const subgraphUrl = z
  .url({ protocol: /^https?$/ })
  .optional()
  .describe('the URL of the subgraph, such as http://127.0.0.1:4001/graphql');

/** The variables that the gateway reads. */
export const GATEWAY_VARIABLES = z.object({
  ...serverVariables(4000),
  ...HTTP_VARIABLES,
  SUPERGRAPH: z.string().default(DEFAULT_SUPERGRAPH_FILE).describe('the path of the supergraph file'),
  TRUSTED_DOCUMENTS: z
    .string()
    .default(DEFAULT_DOCUMENTS_FILES.join(','))
    .transform((text) => text.split(',').map((file) => file.trim()))
    .describe('the paths of the manifests of trusted documents, by commas'),
  ...PAGES_VARIABLES,
  ...ISSUER_VARIABLES,
  ...DATABASE_VARIABLES,
  DATABASE_URL: databaseUrl,
  GATEWAY_SIGNING_KEY: privateKey.describe('the private key that `npx citizen keys` prints, a JSON Web Key'),
  PURPOSE: z.enum(['optional', 'required']).default('optional').describe('optional or required'),
  QUOTA: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000_000)
    .default(5_000_000)
    .describe('cost units an hour, from 1 to 1000000000'),
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
    http: toHttpPolicy(variables),
    logLevel,
    supergraphFile: variables.SUPERGRAPH,
    trustedDocumentsFiles: variables.TRUSTED_DOCUMENTS,
    pages: toPagesConfig(variables),
    issuer: toIssuerConfig(variables),
    signingKey: variables.GATEWAY_SIGNING_KEY,
    database: {
      url: variables.DATABASE_URL,
      connections: variables.DATABASE_CONNECTIONS,
      statementTimeoutMs: variables.STATEMENT_TIMEOUT_MS,
    },
    isPurposeRequired: variables.PURPOSE === 'required',
    quota: variables.QUOTA,
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
