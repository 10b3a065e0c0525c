import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { UNKNOWN_AREA } from '@citizen-graph/reference';
import { isInBox } from './boundary';
import type { Boundary } from './boundary';

/**
 * The code of the area that a point in degrees (WGS 84) lies in, or UNKNOWN_AREA. A point on an edge
 * lies in the area; on an edge that two areas share, in the one that comes first.
 */
export function placePoint(boundaries: readonly Boundary[], longitude: number, latitude: number): string {
  const found = boundaries.find(
    ({ box, geometry }) =>
      isInBox(box, longitude, latitude) && booleanPointInPolygon([longitude, latitude], geometry),
  );
  return found?.areaCode ?? UNKNOWN_AREA;
}
