import type { RowIssue } from '../domain/row-issue';

/** How often a field had the same thing wrong with it. */
export interface IssueCount {
  readonly code: RowIssue['code'];
  readonly field: string;
  readonly count: number;
}

/** What is known of the refused rows of a file, however many they are. */
export interface Rejections {
  readonly fileName: string;
  /** The CSV with every issue; null when none is written. */
  readonly reportPath: string | null;
  readonly rows: number;
  readonly issues: number;
  readonly first: readonly RowIssue[];
  readonly counts: readonly IssueCount[];
}

/** Whether the file came in without its refused rows, or not at all. */
export type RejectionOutcome = 'IMPORTED' | 'REFUSED';
