import type { EntityManager } from 'typeorm';

/** The latest month whose membership is in, written YYYY-MM; null while there is none. */
export async function findLatestMonth(manager: EntityManager): Promise<string | null> {
  const [row] = await manager.query<{ latest: string | null }[]>(
    'select max(month) as latest from wmnow.membership',
  );
  return row?.latest ?? null;
}
