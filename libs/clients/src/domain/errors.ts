import { DomainError } from '@citizen-graph/reference';

/** Every refusal about partners and their secrets, with what it means; docs/errors.md lists the same codes. */
export const CLIENT_ERRORS = {
  UNKNOWN_PARTNER: 'There is no partner with this id.',
  PARTNER_EXISTS: 'There is a partner with this id already.',
  INVALID_PARTNER: 'What was said of a partner does not fit.',
  PARTNER_SUSPENDED: 'The partner is suspended already.',
  PARTNER_NOT_SUSPENDED: 'The partner is not suspended.',
  INVALID_LIFETIME: 'A secret cannot be valid for so many days.',
  INVALID_OVERLAP: 'Earlier secrets cannot go on for so many days beside a new one.',
} as const;

export type ClientErrorCode = keyof typeof CLIENT_ERRORS;

export function clientError(code: ClientErrorCode, message: string): DomainError<ClientErrorCode> {
  return new DomainError(code, message);
}
