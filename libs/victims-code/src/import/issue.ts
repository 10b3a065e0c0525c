import type { RowIssue } from '@citizen-graph/ledger';

/** What is wrong with a field of a row, which the reader places. */
export type FieldIssue = Omit<RowIssue, 'line'>;

export function missing(field: string, expected: string): FieldIssue {
  return { field, value: '', code: 'MISSING_VALUE', expected };
}

export function contradiction(field: string, value: string, expected: string): FieldIssue {
  return { field, value, code: 'CONTRADICTION', expected };
}

export function unknown(field: string, value: string, expected: string): FieldIssue {
  return { field, value, code: 'UNKNOWN_VALUE', expected };
}

export function outOfRange(field: string, value: string, expected: string): FieldIssue {
  return { field, value, code: 'OUT_OF_RANGE', expected };
}
