import type { EntityManager } from 'typeorm';

const BATCH = 2_000;

/**
 * The rows of a query in batches, so that the memory does not grow with them. They are as they were when
 * the reading began, whatever is changed meanwhile. One at a time in a transaction.
 */
export async function* readByCursor<Row>(
  manager: EntityManager,
  sql: string,
  parameters: readonly unknown[],
): AsyncGenerator<readonly Row[]> {
  await manager.query(`declare rows_read no scroll cursor for ${sql}`, [...parameters]);
  for (;;) {
    const rows = await manager.query<Row[]>(`fetch ${BATCH} from rows_read`);
    if (rows.length === 0) break;
    yield rows;
  }
  await manager.query('close rows_read');
}
