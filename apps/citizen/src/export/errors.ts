import { DomainError } from '@citizen-graph/reference';

/** Why nothing was exported; docs/errors.md lists the same codes. */
export const EXPORT_COMMAND_ERRORS = {
  EXPORT_FILE_EXISTS: 'The file to write is there already.',
  EXPORT_NOT_FOUND: 'There is no such metric or board.',
  EXPORT_REFUSED: 'The API does not answer what is to be exported.',
} as const;

export type ExportCommandErrorCode = keyof typeof EXPORT_COMMAND_ERRORS;

export function exportCommandError(
  code: ExportCommandErrorCode,
  message: string,
): DomainError<ExportCommandErrorCode> {
  return new DomainError(code, message);
}
