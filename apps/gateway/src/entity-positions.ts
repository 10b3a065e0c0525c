import { isDeepStrictEqual } from 'node:util';
import { isJsonObject } from './subgraph-answer';
import type { JsonObject } from './subgraph-answer';
import type { SubgraphFetch } from './subgraph-fetch';

/**
 * The place of each representation among the objects at the fetch's path, or null when it cannot be
 * told. The gateway numbers errors by representation, which in a list of several types names the
 * wrong element: asked about the second metric only, a subgraph's error 0 would be shown at the first.
 */
export function entityPositions(roots: readonly JsonObject[], fetch: SubgraphFetch): number[] | null {
  const objects = roots.flatMap((root) => objectsAt(root, fetch.path));
  const positions: number[] = [];
  for (const representation of fetch.representations ?? []) {
    const after = (positions.at(-1) ?? -1) + 1;
    const found = objects.findIndex((object, index) => index >= after && represents(representation, object));
    if (found === -1) return null;
    positions.push(found);
  }
  return positions;
}

function objectsAt(value: unknown, path: readonly string[]): unknown[] {
  const [step, ...rest] = path;
  if (value === null || value === undefined) return [];
  if (step === undefined) return [value];
  if (step === '@') return Array.isArray(value) ? value.flatMap((element) => objectsAt(element, rest)) : [];
  return isJsonObject(value) && Object.hasOwn(value, step) ? objectsAt(value[step], rest) : [];
}

function represents(representation: unknown, value: unknown): boolean {
  if (!isJsonObject(representation)) return isDeepStrictEqual(representation, value);
  return (
    isJsonObject(value) && Object.entries(representation).every(([key, part]) => represents(part, value[key]))
  );
}
