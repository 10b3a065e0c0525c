import { hash } from 'node:crypto';
import { invariant } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';

/** What stands for a record where its identifier must not: a number for ever the same, and a digest. */
export interface RecordMark {
  /** 0 to 255, uniform over records; the key of the cell key method (Office for National Statistics). */
  readonly key: number;
  /** Tells an erased record when it comes in again, without keeping its identifier. */
  readonly digest: string;
}

/** Marks records by a keyed hash of dataset and identifier, so that nobody without the secret can. */
export async function recordMarker(
  manager: EntityManager,
  dataset: string,
): Promise<(recordId: string) => RecordMark> {
  const [row] = await manager.query<{ value: string }[]>(
    `select value from ledger.secret where name = 'record-key'`,
  );
  invariant(row, 'the ledger has no record-key secret');
  // Nested as in HMAC; createHmac takes four times as long for each of millions of records.
  const keyed = (text: string): string => hash('sha256', `${row.value}\n${text}`, 'hex');
  return (recordId) => {
    const digest = keyed(keyed(`${dataset}\n${recordId}`));
    return { key: Number.parseInt(digest.slice(0, 2), 16), digest };
  };
}
