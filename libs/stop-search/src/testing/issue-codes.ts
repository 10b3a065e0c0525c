import { month } from '@citizen-graph/reference';
import type { DataSource } from 'typeorm';
import type { ReceiptBatch } from '../domain/receipt';
import type { ReceiptCodes } from '../domain/receipt-token';
import { addReceiptBatch, issueReceipts } from '../persistence/receipt-issue';
import type { ReceiptsToIssue } from '../persistence/receipt-issue';

/** Receipts for the street, printed in June 2023, that can be answered for ever. */
export function aReceiptBatch(differences: Partial<ReceiptBatch> = {}): ReceiptBatch {
  return {
    id: 'B-1',
    issuedIn: month('2023-06'),
    place: 'STREET',
    area: null,
    expiresOn: '9999-12-31',
    linked: false,
    synthetic: false,
    ...differences,
  };
}

/** Issues a batch of receipts and gives their codes. */
export function issueCodes(
  database: DataSource,
  batch: ReceiptBatch,
  toIssue: ReceiptsToIssue,
): Promise<readonly ReceiptCodes[]> {
  return database.transaction(async (manager) => {
    await addReceiptBatch(manager, batch);
    const issued: ReceiptCodes[] = [];
    for await (const codes of issueReceipts(manager, batch, toIssue)) issued.push(...codes);
    return issued;
  });
}
