import {
  DATABASE_VARIABLES,
  databaseUrl,
  parseEnvironment,
  serverVariables,
  toServerConfig,
} from '@citizen-graph/subgraph';
import type { Environment, LogLevel, ServerConfig } from '@citizen-graph/subgraph';
import { z } from 'zod';

export interface FeedbackConfig {
  readonly server: ServerConfig;
  readonly logLevel: LogLevel;
  readonly databaseUrl: string;
  readonly databaseConnections: number;
  readonly statementTimeoutMs: number;
  /** How many proxies before the form say where a request came from; 0 where it is reached directly. */
  readonly trustedProxies: number;
  /** Whether translations that nobody has checked are shown. */
  readonly showsDrafts: boolean;
}

/** The port that the form listens on unless told otherwise. */
export const FEEDBACK_PORT = 4010;

/** The variables that the form alone reads, to be spread into a zod object. */
export const FEEDBACK_VARIABLES = {
  FEEDBACK_TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .describe('how many proxies stand before the form, from 0 to 5'),
  FEEDBACK_DRAFTS: z.enum(['show', 'hide']).default('hide').describe('show or hide'),
};

const VARIABLES = z.object({
  ...serverVariables(FEEDBACK_PORT),
  ...DATABASE_VARIABLES,
  ...FEEDBACK_VARIABLES,
  DATABASE_URL: databaseUrl,
});

/** Reads the configuration of the form. Throws a ConfigurationError that lists every problem. */
export function readFeedbackConfig(environment: Environment = process.env): FeedbackConfig {
  const variables = parseEnvironment(VARIABLES, environment);
  const { logLevel, ...server } = toServerConfig(variables);
  return {
    server,
    logLevel,
    databaseUrl: variables.DATABASE_URL,
    databaseConnections: variables.DATABASE_CONNECTIONS,
    statementTimeoutMs: variables.STATEMENT_TIMEOUT_MS,
    trustedProxies: variables.FEEDBACK_TRUSTED_PROXIES,
    showsDrafts: variables.FEEDBACK_DRAFTS === 'show',
  };
}
