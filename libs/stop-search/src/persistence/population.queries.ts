import type { Month } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';

/** Which count of residents a rate is set against. */
export interface PopulationCount {
  readonly vintage: string;
  /** The day of the count, written YYYY-MM-DD. */
  readonly asAt: string;
  readonly source: string;
}

/** The latest count of residents by the end of a month; null where none is loaded. */
export async function findPopulationCount(
  manager: EntityManager,
  until: Month,
): Promise<PopulationCount | null> {
  const [count] = await manager.query<PopulationCount[]>(
    `select vintage, as_at as "asAt", source from stop_search.population
     where month <= $1 order by as_at desc, area_code, ethnic_group limit 1`,
    [until],
  );
  return count ?? null;
}
