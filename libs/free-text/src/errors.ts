import { DomainError } from '@citizen-graph/reference';

/** Every refusal of an edited taxonomy, with what it means; docs/errors.md lists the same codes. */
export const TAXONOMY_ERRORS = {
  TAXONOMY_MALFORMED: 'The file of themes is not JSON.',
  TAXONOMY_INVALID: 'The file of themes cannot be used; the message lists what is wrong, and where.',
  TAXONOMY_VERSION_TAKEN: 'Themes of this version came in before, and they were others.',
} as const;

export type TaxonomyErrorCode = keyof typeof TAXONOMY_ERRORS;

export function taxonomyError(code: TaxonomyErrorCode, message: string): DomainError<TaxonomyErrorCode> {
  return new DomainError(code, message);
}
