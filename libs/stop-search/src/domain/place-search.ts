import type { Boundary } from './boundary';
import { placePoint } from './place-point';
import { UNPLACED } from './search';
import type { Search } from './search';

/** Places searches in the areas of these boundaries; one without a point keeps the unknown area. */
export function placeSearch(boundaries: readonly Boundary[]): (search: Search) => Search {
  return (search) => {
    const { longitude, latitude } = search;
    if (longitude === null || latitude === null) return { ...search, ...UNPLACED };
    return { ...search, area: placePoint(boundaries, longitude, latitude) };
  };
}
