/** A field that was taken out of a selection set. */
export interface RemovedField {
  /** The object types that it was taken from. */
  readonly types: Set<string>;
  /** One of its schema coordinates, for the error. */
  readonly coordinate: string;
}

/** What was taken out of a selection set, by response key, and out of the sets within it. */
export interface RemovedFields {
  readonly fields: Map<string, RemovedField>;
  readonly within: Map<string, RemovedFields>;
}

export function nothingRemoved(): RemovedFields {
  return { fields: new Map(), within: new Map() };
}

export function isAnythingRemoved({ fields, within }: RemovedFields): boolean {
  return fields.size > 0 || [...within.values()].some(isAnythingRemoved);
}

/** The response key of the `__typename` that stands where something was taken out, and is taken off again. */
export const TYPE_KEY = 'accessTypename';
