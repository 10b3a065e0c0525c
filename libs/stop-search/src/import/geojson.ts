import { z } from 'zod';

const position = z.tuple([z.number(), z.number()]).rest(z.number());
const ring = z.array(position).min(4).refine(isClosed, 'a ring has to end where it begins');
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

function isClosed(positions: readonly (readonly number[])[]): boolean {
  const [first, last] = [positions[0], positions.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
