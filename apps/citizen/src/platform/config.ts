import { FEEDBACK_VARIABLES } from '@citizen-graph/feedback-app';
import { GATEWAY_VARIABLES } from '@citizen-graph/gateway-app';
import {
  AUDIENCE_VARIABLES,
  DATABASE_VARIABLES,
  EDITING_VARIABLES,
  databaseUrl,
  parseEnvironment,
  readDisclosureSecret,
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
  readonly logLevel: LogLevel;
  readonly settings: Environment;
}

const VARIABLES = z.object({
  ...GATEWAY_VARIABLES.shape,
  ...DATABASE_VARIABLES,
  ...EDITING_VARIABLES,
  ...AUDIENCE_VARIABLES,
  ...FEEDBACK_VARIABLES,
  FEEDBACK_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .optional()
    .describe('a port from 0 (any free one) to 65535'),
  DATABASE_URL: databaseUrl.optional().describe(databaseUrl.description ?? ''),
});

/** Reads the settings of all the servers; throws a ConfigurationError that lists every problem of any of them. */
export function readStartConfig(environment: Environment = process.env): StartConfig {
  // Somebody reads the terminal that the platform runs in, so only what needs attention is logged there.
  const { LOG_LEVEL = 'warn' } = environment;
  const settings = { ...environment, LOG_LEVEL: LOG_LEVEL === '' ? 'warn' : LOG_LEVEL };
  const variables = parseEnvironment(VARIABLES, settings);
  readDisclosureSecret(variables);
  const { host, port, logLevel } = toServerConfig(variables);
  return { host, port, feedbackPort: variables.FEEDBACK_PORT ?? null, logLevel, settings };
}
