import type { Audience } from '@citizen-graph/metrics';
import { z } from 'zod';
import { ConfigurationError, parseEnvironment } from './server/environment';
import type { Environment } from './server/environment';
import type { LogLevel } from './server/logger';
import { serverVariables, toServerConfig } from './server/server-config';
import type { ServerConfig } from './server/server-config';

/** Whether a subgraph takes edits, and whom they are ascribed to until callers are known by name. */
export interface EditingConfig {
  readonly allowed: boolean;
  readonly actor: string;
}

export interface SubgraphConfig {
  readonly server: ServerConfig;
  readonly logLevel: LogLevel;
  readonly databaseUrl: string;
  readonly databaseConnections: number;
  readonly statementTimeoutMs: number;
  readonly editing: EditingConfig;
  readonly audience: Audience;
  /** What the noise of figures for partners is drawn from; null where they are not served. */
  readonly disclosureSecret: Uint8Array | null;
}

/** The variables of a subgraph that say how it uses its database, to be spread into a zod object. */
export const DATABASE_VARIABLES = {
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(100).default(5).describe('a number from 1 to 100'),
  STATEMENT_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(60_000)
    .default(5_000)
    .describe('milliseconds from 100 to 60000'),
};

/** The variables of a subgraph that say whether it takes edits, to be spread into a zod object. */
export const EDITING_VARIABLES = {
  EDITING: z.enum(['on', 'off']).default('off').describe('on or off'),
  EDITOR_NAME: z.string().max(100).default('operator').describe('a name of at most 100 characters'),
};

/** The variables of a subgraph that say whom it answers, to be spread into a zod object. */
export const AUDIENCE_VARIABLES = {
  AUDIENCE: z
    .enum(['analyst', 'internal', 'partner'])
    .default('internal')
    .describe('analyst, internal or partner'),
  DISCLOSURE_SECRET: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('64 hexadecimal digits, such as those that `openssl rand -hex 32` prints'),
};

/** Throws a ConfigurationError where partners are to be served without the secret of their figures' noise. */
export function readDisclosureSecret({ AUDIENCE, DISCLOSURE_SECRET }: AudienceVariables): Uint8Array | null {
  if (DISCLOSURE_SECRET !== undefined) return Buffer.from(DISCLOSURE_SECRET, 'hex');
  if (AUDIENCE !== 'partner') return null;
  throw new ConfigurationError([
    {
      variable: 'DISCLOSURE_SECRET',
      problem:
        'is not set; with AUDIENCE=partner the noise of figures is drawn from it: expected 64 hexadecimal digits, ' +
        'such as those that `openssl rand -hex 32` prints, that never change',
    },
  ]);
}

interface AudienceVariables {
  readonly AUDIENCE: Audience;
  readonly DISCLOSURE_SECRET?: string | undefined;
}

/** Where a PostgreSQL is, for variables that name one. */
export const databaseUrl = z
  .url({ protocol: /^postgres(ql)?$/ })
  .describe('the address of a PostgreSQL 15 or later, such as postgresql://user:password@host:5432/citizen');

/** Reads a subgraph's configuration. Throws a ConfigurationError that lists every problem. */
export function readSubgraphConfig(environment: Environment, defaultPort: number): SubgraphConfig {
  const schema = z.object({
    ...serverVariables(defaultPort),
    ...DATABASE_VARIABLES,
    ...EDITING_VARIABLES,
    ...AUDIENCE_VARIABLES,
    DATABASE_URL: databaseUrl,
  });
  const variables = parseEnvironment(schema, environment);
  const { logLevel, ...server } = toServerConfig(variables);
  return {
    server,
    logLevel,
    databaseUrl: variables.DATABASE_URL,
    databaseConnections: variables.DATABASE_CONNECTIONS,
    statementTimeoutMs: variables.STATEMENT_TIMEOUT_MS,
    editing: { allowed: variables.EDITING === 'on', actor: variables.EDITOR_NAME },
    audience: variables.AUDIENCE,
    disclosureSecret: readDisclosureSecret(variables),
  };
}

/** The same from the environment of this process. */
export function readProcessConfig(defaultPort: number): SubgraphConfig {
  return readSubgraphConfig(process.env, defaultPort);
}
