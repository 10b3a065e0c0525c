import { DomainError } from '@citizen-graph/reference';

/** What a paper or the platform is refused for; docs/errors.md lists the same codes. */
export const CLAIM_ERRORS = {
  PAPER_UNREADABLE: 'The paper cannot be opened or decoded.',
  PAPER_FORMAT_UNKNOWN: 'The file is not of a kind that papers are read from.',
  PAPER_TOO_LARGE: 'The paper is larger than a paper may be.',
  PAPER_EMPTY: 'The paper holds no sentence and no table.',
  PERIOD_UNKNOWN: 'The paper does not state its date, so the period that it reports on is not known.',
  NOTHING_IMPORTED: 'No file has come in, so there are no figures that a paper could be set beside.',
  PLATFORM_UNREACHABLE: 'Nothing that speaks GraphQL answers at the address.',
  PLATFORM_INCOMPLETE: 'The platform answered without a part of what was asked, so nothing was judged.',
  CLAIMS_DISAGREE: 'The paper makes claims that the data contradict or do not support.',
} as const;

export type ClaimErrorCode = keyof typeof CLAIM_ERRORS;

export function claimError(code: ClaimErrorCode, message: string): DomainError<ClaimErrorCode> {
  return new DomainError(code, message);
}
