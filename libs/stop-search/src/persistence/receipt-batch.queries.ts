import type { EntityManager } from 'typeorm';
import { feedbackError } from '../domain/feedback-errors';

/** Whether any receipt was issued with the reference of its search, so that an answer can lead to one. */
export async function findWhetherReceiptsAreLinked(manager: EntityManager): Promise<boolean> {
  const [row] = await manager.query<{ linked: boolean | null }[]>(
    'select bool_or(linked) as linked from stop_search.receipt_batch',
  );
  return row?.linked ?? false;
}

/**
 * Ends the time in which the receipts of a batch can be answered, and gives how many were not answered
 * by then; what was answered stays. Throws BATCH_UNKNOWN.
 */
export async function withdrawReceiptBatch(manager: EntityManager, id: string): Promise<number> {
  const [batch] = await manager.query<{ open: number }[]>(
    `with ended as (
       update feedback.batch set expires_on = least(expires_on, feedback.today() - 1) where id = $1 returning id
     )
     select (select count(*)::int from feedback.receipt where batch = ended.id and not used) as open from ended`,
    [id],
  );
  if (batch !== undefined) return batch.open;
  throw feedbackError('BATCH_UNKNOWN', `There is no batch ${id}; use the name that feedback issue printed.`);
}
