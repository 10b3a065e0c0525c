/** Every refusal of a question to a metric, with what it means; docs/errors.md lists the same codes. */
export const METRIC_ERRORS = {
  INVALID_PERIOD:
    'The period ends before it begins, is not written YYYY-MM, lies outside 1900 to 2099, or is too long.',
  UNKNOWN_DIMENSION: 'The metric cannot be cut by this dimension.',
  UNKNOWN_VALUE: 'The dimension has no such value.',
  DUPLICATE_DIMENSION: 'A dimension is named twice.',
  TOO_MANY_ROWS: 'The table would have more rows than one answer may have.',
  TOO_MANY_DIMENSIONS: 'Cells carry two attributes; a table cannot use more.',
  INVALID_AS_OF: 'There is no such release, or the answer cannot be as of both or between these.',
  INVALID_GRAIN: 'A control chart cannot have points of these periods.',
  INVALID_BASELINE: 'The baseline of a control chart has too few figures for limits.',
} as const;

export type MetricErrorCode = keyof typeof METRIC_ERRORS;
