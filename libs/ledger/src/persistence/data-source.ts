import { DataSource } from 'typeorm';
import { ledgerError } from '../domain/errors';
import { ChartNoteTable } from './chart-note.table';
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

/** Opens a pool of connections; throws DATABASE_UNREACHABLE or DATABASE_LOGIN_REFUSED without naming the host. */
export async function openDatabase(options: DatabaseOptions): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.application,
    entities: [ReleaseTable, ChartNoteTable],
    synchronize: false,
    installExtensions: false,
    poolSize: options.connections,
    connectTimeoutMS: 5_000,
    extra: { options: sessionSettings(options), keepAlive: true },
  });
  try {
    return await dataSource.initialize();
  } catch (error) {
    throw connectionError(error);
  }
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
  '28000': 'refuses the user: there is none of this name, or it may not log in from here.',
  '28P01': 'refuses the password of the user.',
  '3D000': 'has no database of this name.',
};

// Only the code is handed on: the error itself names the host and the user, wherever it is printed.
function connectionError(error: unknown): Error {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : 'no code';
  const refused = LOGIN_REFUSALS[String(code)];
  if (refused !== undefined) {
    return ledgerError('DATABASE_LOGIN_REFUSED', `The database answers and ${refused} Correct DATABASE_URL.`);
  }
  return ledgerError(
    'DATABASE_UNREACHABLE',
    `The database does not answer (${code}). Check that it runs and that DATABASE_URL names its address, user, password and database.`,
  );
}
