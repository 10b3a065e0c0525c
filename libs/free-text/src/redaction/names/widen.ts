import { NICKNAMES, PARTICLES } from './name-contexts';
import { ENGLISH_WORDS, NAMES, NAME_OR_WORD, ORDINARY_WORDS } from './word-lists';
import { isInitial } from './words';
import type { Word } from './words';

/** The words found, with the initials before them and the surnames, initials and particles after them. */
export function widen(words: readonly Word[], found: ReadonlySet<number>): ReadonlySet<number> {
  const wider = new Set(found);
  words.forEach((word, index) => {
    if (found.has(index + 1) && leadsTo(word, words[index + 1])) wider.add(index);
    if (wider.has(index - 1) && isNextTo(words, index) && continues(words, index)) wider.add(index);
  });
  return wider;
}

/** Whether a word before a name belongs to it: an initial, "Big", a word that is no other. */
function leadsTo(word: Word, name: Word | undefined): boolean {
  if (name?.gap !== ' ' && name?.gap !== '. ' && name?.gap !== '.') return false;
  if (isInitial(word)) return true;
  return word.isCapitalised && (NICKNAMES.has(word.lower) || !ENGLISH_WORDS.has(word.lower));
}

function isNextTo(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word === undefined) return false;
  return word.gap === ' ' || (/^\.\s?$/.test(word.gap) && isInitial(before));
}

function continues(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (NAMES.has(word.lower)) return true;
  if (PARTICLES.has(word.lower)) return isProper(words[index + 1]);
  return isInitial(word) || (word.isCapitalised && (NAME_OR_WORD.has(word.lower) || isProper(word)));
}

function isProper(word: Word | undefined): boolean {
  return word !== undefined && word.isCapitalised && !ORDINARY_WORDS.has(word.lower);
}
