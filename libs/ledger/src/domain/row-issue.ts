export const ROW_ISSUE_CODES = {
  MISSING_VALUE: 'A value is required and the field is empty.',
  UNKNOWN_VALUE: 'The value is not on the list for this field.',
  NOT_MAPPED: 'The column-mapping file has no label for the value.',
  NOT_AN_IDENTIFIER: 'The value holds more than letters, digits and the signs - _ . : / #.',
  NOT_A_NUMBER: 'The value is not a number.',
  NOT_A_WHOLE_NUMBER: 'The number has a fraction where a whole number is expected.',
  TOO_MANY_DECIMALS: 'The number has more decimals than this field keeps.',
  OUT_OF_RANGE: 'The number or day lies outside the range of this field.',
  IN_THE_FUTURE: 'The day lies after the day of the import.',
  NOT_A_DATE: 'The value is not a day that exists, written YYYY-MM-DD.',
  NOT_A_MONTH: 'The value is not a month, written YYYY-MM.',
  NOT_AN_INSTANT: 'The value is not a date and time with its offset from UTC.',
  DECIMAL_COMMA: 'The number has a comma where a decimal point is expected.',
  TOO_LONG: 'The text is longer than this field may be.',
  CONTROL_CHARACTER: 'The text holds a control character.',
  CONTRADICTION: 'Two fields of the row contradict each other.',
  OUTSIDE_FILE_PERIOD: 'The row belongs to another period than the file.',
  DUPLICATE_IDENTIFIER: 'The identifier stands on an earlier row of the file too.',
  STRAY_CELL: 'A cell holds text although its column has no name.',
  WRONG_NUMBER_OF_FIELDS: 'The row has more or fewer fields than the header.',
} as const;

export type RowIssueCode = keyof typeof ROW_ISSUE_CODES;

/** Why a row was refused. The line counts from 1, the header included. */
export interface RowIssue {
  readonly line: number;
  readonly field: string;
  readonly value: string;
  readonly code: RowIssueCode;
  readonly expected: string;
}

/** What a column says of a text that it does not take. */
export class Refusal {
  constructor(readonly code: RowIssueCode) {}
}
