import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { ReceiptBatch } from '../domain/receipt';
import { RECEIPT_RANDOM_BYTES, toReceiptCodes } from '../domain/receipt-token';
import type { ReceiptCodes } from '../domain/receipt-token';
import { hashReceiptCode } from './receipt-hash';

const RECEIPTS_PER_STATEMENT = 1_000;

/** How many receipts to issue, or the references of the searches that they are for, one each. */
export type ReceiptsToIssue = number | readonly string[];

/** Notes a batch; its receipts are added by issueReceipts. */
export async function addReceiptBatch(manager: EntityManager, batch: ReceiptBatch): Promise<void> {
  const { id, issuedIn, place, area, expiresOn, linked, synthetic } = batch;
  await manager.query(
    `insert into feedback.batch (id, issued_in, place, area, expires_on, linked, synthetic)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, issuedIn, place, area, expiresOn, linked, synthetic],
  );
}

/**
 * Issues receipts of a batch and hands their codes over, some at a time: here alone they can be seen,
 * for the database keeps keyed hashes. References are kept only by a batch that is linked.
 */
export async function* issueReceipts(
  manager: EntityManager,
  { id, linked }: Pick<ReceiptBatch, 'id' | 'linked'>,
  toIssue: ReceiptsToIssue,
): AsyncGenerator<readonly ReceiptCodes[]> {
  const count = typeof toIssue === 'number' ? toIssue : toIssue.length;
  for (let done = 0; done < count; done += RECEIPTS_PER_STATEMENT) {
    const size = Math.min(RECEIPTS_PER_STATEMENT, count - done);
    const codes = Array.from({ length: size }, () => toReceiptCodes(randomBytes(RECEIPT_RANDOM_BYTES)));
    const references = codes.map((_, index) => (typeof toIssue === 'number' ? null : toIssue[done + index]));
    await manager.query(
      `insert into feedback.receipt (digest, short_digest, batch, linked, search_reference)
       select feedback.keyed(long), feedback.keyed(short), $1, $2, reference
       from unnest($3::bytea[], $4::bytea[], $5::text[]) as issued (long, short, reference)`,
      [id, linked, hashesOf(codes, 'long'), hashesOf(codes, 'short'), references],
    );
    yield codes;
  }
}

function hashesOf(codes: readonly ReceiptCodes[], form: keyof ReceiptCodes): readonly Buffer[] {
  return codes.map((code) => hashReceiptCode(code[form]));
}
