import { invariant } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';

/** What rows of people a caller may be shown. */
export interface RowsGranted {
  /** Codes of local policing areas; null for all. */
  readonly areas: readonly string[] | null;
  /** How close to single people, as grants name it. */
  readonly detail: string;
}

/**
 * Reads records of people for a caller, in one snapshot: the policies of their tables show none but those
 * that the grant holds. Without it they show nothing. What is granted ends with the transaction, so that
 * it does not stay with the connection for the next caller.
 */
export async function asCaller<Result>(
  manager: EntityManager,
  { areas, detail }: RowsGranted,
  use: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  const inTransaction = manager.queryRunner?.isTransactionActive === true;
  invariant(!inTransaction, 'a grant would go on in the transaction around it');
  return manager.transaction('REPEATABLE READ', async (snapshot) => {
    await snapshot.query(
      `select set_config('citizen.areas', $1, true), set_config('citizen.detail', $2, true)`,
      // As JSON, no code of an area can be taken for two, or for all.
      [JSON.stringify(areas ?? '*'), detail],
    );
    return use(snapshot);
  });
}
