import type { EntityManager } from 'typeorm';
import { toBoundary } from '../domain/boundary';
import type { Boundary, MultiPolygon } from '../domain/boundary';

interface BoundaryRow {
  readonly area_code: string;
  readonly geometry: MultiPolygon;
}

/** The boundaries that are in, in order of the code: a point on a shared edge belongs to the first. */
export async function findBoundaries(manager: EntityManager): Promise<readonly Boundary[]> {
  const rows = await manager.query<BoundaryRow[]>(
    'select area_code, geometry from stop_search.boundary order by area_code',
  );
  return rows.map(({ area_code, geometry }) => toBoundary(area_code, geometry.coordinates));
}

/** Puts boundaries in the place of all that were in before. */
export async function replaceBoundaries(
  manager: EntityManager,
  boundaries: readonly Boundary[],
  release: number,
): Promise<void> {
  await manager.query('delete from stop_search.boundary');
  for (const { areaCode, geometry } of boundaries) {
    await manager.query(
      'insert into stop_search.boundary (area_code, geometry, release) values ($1, $2, $3)',
      [areaCode, JSON.stringify(geometry), release],
    );
  }
}
