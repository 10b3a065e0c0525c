import { DomainError } from '@citizen-graph/reference';

/** Why a table cannot be written in a format; docs/errors.md lists the same codes. */
export const EXPORT_ERRORS = {
  TOO_LARGE_FOR_SPREADSHEET:
    'A table is larger than a sheet, or a text longer than a cell, of a spreadsheet.',
} as const;

export type ExportErrorCode = keyof typeof EXPORT_ERRORS;

export function exportError(code: ExportErrorCode, message: string): DomainError<ExportErrorCode> {
  return new DomainError(code, message);
}
