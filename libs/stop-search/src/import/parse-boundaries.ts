import { ledgerError } from '@citizen-graph/ledger';
import { LOCAL_POLICING_AREAS, findLocalPolicingArea } from '@citizen-graph/reference';
import type { z } from 'zod';
import { toBoundary } from '../domain/boundary';
import type { Boundary, Box, Position } from '../domain/boundary';
import { feature, featureCollection, polygons } from './geojson';

/** One feature of the file; `place` names the file and the feature, counted from 1. */
interface NumberedFeature {
  readonly value: unknown;
  readonly place: string;
}

const AREA_CODE_PROPERTY = /^(code|ltla_code|lad\d{2}cd)$/i;
const AREA_CODE_NAMES = 'code, ltla_code or LAD24CD (of any year)';

/** Degrees within which the British Isles lie. */
const BRITISH_ISLES: Box = { west: -9, south: 49, east: 2, north: 61 };

/**
 * The boundaries of the local policing areas in a file of GeoJSON, one an area, in order of code; the
 * features of one area are put together and those of other places left out. Throws FILE_MALFORMED.
 */
export function parseBoundaries(text: string, fileName: string): readonly Boundary[] {
  const byArea = new Map<string, Position[][][]>();
  featuresOf(text, fileName).forEach((value, index) => {
    const one = { value, place: `${fileName} feature ${index + 1}` };
    const areaCode = areaCodeOf(one);
    if (areaCode !== null) byArea.set(areaCode, [...(byArea.get(areaCode) ?? []), ...polygonsOf(one)]);
  });
  if (byArea.size === 0) {
    const codes = LOCAL_POLICING_AREAS.map(({ code }) => code).join(', ');
    throw malformed(`${fileName} has no feature of a local policing area; their codes are ${codes}`);
  }
  return [...byArea].map(([code, parts]) => toBoundary(code, parts)).sort(byAreaCode);
}

function featuresOf(text: string, fileName: string): readonly unknown[] {
  const json = parseJson(text.replace(/^\uFEFF/, ''), fileName);
  return read(featureCollection, json, `${fileName} is not a GeoJSON FeatureCollection`).features;
}

function parseJson(text: string, fileName: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(`${fileName} is not JSON; export the boundaries as GeoJSON`);
  }
}

function areaCodeOf({ value, place }: NumberedFeature): string | null {
  const { properties } = read(feature, value, `${place} is not a GeoJSON Feature with properties`);
  const codes = Object.entries(properties)
    .filter(([name]) => AREA_CODE_PROPERTY.test(name))
    .map(([, code]) => String(code));
  if (codes.length === 0) {
    throw malformed(`${place} does not say which area it is of; it needs the property ${AREA_CODE_NAMES}`);
  }
  return codes.find((code) => findLocalPolicingArea(code) !== null) ?? null;
}

function polygonsOf({ value, place }: NumberedFeature): Position[][][] {
  const { geometry } = read(feature, value, place);
  const { coordinates } = read(polygons, geometry, `${place} has no usable Polygon or MultiPolygon`);
  const { box } = toBoundary(place, coordinates);
  if (!isWithin(box, BRITISH_ISLES)) {
    throw malformed(
      `${place} lies outside the British Isles; give longitude, then latitude, in degrees (WGS 84, EPSG:4326), ` +
        'not metres of the British National Grid',
    );
  }
  return coordinates;
}

function read<Schema extends z.ZodType>(schema: Schema, value: unknown, what: string): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const first = result.error.issues.slice(0, 1).map(({ path, message }) => [...path, message].join(' '));
  throw malformed(`${what}: ${first.join()}`);
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.west >= outer.west &&
    inner.east <= outer.east &&
    inner.south >= outer.south &&
    inner.north <= outer.north
  );
}

function byAreaCode(one: Boundary, other: Boundary): number {
  return one.areaCode < other.areaCode ? -1 : 1;
}

function malformed(message: string): Error {
  return ledgerError('FILE_MALFORMED', message);
}
