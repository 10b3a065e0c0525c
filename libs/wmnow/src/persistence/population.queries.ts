import type { EntityManager } from 'typeorm';

/** The latest count of an area. */
export interface AreaPopulation {
  readonly aged16AndOver: number;
  readonly vintage: string;
  /** The day of the count, written YYYY-MM-DD. */
  readonly asAt: string;
}

interface PopulationRow extends AreaPopulation {
  readonly areaCode: string;
}

/** The latest population of each area, in the order of the codes; null where none is loaded. */
export async function findPopulations(
  manager: EntityManager,
  areaCodes: readonly string[],
): Promise<readonly (AreaPopulation | null)[]> {
  const rows = await manager.query<PopulationRow[]>(
    `select distinct on (area_code)
       area_code as "areaCode", population as "aged16AndOver", vintage, as_at as "asAt"
     from wmnow.population
     where area_code = any($1)
     order by area_code, as_at desc`,
    [areaCodes],
  );
  const byCode = new Map(rows.map(({ areaCode, ...population }) => [areaCode, population]));
  return areaCodes.map((code) => byCode.get(code) ?? null);
}
