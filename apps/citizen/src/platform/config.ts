import { FEEDBACK_VARIABLES } from '@citizen-graph/feedback-app';
import { GATEWAY_VARIABLES } from '@citizen-graph/gateway-app';
import { IDENTITY_VARIABLES } from '@citizen-graph/identity-app';
import {
  ConfigurationError,
  DATABASE_VARIABLES,
  PROTECTION_VARIABLES,
  databaseUrl,
  parseEnvironment,
  toServerConfig,
} from '@citizen-graph/subgraph';
import type { Environment, LogLevel } from '@citizen-graph/subgraph';
import { z } from 'zod';

/** Where the platform listens, and the other settings of its servers. */
export interface StartConfig {
  readonly host: string;
  readonly port: number;
  /** Where the public form listens; null leaves it to choose. */
  readonly feedbackPort: number | null;
  /** Where the identity provider for development listens; null leaves it to choose. */
  readonly identityPort: number | null;
  readonly logLevel: LogLevel;
  readonly settings: Environment;
}

// One process has its own keys, and the provider for development where no other issuer is named.
const { ISSUER, GATEWAY_SIGNING_KEY: _signing, ...GATEWAY } = GATEWAY_VARIABLES.shape;
const { DISCLOSURE_SECRET } = PROTECTION_VARIABLES;

const port = z.coerce
  .number()
  .int()
  .min(0)
  .max(65_535)
  .optional()
  .describe('a port from 0 (any free one) to 65535');

const VARIABLES = z.object({
  ...GATEWAY,
  ...DATABASE_VARIABLES,
  ...FEEDBACK_VARIABLES,
  ...IDENTITY_VARIABLES,
  ISSUER: ISSUER.optional().describe(ISSUER.description ?? ''),
  DISCLOSURE_SECRET: DISCLOSURE_SECRET.optional().describe(DISCLOSURE_SECRET.description ?? ''),
  FEEDBACK_PORT: port,
  IDENTITY_PORT: port,
  DATABASE_URL: databaseUrl.optional().describe(databaseUrl.description ?? ''),
});

/** Reads the settings of all the servers; throws a ConfigurationError that lists every problem of any of them. */
export function readStartConfig(environment: Environment = process.env): StartConfig {
  // Somebody reads the terminal that the platform runs in, so only what needs attention is logged there.
  const { LOG_LEVEL = 'warn' } = environment;
  const settings = { ...environment, LOG_LEVEL: LOG_LEVEL === '' ? 'warn' : LOG_LEVEL };
  const variables = parseEnvironment(VARIABLES, settings);
  if (environment['NODE_ENV'] === 'production') refuseMadeUp(variables);
  const { host, port: gatewayPort, logLevel } = toServerConfig(variables);
  return {
    host,
    port: gatewayPort,
    feedbackPort: variables.FEEDBACK_PORT ?? null,
    identityPort: variables.IDENTITY_PORT ?? null,
    logLevel,
    settings,
  };
}

/** In production nobody signs in as whom they like, and the noise of partners' figures stays what it is. */
function refuseMadeUp(variables: Readonly<Record<string, unknown>>): void {
  const missing = (['ISSUER', 'DISCLOSURE_SECRET'] as const).filter((name) => variables[name] === undefined);
  if (missing.length === 0) return;
  throw new ConfigurationError(
    missing.map((variable) => ({
      variable,
      problem: `is not set, and NODE_ENV is production; expected ${VARIABLES.shape[variable].description}`,
    })),
  );
}
