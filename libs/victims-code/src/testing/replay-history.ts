import type { Change, EditableFields, EditableValue } from '../domain/strategy/change';

/** The state that a history leads to; throws where a version is missing or a change starts from another value. */
export function replayHistory(history: readonly Change[]): EditableFields {
  const state: Record<string, EditableValue> = {};
  history.forEach(({ version, changes }, index) => {
    if (version !== index + 1) throw new Error(`version ${index + 1} is missing`);
    for (const { field, from, to } of changes) {
      if ((state[field] ?? null) !== from) throw new Error(`version ${version} starts from another ${field}`);
      state[field] = to;
    }
  });
  return state;
}
