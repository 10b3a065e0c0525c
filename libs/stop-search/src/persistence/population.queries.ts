import type { Month } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';

/** Which count of residents a rate is set against. */
export interface PopulationCount {
  readonly vintage: string;
  /** The day of the count, written YYYY-MM-DD. */
  readonly asAt: string;
  readonly source: string;
}

/** Which counts come into question. */
export interface PopulationCountQuery {
  readonly until: Month;
  /** The numbers of the releases that the counts came in with. */
  readonly releases: readonly number[];
}

/** The latest count of residents by the end of a month that came in with some releases; null where there is none. */
export async function findPopulationCount(
  manager: EntityManager,
  { until, releases }: PopulationCountQuery,
): Promise<PopulationCount | null> {
  const [count] = await manager.query<PopulationCount[]>(
    `select vintage, as_at as "asAt", source from stop_search.population
     where month <= $1 and release = any($2) order by as_at desc, area_code, ethnic_group limit 1`,
    [until, releases],
  );
  return count ?? null;
}
