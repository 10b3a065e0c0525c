import { TYPE_KEY } from './removed-fields';
import type { RemovedFields } from './removed-fields';

/** A field that was null because it was taken out: one for all objects of a list, whose path ends at the list. */
export interface RefusedField {
  readonly path: readonly string[];
  readonly coordinate: string;
}

/** Puts null, in place, where fields were taken out of what was asked, and says where. */
export function fillRemoved(data: unknown, removed: RemovedFields): readonly RefusedField[] {
  const refused = new Map<string, RefusedField>();
  fill(data, removed, { path: [], inList: false });
  return [...refused.values()];

  function fill(value: unknown, { fields, within }: RemovedFields, place: Place): void {
    if (Array.isArray(value)) {
      for (const element of value) fill(element, { fields, within }, { ...place, inList: true });
      return;
    }
    if (!isObject(value)) return;
    for (const [key, inner] of within) fill(value[key], inner, under(place, key));
    const type = value[TYPE_KEY];
    delete value[TYPE_KEY];
    for (const [key, { types, coordinate }] of fields) {
      if (!types.has(String(type))) continue;
      value[key] = null;
      const { path } = under(place, key);
      refused.set(JSON.stringify([path, coordinate]), { path, coordinate });
    }
  }
}

interface Place {
  readonly path: readonly string[];
  /** Within a list a path would be of one element only, so it ends at the list. */
  readonly inList: boolean;
}

function under({ path, inList }: Place, key: string): Place {
  return { path: inList ? path : [...path, key], inList };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
