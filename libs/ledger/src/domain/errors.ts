import { DomainError } from '@citizen-graph/reference';

/** Every refusal of the ledger, with what it means; docs/errors.md lists the same codes. */
export const LEDGER_ERRORS = {
  FILE_NOT_FOUND: 'The file does not exist or may not be read.',
  FILE_EMPTY: 'The file holds no rows.',
  FILE_ENCODING: 'The file is neither UTF-8 nor UTF-16.',
  FILE_CHANGED: 'The file changed while it was read.',
  FILE_MALFORMED: 'The file is not well-formed CSV, JSON or GeoJSON.',
  FILE_TOO_LARGE: 'The file is larger than a file of its form may be.',
  FILE_NAME_UNKNOWN: 'The name of the file does not say which period it covers.',
  HEADER_MISSING_COLUMN: 'The header lacks a column of the dataset.',
  HEADER_UNKNOWN_COLUMN: 'The header has a column that the dataset does not have.',
  HEADER_DUPLICATE_COLUMN: 'The header names a column twice.',
  MAPPING_INVALID: 'The column-mapping file is not as it has to be.',
  TIME_ZONE_DIFFERS: 'The times of the file are of another time zone than the mapping says.',
  ROWS_REFUSED: 'More rows were refused than the import may leave out.',
  PERIOD_OVERLAPS: 'The file covers part of the period of an earlier release.',
  FILE_LACKS_RECORDS: 'The file lacks figures of the file whose place it would take.',
  AREA_MISSING: 'A month of the file lacks an area of the force, or boundaries one that those in force have.',
  RELEASE_UNKNOWN: 'There is no release of this number.',
  RELEASE_NOT_IN_FORCE: 'The release is not of a file whose records are in force.',
  RELEASE_STAYS: 'Files of this dataset are replaced and never withdrawn.',
  DATASET_UNKNOWN: 'There is no dataset of this name.',
  RECORD_UNKNOWN: 'There is no record with this identifier in the dataset.',
  RECORD_NOT_PERSONAL: 'The dataset holds published figures, which are corrected and not erased.',
  FIGURES_OUTDATED: 'The figures of the dataset were worked out by an earlier version.',
  RECORD_EXISTS: 'A record with this identifier came with another release.',
  METRIC_UNKNOWN: 'There is no metric of this name.',
  NOTE_EMPTY: 'The note on a chart gives no reason.',
  NOTE_UNKNOWN: 'There is no note on a chart of this number.',
  NOTE_RETRACTED: 'The note is retracted already.',
  DATABASE_UNREACHABLE: 'The database does not answer.',
  DATABASE_LOGIN_REFUSED: 'The database refuses the user, the password or the name of the database.',
  DATABASE_TLS_UNUSABLE: 'What is set for TLS with the database cannot be used.',
  DATABASE_NOT_TRUSTED: 'The database does not prove by TLS that it is the one that is meant.',
  DATABASE_SUPERUSER: 'A server is to run as a superuser of the database.',
  DATABASE_TOO_OLD: 'The database is older than PostgreSQL 15.',
} as const;

export type LedgerErrorCode = keyof typeof LEDGER_ERRORS;

export function ledgerError(code: LedgerErrorCode, message: string): DomainError<LedgerErrorCode> {
  return new DomainError(code, message);
}
