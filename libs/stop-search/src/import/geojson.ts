import { z } from 'zod';

const position = z.tuple([z.number(), z.number()]).rest(z.number());
const ring = z
  .array(position)
  .min(4)
  .refine(isClosed, 'a ring has to end where it begins')
  .refine(hasArea, 'a ring has to enclose an area, and this one is a line or a point');
const polygon = z.array(ring).min(1);

/** A file of GeoJSON (RFC 7946); its features are looked at one by one. */
export const featureCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
});

export const feature = z.object({
  type: z.literal('Feature'),
  properties: z.record(z.string(), z.unknown()),
  geometry: z.unknown(),
});

/** The polygons of an area, whether it has one or several. */
export const polygons = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon.transform((one) => [one]) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
]);

// In square degrees: less than a tenth of a metre by a tenth of a metre.
const SMALLEST_AREA = 1e-12;

/** By the shoelace formula, from the first position so that no digits are lost. */
function hasArea(positions: readonly (readonly number[])[]): boolean {
  const [left = 0, low = 0] = positions[0] ?? [];
  let doubled = 0;
  positions.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = positions[(index + 1) % positions.length] ?? [];
    doubled += (x - left) * (nextY - low) - (nextX - left) * (y - low);
  });
  return Math.abs(doubled) / 2 > SMALLEST_AREA;
}

function isClosed(positions: readonly (readonly number[])[]): boolean {
  const [first, last] = [positions[0], positions.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
