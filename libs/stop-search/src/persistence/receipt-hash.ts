import { createHash } from 'node:crypto';

/**
 * The SHA-256 of a receipt's code, which is all of it that leaves the process; the database keys it with
 * a secret of its own before it keeps it or looks for it.
 */
export function hashReceiptCode(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}
