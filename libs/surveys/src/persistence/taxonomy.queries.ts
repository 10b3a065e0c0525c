import { DEFAULT_TAXONOMY } from '@citizen-graph/free-text';
import type { Taxonomy } from '@citizen-graph/free-text';
import type { EntityManager } from 'typeorm';

/** A taxonomy and the release that brought it; null for the one that comes with the platform. */
export interface KnownTaxonomy {
  readonly taxonomy: Taxonomy;
  readonly release: number | null;
}

/** The taxonomy that comments were assigned by as at a moment; null for now. */
export async function findTaxonomy(manager: EntityManager, asOf: Date | null = null): Promise<KnownTaxonomy> {
  const [row] = await manager.query<KnownTaxonomy[]>(
    `select known.taxonomy, known.release
     from surveys.comment_taxonomy known join ledger.release on release.number = known.release
     where $1::timestamptz is null or release.imported_at <= $1
     order by known.release desc limit 1`,
    [asOf],
  );
  return row ?? { taxonomy: DEFAULT_TAXONOMY, release: null };
}

/** Whether a version is known already: of the platform's own taxonomy, or of one that came in. */
export async function isKnownVersion(manager: EntityManager, version: string): Promise<boolean> {
  if (version === DEFAULT_TAXONOMY.version) return true;
  const known = await manager.query<unknown[]>('select 1 from surveys.comment_taxonomy where version = $1', [
    version,
  ]);
  return known.length > 0;
}

/** Keeps a taxonomy beside all earlier ones. */
export async function addTaxonomy(
  manager: EntityManager,
  taxonomy: Taxonomy,
  release: number,
): Promise<void> {
  await manager.query(
    'insert into surveys.comment_taxonomy (release, version, taxonomy) values ($1, $2, $3)',
    [release, taxonomy.version, JSON.stringify(taxonomy)],
  );
}
