import { resolve } from 'node:path';
import {
  ConfigurationError,
  DATABASE_VARIABLES,
  databaseUrl,
  parseEnvironment,
  serverVariables,
  toServerConfig,
} from '@citizen-graph/subgraph';
import type { Environment, LogLevel, ServerConfig } from '@citizen-graph/subgraph';
import { z } from 'zod';

export interface IdentityConfig {
  readonly server: ServerConfig;
  readonly logLevel: LogLevel;
  readonly databaseUrl: string;
  readonly databaseConnections: number;
  readonly statementTimeoutMs: number;
  /** The folder that its keys and secrets are kept in. */
  readonly home: string;
  /** What tokens say they are from; null for the address that it listens on. */
  readonly issuer: string | null;
  /** Where people may be sent back to once they have signed in. */
  readonly redirectUris: readonly string[];
}

/** The port that it listens on unless told otherwise. */
export const IDENTITY_PORT = 4020;

const DEFAULT_HOME = resolve(__dirname, '../../../.citizen');
const EXAMPLE = 'http://127.0.0.1:4020';

/** The variables that it alone reads, to be spread into a zod object. */
export const IDENTITY_VARIABLES = {
  IDENTITY_URL: z
    .url({ protocol: /^https?$/ })
    .refine((text) => ['', '/'].includes(text.slice(originOf(text).length)))
    .transform(originOf)
    .optional()
    .describe(`the address that clients know it by, without a path, such as ${EXAMPLE}`),
  IDENTITY_REDIRECT_URIS: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((uri) => uri !== ''))
    .pipe(z.array(z.url({ protocol: /^https?$/ }).regex(/^[^#]*$/)))
    .describe(
      'addresses with commas between them, without fragments, such as http://127.0.0.1:4000/callback',
    ),
};

const VARIABLES = z.object({
  ...serverVariables(IDENTITY_PORT),
  ...DATABASE_VARIABLES,
  ...IDENTITY_VARIABLES,
  DATABASE_URL: databaseUrl,
  CITIZEN_HOME: z.string().default(DEFAULT_HOME).describe('a folder'),
  NODE_ENV: z.string().optional(),
});

/** Reads its configuration. Throws a ConfigurationError that lists every problem, and always in production. */
export function readIdentityConfig(environment: Environment = process.env): IdentityConfig {
  refuseProduction(environment);
  const variables = parseEnvironment(VARIABLES, environment);
  const { logLevel, ...server } = toServerConfig(variables);
  return {
    server,
    logLevel,
    databaseUrl: variables.DATABASE_URL,
    databaseConnections: variables.DATABASE_CONNECTIONS,
    statementTimeoutMs: variables.STATEMENT_TIMEOUT_MS,
    home: resolve(variables.CITIZEN_HOME),
    issuer: variables.IDENTITY_URL ?? null,
    redirectUris: variables.IDENTITY_REDIRECT_URIS,
  };
}

/** Throws a ConfigurationError where the environment says production: here anybody signs in as anybody. */
export function refuseProduction({ NODE_ENV }: Environment = process.env): void {
  if (NODE_ENV !== 'production') return;
  throw new ConfigurationError([
    {
      variable: 'NODE_ENV',
      problem:
        'is production, where this identity provider for development does not start: anybody signs in to it as ' +
        "anybody. Point ISSUER at the force's own issuer, and do not run this one.",
    },
  ]);
}

// Also asked about texts that are no URL, which are refused for that.
function originOf(text: string): string {
  return URL.canParse(text) ? new URL(text).origin : text;
}
