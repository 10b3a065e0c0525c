/** Longitude, then latitude, in degrees (WGS 84); GeoJSON lets more numbers follow, such as the height. */
export type Position = [number, number, ...number[]];

/** Polygons in GeoJSON, each an outer ring followed by its holes. */
export interface MultiPolygon {
  readonly type: 'MultiPolygon';
  readonly coordinates: Position[][][];
}

/** The smallest box of degrees around a boundary. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Where an area ends: its polygons in degrees (WGS 84, longitude first), with the box around them. */
export interface Boundary {
  readonly areaCode: string;
  readonly geometry: MultiPolygon;
  readonly box: Box;
}

/** A boundary from the polygons of an area. */
export function toBoundary(areaCode: string, polygons: Position[][][]): Boundary {
  return { areaCode, geometry: { type: 'MultiPolygon', coordinates: polygons }, box: boxAround(polygons) };
}

/** True when a point lies in a box, its edges included. */
export function isInBox({ west, south, east, north }: Box, longitude: number, latitude: number): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function boxAround(polygons: Position[][][]): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [longitude, latitude] of polygons.flat(2)) {
    box.west = Math.min(box.west, longitude);
    box.south = Math.min(box.south, latitude);
    box.east = Math.max(box.east, longitude);
    box.north = Math.max(box.north, latitude);
  }
  return box;
}
