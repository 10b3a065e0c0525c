import { DomainError } from '@citizen-graph/reference';
import { CommanderError } from 'commander';
import type { CitizenErrorCode } from './errors';

/** What a failed command says and how its process ends. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly exitCode: number;
}

const WRONG_USAGE = 2;

const EXIT_CODES: Readonly<Record<string, number>> = {
  USAGE: WRONG_USAGE,
  DATASET_UNKNOWN: WRONG_USAGE,
  PAPER_FORMAT_UNKNOWN: WRONG_USAGE,
  PAPER_UNREADABLE: WRONG_USAGE,
  PAPER_TOO_LARGE: WRONG_USAGE,
  PAPER_EMPTY: WRONG_USAGE,
  PERIOD_UNKNOWN: WRONG_USAGE,
  EXPORT_FILE_EXISTS: WRONG_USAGE,
  EXPORT_NOT_FOUND: WRONG_USAGE,
  TEMPLATE_UNREADABLE: WRONG_USAGE,
  TEMPLATE_SYNTAX: WRONG_USAGE,
  OPERATION_UNKNOWN: WRONG_USAGE,
  REFERENCE_UNKNOWN: WRONG_USAGE,
  OUTPUT_FORMAT_UNKNOWN: WRONG_USAGE,
  PAPER_EXISTS: WRONG_USAGE,
  INTERRUPTED: 130,
};

type Known = readonly [code: CitizenErrorCode | 'DATABASE_UNREACHABLE', message: string];

const NOT_MIGRATED: Known = [
  'NOT_MIGRATED',
  'The database is not set up for this version; run: citizen migrate',
];
const DATABASE_DENIED: Known = [
  'DATABASE_DENIED',
  'The user that DATABASE_URL names may not do this; use the owner of the database.',
];
const UNREACHABLE: Known = [
  'DATABASE_UNREACHABLE',
  'The connection to the database broke. Nothing of the file at hand was kept; try again.',
];
const DISK_FULL: Known = [
  'DISK_FULL',
  'The disk is full. Nothing of the file at hand was kept; make room and try again.',
];

/** By the codes of PostgreSQL (https://www.postgresql.org/docs/18/errcodes-appendix.html) and of the system. */
const KNOWN: Readonly<Record<string, Known>> = {
  '42P01': NOT_MIGRATED,
  '3F000': NOT_MIGRATED,
  '42703': NOT_MIGRATED,
  '42501': DATABASE_DENIED,
  '57P01': UNREACHABLE,
  '57P02': UNREACHABLE,
  '08006': UNREACHABLE,
  ECONNRESET: UNREACHABLE,
  ECONNREFUSED: UNREACHABLE,
  '53100': DISK_FULL,
  ENOSPC: DISK_FULL,
};

const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOENT', 'ENOTDIR']);

/** Puts any error into words that leak neither host, SQL nor stack. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof DomainError) return failure(error.code, error.message);
  if (error instanceof CommanderError) return describeUsage(error);
  if (isConfigurationError(error)) return failure('CONFIGURATION', error.message);
  const code = systemCodeOf(error);
  const known = KNOWN[code];
  if (known !== undefined) return failure(...known);
  if (UNWRITABLE.has(code))
    return failure(
      'FILE_NOT_WRITABLE',
      `${pathOf(error)} cannot be written (${code}); choose another path, or a folder that is there and yours to write to.`,
    );
  const kind = error instanceof Error ? error.name : typeof error;
  return failure(
    'INTERNAL',
    `The program failed where it should not (${kind}). The same command with LOG_LEVEL=debug shows the place; report it with that.`,
  );
}

function failure(code: string, message: string): Failure {
  return { code, message, exitCode: EXIT_CODES[code] ?? 1 };
}

function describeUsage({ message }: CommanderError): Failure {
  return failure('USAGE', oneLine(message.replace(/^error: /, '')));
}

function isConfigurationError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'ConfigurationError';
}

function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}

function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function pathOf(error: unknown): string {
  return error instanceof Error && 'path' in error ? String(error.path) : 'A file';
}
