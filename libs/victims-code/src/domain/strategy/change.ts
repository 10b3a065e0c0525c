/** What can be edited and has a history. */
export const EDITABLE_KINDS = {
  PRIORITY: 'A priority of the strategy.',
  ACTION: 'An action of the delivery plan.',
  ORGANISATION: 'A third-sector organisation on the board.',
  MEETING: 'A meeting of the board, with its attendance.',
} as const;

export type EditableKind = keyof typeof EDITABLE_KINDS;

export type EditableValue = string | number | null;

/** Everything about a thing that can be edited, by field. */
export type EditableFields = Readonly<Record<string, EditableValue>>;

export interface FieldChange {
  readonly field: string;
  readonly from: EditableValue;
  readonly to: EditableValue;
}

/** One edit of a thing, which made one version of it. */
export interface Change {
  readonly kind: EditableKind;
  readonly id: string;
  /** The version that it made; the first is 1. */
  readonly version: number;
  /** When, as an ISO 8601 instant. */
  readonly at: string;
  readonly by: string;
  readonly changes: readonly FieldChange[];
}

/** What leads from one state of a thing to another; from null, which is before it was, to its first. */
export function changesBetween(before: EditableFields | null, after: EditableFields): readonly FieldChange[] {
  return Object.entries(after).flatMap(([field, to]) => {
    const from = before?.[field] ?? null;
    return from === to ? [] : [{ field, from, to }];
  });
}

/** A state with those of the changes that are given: undefined leaves a field as it is. */
export function revise(
  state: EditableFields,
  changes: Readonly<Record<string, EditableValue | undefined>>,
): EditableFields {
  const given = Object.entries(changes).filter(
    (entry): entry is [string, EditableValue] => entry[1] !== undefined,
  );
  return { ...state, ...Object.fromEntries(given) };
}
