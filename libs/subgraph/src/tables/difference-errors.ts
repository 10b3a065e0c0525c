/** Every refusal of a question for differences between groups; docs/errors.md lists the same codes. */
export const DIFFERENCE_ERRORS = {
  METRIC_NOT_FOUND: 'The subject has no such metric, or none is named.',
  GROUPS_OVERLAP:
    'One record may be of several groups of the dimension, so that their figures are not independent.',
  TOO_MANY_COMPARISONS: 'The family would be of more metrics and dimensions than one answer may have.',
} as const;

export type DifferenceErrorCode = keyof typeof DIFFERENCE_ERRORS;
