import { UNKNOWN_AREA } from '@citizen-graph/reference';

/** What became of the places of searches that were placed anew. */
export interface Placement {
  /** Searches that lie in another area than before. */
  readonly moved: number;
  /** Searches that lay in an area and lie in none now. */
  readonly lost: number;
  /** Searches that lay in no area and lie in one now. */
  readonly found: number;
}

export const NOTHING_PLACED: Placement = { moved: 0, lost: 0, found: 0 };

/** A placement with one more search, by the codes of its area before and now. */
export function countPlacement(placement: Placement, before: string, now: string): Placement {
  if (before === now) return placement;
  const { moved, lost, found } = placement;
  if (now === UNKNOWN_AREA) return { ...placement, lost: lost + 1 };
  if (before === UNKNOWN_AREA) return { ...placement, found: found + 1 };
  return { ...placement, moved: moved + 1 };
}
