import { restateRecords } from '@citizen-graph/ledger';
import type { DatasetSource, Release } from '@citizen-graph/ledger';
import type { EntityManager } from 'typeorm';
import { NOTHING_PLACED, countPlacement } from '../domain/placement';
import type { Placement } from '../domain/placement';
import type { Search } from '../domain/search';
import { STOP_AND_SEARCH_SOURCE } from './stop-and-search.source';

/** How many searches are placed, of how many. */
export interface PlacingProgress {
  readonly placed: number;
  readonly of: number;
}

export interface Placing {
  readonly importedBy: string;
  readonly onPlacing?: (progress: PlacingProgress) => void;
}

/** What came of placing every search anew. */
export interface PlacedAnew {
  /** A release for each file of searches in which a search is placed elsewhere now. */
  readonly restated: readonly Release[];
  readonly placement: Placement;
}

const TOLD_EVERY = 1_000;

/** Places every search by the boundaries that are in. The caller owns the transaction. */
export async function placeAnew(
  manager: EntityManager,
  { importedBy, onPlacing = () => undefined }: Placing,
): Promise<PlacedAnew> {
  const of = await countSearches(manager);
  let placement = NOTHING_PLACED;
  let placed = 0;
  const source: DatasetSource<Search> = {
    ...STOP_AND_SEARCH_SOURCE,
    prepare: async (transaction) => {
      const complete = await STOP_AND_SEARCH_SOURCE.prepare?.(transaction);
      return (search) => {
        const now = complete?.(search) ?? search;
        placement = countPlacement(placement, search.area, now.area);
        placed += 1;
        if (placed % TOLD_EVERY === 0 || placed === of) onPlacing({ placed, of });
        return now;
      };
    },
  };
  return { restated: await restateRecords(manager, source, { importedBy }), placement };
}

async function countSearches(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ n: number }[]>('select count(*)::int as n from stop_search.search');
  return row?.n ?? 0;
}
