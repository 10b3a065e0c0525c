import { formatReceiptCode } from '@citizen-graph/stop-search';
import type { ReceiptBatch, ReceiptCodes, ReceiptsToIssue } from '@citizen-graph/stop-search';
import type { ReceiptLabel } from '../sheets/receipt-label';

const HEADINGS = {
  STREET: 'Stop and search: what was it like?',
  CUSTODY: 'Searched in custody: what was it like?',
} as const;

/** What is printed of a receipt of a batch; the number counts from 0. */
export function labelMaker(
  origin: string,
  batch: ReceiptBatch,
  toIssue: ReceiptsToIssue,
): (codes: ReceiptCodes, number: number) => ReceiptLabel {
  const shared = {
    origin,
    heading: HEADINGS[batch.place],
    lastDay: writtenDay(batch.expiresOn),
    privacy: batch.linked ? 'Your answers carry the reference of the search.' : 'We do not ask who you are.',
    isDemonstration: batch.synthetic,
  };
  return ({ long, short }, number) => ({
    ...shared,
    long,
    typed: formatReceiptCode(short),
    reference: typeof toIssue === 'number' ? null : (toIssue[number] ?? null),
  });
}

/** `2027-11-30` is written 30 November 2027. */
export function writtenDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
