import { MONTH_NAMES, PERSON_VERBS, WORKPLACES } from './name-contexts';
import { isPartOfPlace } from './place-words';
import { GIVEN_OR_WORD, NAMES } from './word-lists';
import type { Word } from './words';

const MONTH_BEFORE =
  /^(in|since|of|from|by|until|till|during|early|late|mid|last|next|this|before|after|and|to|\d+|st|nd|rd|th)$/;

/** The words that are names by themselves: those that mean nothing else, and others where a capital letter tells. */
export function ownNames(words: readonly Word[]): readonly number[] {
  return words.flatMap((_, index) =>
    isOwnName(words, index) && !isPartOfPlace(words, index) ? [index] : [],
  );
}

function isOwnName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (NAMES.has(word.lower)) return true;
  if (!word.isCapitalised || !GIVEN_OR_WORD.has(word.lower)) return false;
  if (doesWhatPersonsDo(words, index)) return true;
  return !word.startsSentence && !(MONTH_NAMES.has(word.lower) && isMonth(words, index));
}

function isMonth(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const after = words[index + 1]?.lower ?? '';
  return MONTH_BEFORE.test(before?.lower ?? '') || /^\d+$/.test(after);
}

/** Whether what comes after a word shows that it is somebody: "Joy was helpful", "Summer on the desk". */
export function doesWhatPersonsDo(words: readonly Word[], index: number): boolean {
  const [next, preposition, place] = [words[index + 1], words[index + 2], words[index + 3]];
  if (next === undefined || next.gap !== ' ') return false;
  if (PERSON_VERBS.has(next.lower)) return true;
  return preposition?.lower === 'the' && WORKPLACES.has(place?.lower ?? '');
}
