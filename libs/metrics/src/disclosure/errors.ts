/** Every refusal of disclosure control, with what it means; docs/errors.md lists the same codes. */
export const DISCLOSURE_ERRORS = {
  DISCLOSURE_REFUSED: 'The rules of disclosure control for this audience do not allow what was asked for.',
} as const;

export type DisclosureErrorCode = keyof typeof DISCLOSURE_ERRORS;

/** Why a table is refused to an audience, or its figures are withheld from it. */
export const REFUSAL_REASONS = {
  TOO_MANY_ATTRIBUTES: 'It combines more attributes of people than this audience may combine.',
  SEVERAL_VALUES: 'It puts some values of a dimension together, so that answers could be subtracted.',
  UNUSUAL_PERIOD:
    'It asks for other months than a month, a quarter or a year, so that answers could be subtracted.',
  EARLIER_RELEASES:
    'It asks for figures as they were before, so that a record that was changed since could be told by subtraction.',
  TOO_MANY_CELLS: 'It has more cells than can be checked for what they give away of each other.',
  NOT_PROTECTED:
    'The method that protects the figures of this audience cannot protect a figure of this kind.',
} as const;

export type RefusalReason = keyof typeof REFUSAL_REASONS;
