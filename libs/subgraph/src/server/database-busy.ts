/**
 * What PostgreSQL says when it may do on another try what it did not do now: a statement took longer than it
 * may, a lock was not to be had, there are too many connections, or the database is just starting.
 * Source: https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
const BUSY_CODES: ReadonlySet<unknown> = new Set(['57014', '55P03', '53300', '57P03']);

// What pg says when no connection came free in time, and when a new one took too long; neither has a code.
const BUSY_MESSAGES: ReadonlySet<string> = new Set([
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
]);

/** Whether an error says that the database had too much to do, so that asking again may help. */
export function isDatabaseBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return BUSY_MESSAGES.has(error.message) || ('code' in error && BUSY_CODES.has(error.code));
}
