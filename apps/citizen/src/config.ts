import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { citizenError } from './errors';

/** What every command needs to know. */
export interface CitizenConfig {
  /** Null to use the PostgreSQL server of the project's own. */
  readonly databaseUrl: string | null;
  /** The folder that holds the data of that server. */
  readonly home: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

const DEFAULT_HOME = resolve(__dirname, '../../../.citizen');
const VARIABLES = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('such as postgresql://user:password@host:5432/citizen'),
  CITIZEN_HOME: z.string().default(DEFAULT_HOME),
});

/** What commands that ask for a token, or with one, read. */
const CLIENT_VARIABLES = z.object({
  ISSUER: z.string().optional(),
  CLIENT_SECRET: z.string().optional(),
  CITIZEN_TOKEN: z.string().optional(),
});

/**
 * Reads the configuration without loading a server, so that short commands start fast. Throws
 * CONFIGURATION; the value is not shown, because it may hold a password.
 */
export function readConfig(environment: Variables = process.env): CitizenConfig {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = VARIABLES.safeParse(set);
  if (!result.success) {
    const expected = VARIABLES.shape.DATABASE_URL.description;
    throw citizenError('CONFIGURATION', `DATABASE_URL does not fit; expected an address ${expected}`);
  }
  const { DATABASE_URL, CITIZEN_HOME } = result.data;
  return { databaseUrl: DATABASE_URL ?? null, home: resolve(CITIZEN_HOME) };
}

/** The access token that a command asks a platform with; throws CONFIGURATION where there is none. */
export function readToken(environment: Variables = process.env): string {
  const { CITIZEN_TOKEN } = CLIENT_VARIABLES.parse(environment);
  if (CITIZEN_TOKEN !== undefined && CITIZEN_TOKEN !== '') return CITIZEN_TOKEN;
  throw citizenError(
    'CONFIGURATION',
    'CITIZEN_TOKEN is not set; expected an access token, such as npx citizen token prints.',
  );
}

/** Where tokens come from and the secret of the client that asks for one; null for what is not set. */
export function readClientConfig(environment: Variables = process.env): {
  readonly issuer: string | null;
  readonly secret: string | null;
} {
  const { ISSUER, CLIENT_SECRET } = CLIENT_VARIABLES.parse(environment);
  return { issuer: ISSUER || null, secret: CLIENT_SECRET || null };
}

/** Whether failures are shown with the place in the program where they arose. */
export function showsStacks(environment: Variables = process.env): boolean {
  return environment['LOG_LEVEL'] === 'debug' || environment['LOG_LEVEL'] === 'trace';
}

/** Who releases are ascribed to unless said otherwise. */
export function operatingSystemUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a number that has no name.
    return `user ${process.getuid?.() ?? 'unknown'}`;
  }
}
