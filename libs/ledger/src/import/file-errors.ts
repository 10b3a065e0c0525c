import { basename } from 'node:path';
import { ledgerError } from '../domain/errors';
import type { DomainError } from '@citizen-graph/reference';

const NOT_FOUND = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);

/** What the system said when a file was opened or read: FILE_NOT_FOUND where that is the reason, else the error itself. */
export function fileError(path: string, error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'EISDIR') {
    return ledgerError('FILE_NOT_FOUND', `${basename(path)} is a folder; name the files in it`);
  }
  if (typeof code !== 'string' || !NOT_FOUND.has(code)) return error;
  return ledgerError(
    'FILE_NOT_FOUND',
    `${basename(path)} does not exist or may not be read; check the path and its permissions`,
  );
}

/** FILE_ENCODING, naming the line that is written in another encoding. */
export function encodingError(path: string, line: number): DomainError {
  return ledgerError(
    'FILE_ENCODING',
    `${basename(path)} line ${line} is neither UTF-8 nor UTF-16; save the file as CSV UTF-8 and import it again`,
  );
}
