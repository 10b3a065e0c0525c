import { DomainError } from '@citizen-graph/reference';

/** Every refusal of the Victims' Code, with what it means; docs/errors.md lists the same codes. */
export const VICTIMS_CODE_ERRORS = {
  EDITION_UNKNOWN: 'No edition of the Victims’ Code that is known here was in force on that day.',
  CLAUSE_UNKNOWN:
    'The right has no clause of that name, or that starts with that event, in the edition in force.',
  CLOCK_CONTRADICTION: 'A day of the clock contradicts another.',
} as const;

export type VictimsCodeErrorCode = keyof typeof VICTIMS_CODE_ERRORS;

export function victimsCodeError(
  code: VictimsCodeErrorCode,
  message: string,
): DomainError<VictimsCodeErrorCode> {
  return new DomainError(code, message);
}
