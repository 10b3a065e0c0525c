import { DataSource } from 'typeorm';
import { readDatabaseEnvironment } from '../config';
import { ledgerError } from '../domain/errors';
import { ChartNoteTable } from './chart-note.table';
import { readDatabaseAddress } from './database-address';
import { ReleaseTable } from './release.table';

export interface DatabaseOptions {
  readonly url: string;
  /** The role to work as; the user of the url must be a member of it. Null to work as that user. */
  readonly role: string | null;
  /** What PostgreSQL shows in pg_stat_activity. */
  readonly application: string;
  readonly connections: number;
  /** Milliseconds after which PostgreSQL cancels a statement; 0 for never, as a long import needs. */
  readonly statementTimeout: number;
}

/**
 * Opens a pool of connections. Throws DATABASE_UNREACHABLE, DATABASE_LOGIN_REFUSED, DATABASE_TLS_UNUSABLE or
 * DATABASE_NOT_TRUSTED without naming the host; and DATABASE_SUPERUSER where it is to work as a role.
 */
export async function openDatabase(
  options: DatabaseOptions,
  environment = readDatabaseEnvironment(),
): Promise<DataSource> {
  const address = await readDatabaseAddress(options.url, environment);
  const dataSource = new DataSource({
    type: 'postgres',
    url: address.url,
    ssl: address.tls,
    applicationName: options.application,
    entities: [ReleaseTable, ChartNoteTable],
    synchronize: false,
    installExtensions: false,
    poolSize: options.connections,
    connectTimeoutMS: 5_000,
    // Those of the address first: of two of the same name the last counts.
    extra: { options: `${address.options} ${sessionSettings(options)}`.trim(), keepAlive: true },
  });
  try {
    await dataSource.initialize();
    if (options.role === null || !(await isSuperuser(dataSource))) return dataSource;
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy();
    throw connectionError(error);
  }
  await dataSource.destroy();
  throw ledgerError(
    'DATABASE_SUPERUSER',
    'The user of DATABASE_URL is a superuser, whom neither roles nor policies hold back: no server runs as one. ' +
      'Use a login that is a member of its role, or the owner of the database; see docs/operating.md.',
  );
}

// Whoever works as a role can leave it again for the user of the connection.
async function isSuperuser(dataSource: DataSource): Promise<boolean> {
  const [user] = await dataSource.query<{ is: boolean }[]>(
    'select rolsuper as is from pg_roles where rolname = session_user',
  );
  return user?.is !== false;
}

// Given when the connection starts, so that no pooled connection can be left without them.
function sessionSettings({ role, statementTimeout }: DatabaseOptions): string {
  const settings = [
    `statement_timeout=${statementTimeout}`,
    'lock_timeout=30000',
    'idle_in_transaction_session_timeout=600000',
    'timezone=UTC',
    ...(role === null ? [] : [`role=${role}`]),
  ];
  return settings.map((setting) => `-c ${setting}`).join(' ');
}

/** By the codes of PostgreSQL (https://www.postgresql.org/docs/18/errcodes-appendix.html). */
const LOGIN_REFUSALS: Readonly<Record<string, string>> = {
  '28000': 'refuses the user: there is none of this name, or it may not log in from here or without TLS.',
  '28P01': 'refuses the password of the user.',
  '3D000': 'has no database of this name.',
};

/** The role that a connection is to work as is a parameter of it, so one that is not there has the code of a bad value. */
const NO_SUCH_ROLE = '22023';

/** What a certificate is refused for, by the codes of Node (https://nodejs.org/docs/latest-v20.x/api/tls.html). */
const CERTIFICATE_REFUSALS: readonly (readonly [RegExp, string])[] = [
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'its certificate is for another host than that of DATABASE_URL.'],
  [/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/, 'its certificate has expired, or is not valid yet.'],
  [
    /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_CA|PATH_LENGTH_)/,
    'nobody who is trusted here signed its certificate. Name the certificates of who did in DATABASE_CA.',
  ],
];
// The driver gives this no code.
const NO_TLS = 'The server does not support SSL connections';

function trustError(error: unknown, code: string): Error | null {
  const refused = CERTIFICATE_REFUSALS.find(([pattern]) => pattern.test(code))?.[1];
  const offersNone = error instanceof Error && error.message === NO_TLS;
  if (refused === undefined && !offersNone) return null;
  return ledgerError(
    'DATABASE_NOT_TRUSTED',
    `The database is not trusted: ${refused ?? 'it offers no TLS.'}`,
  );
}

// Only the code is handed on: the error itself names the host and the user, wherever it is printed.
function connectionError(error: unknown): Error {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : 'no code';
  const untrusted = trustError(error, String(code));
  if (untrusted !== null) return untrusted;
  if (code === NO_SUCH_ROLE) {
    return ledgerError(
      'DATABASE_LOGIN_REFUSED',
      'The database answers and lacks a role of this version. Run npx citizen migrate.',
    );
  }
  const refused = LOGIN_REFUSALS[String(code)];
  if (refused !== undefined) {
    return ledgerError('DATABASE_LOGIN_REFUSED', `The database answers and ${refused} Correct DATABASE_URL.`);
  }
  return ledgerError(
    'DATABASE_UNREACHABLE',
    `The database does not answer (${code}). Check that it runs and that DATABASE_URL names its address, user, password and database.`,
  );
}
