import { DomainError } from '@citizen-graph/reference';

/** What the command line itself refuses, with what it means; docs/errors.md lists the same codes. */
export const CITIZEN_ERRORS = {
  USAGE: 'The command was not written as it takes it.',
  CONFIGURATION: 'An environment variable cannot be used.',
  PORT_TAKEN: 'Another program listens on the port.',
  ALREADY_RUNNING: 'The platform is running on the port already.',
  PAGES_NOT_BUILT: 'The pages cannot be built.',
  NOT_RUNNING: 'No platform runs here.',
  TOKEN_REFUSED: 'The issuer gave no access token.',
  NOT_MIGRATED: 'The database lacks the tables of this version.',
  DATABASE_DENIED: 'The user of the database may not do this.',
  DISK_FULL: 'The disk of the database or of this machine is full.',
  FILE_NOT_WRITABLE: 'A file cannot be written.',
  NOT_CONFIRMED: 'The question was not answered with yes.',
  INTERRUPTED: 'The command was stopped before it had finished.',
  INTERNAL: 'A fault of the program.',
} as const;

export type CitizenErrorCode = keyof typeof CITIZEN_ERRORS;

export function citizenError(code: CitizenErrorCode, message: string): DomainError<CitizenErrorCode> {
  return new DomainError(code, message);
}
