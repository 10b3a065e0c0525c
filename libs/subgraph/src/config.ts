import type { JWK } from 'jose';
import { z } from 'zod';
import { parseEnvironment } from './server/environment';
import type { Environment } from './server/environment';
import type { LogLevel } from './server/logger';
import { publicKey } from './access/key-variables';
import { serverVariables, toServerConfig } from './server/server-config';
import type { ServerConfig } from './server/server-config';

export interface SubgraphConfig {
  readonly server: ServerConfig;
  readonly logLevel: LogLevel;
  readonly databaseUrl: string;
  readonly databaseConnections: number;
  readonly statementTimeoutMs: number;
  /** What the noise of figures for partners is drawn from. */
  readonly disclosureSecret: Uint8Array;
  /** The public key by which the gateway is known. */
  readonly gatewayKey: JWK;
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

/** The variables of a subgraph that say how its answers are protected, to be spread into a zod object. */
export const PROTECTION_VARIABLES = {
  DISCLOSURE_SECRET: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('64 hexadecimal digits that never change, such as those that `openssl rand -hex 32` prints'),
  GATEWAY_KEY: publicKey.describe('the public key that `npx citizen keys` prints, a JSON Web Key'),
};

/** Where a PostgreSQL is, for variables that name one. */
export const databaseUrl = z
  .url({ protocol: /^postgres(ql)?$/ })
  .describe('the address of a PostgreSQL 15 or later, such as postgresql://user:password@host:5432/citizen');

/** Reads a subgraph's configuration. Throws a ConfigurationError that lists every problem. */
export function readSubgraphConfig(environment: Environment, defaultPort: number): SubgraphConfig {
  const schema = z.object({
    ...serverVariables(defaultPort),
    ...DATABASE_VARIABLES,
    ...PROTECTION_VARIABLES,
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
    disclosureSecret: Buffer.from(variables.DISCLOSURE_SECRET, 'hex'),
    gatewayKey: variables.GATEWAY_KEY,
  };
}

/** The same from the environment of this process. */
export function readProcessConfig(defaultPort: number): SubgraphConfig {
  return readSubgraphConfig(process.env, defaultPort);
}
