import { DomainError } from '@citizen-graph/reference';

/** What access refuses, by code; docs/errors.md lists the same codes. */
export const ACCESS_ERRORS = {
  ACCESS_DENIED: 'The grant of the caller does not hold what the field asks.',
  AREA_NOT_GRANTED: 'The grant is for some areas, and the question is not of them alone.',
} as const;

export type AccessErrorCode = keyof typeof ACCESS_ERRORS;

export function accessError(code: AccessErrorCode, message: string): DomainError {
  return new DomainError(code, message);
}
