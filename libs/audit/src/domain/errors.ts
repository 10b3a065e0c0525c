import { DomainError } from '@citizen-graph/reference';

/** What is said of the record of what was done, with what it means; docs/errors.md lists the same codes. */
export const AUDIT_ERRORS = {
  RECORD_FAULTY: 'The record of what was done is not as it was written.',
} as const;

export type AuditErrorCode = keyof typeof AUDIT_ERRORS;

export function auditError(code: AuditErrorCode, message: string): DomainError<AuditErrorCode> {
  return new DomainError(code, message);
}
