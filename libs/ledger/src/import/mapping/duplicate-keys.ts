import { visit } from 'jsonc-parser';
import type { MappingProblem } from './mapping-error';

/**
 * The keys of well-formed JSON that an object would lose without a word: the earlier of two that are the
 * same, and __proto__.
 */
export function findLostKeys(json: string): readonly MappingProblem[] {
  const problems: MappingProblem[] = [];
  const open: Set<string>[] = [];
  visit(json, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (...[key, , , , , pathOfObject]) => {
      const keys = open.at(-1);
      const path = [...pathOfObject(), key];
      if (keys?.has(key) === true) problems.push({ path, message: 'stands twice; keep one of the two' });
      if (key === '__proto__')
        problems.push({ path, message: 'is no name that a key can have; take it out' });
      keys?.add(key);
    },
  });
  return problems;
}
