import {
  BEFORE_THINGS,
  INTRODUCING,
  KIN,
  LOOSE_TITLES,
  NAMING,
  NAMING_LINKS,
  NICKNAMES,
  POSSESSIVES,
  ROLES,
  SHORT_RANKS,
  THANKS,
  TITLES,
} from './name-contexts';
import { isPartOfPlace } from './place-words';
import { doesWhatPersonsDo } from './own-names';
import { ENGLISH_WORDS, EVERY_GIVEN_NAME, NAMES, NAME_OR_WORD, ORDINARY_WORDS, SURNAMES } from './word-lists';
import { isInitial } from './words';
import type { Word } from './words';

const FEWEST_LETTERS = 3;

/** The words that what stands before them makes names: a title, a rank, a relative, "called". */
export function namesInContext(words: readonly Word[]): readonly number[] {
  return words.flatMap((_, index) => (isNamed(words, index) ? [index] : []));
}

function isNamed(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || /^\d/.test(word.text)) return false;
  if (isUnknownProper(words, index) || isUnknownActor(words, index) || isFamily(words, index)) return true;
  const before = wordBefore(words, index);
  if (before === null || !joins(word)) return false;
  if (TITLES.has(before.lower) || SHORT_RANKS.has(before.lower)) return mayBeName(word);
  if (INTRODUCING.has(before.lower))
    return EVERY_GIVEN_NAME.has(word.lower) && !ORDINARY_WORDS.has(word.lower);
  if (isNaming(words, index) || THANKS.has(before.lower)) return isUnknown(word) || looksLikeName(word);
  return introducesName(words, index, before) && looksLikeName(word);
}

function introducesName(words: readonly Word[], index: number, before: Word): boolean {
  return (
    LOOSE_TITLES.has(before.lower) ||
    ROLES.has(before.lower) ||
    isInitial(before) ||
    (before.isCapitalised && NICKNAMES.has(before.lower)) ||
    isKin(words, index)
  );
}

/** The word before, past a collar number. */
function wordBefore(words: readonly Word[], index: number): Word | null {
  const before = words[index - 1];
  if (before === undefined) return null;
  return /^\d+$/.test(before.text) ? (words[index - 2] ?? null) : before;
}

// Only a blank, a full stop after an abbreviation or a quotation mark stands between a rank and its name.
function joins({ gap }: Word): boolean {
  return /^[\s.,'"“‘(:-]{1,3}$/.test(gap) && !/[.!?]\s*\n/.test(gap);
}

function isKin(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before === undefined || !KIN.has(before.lower)) return false;
  return words.slice(Math.max(0, index - 4), index - 1).some(({ lower }) => POSSESSIVES.has(lower));
}

function isNaming(words: readonly Word[], index: number): boolean {
  const [before, earlier] = [words[index - 1], words[index - 2]];
  if (before === undefined) return false;
  if (NAMING.has(before.lower)) return true;
  return earlier !== undefined && NAMING_LINKS.has(before.lower) && NAMING.has(earlier.lower);
}

/** Any word that is not an ordinary one, unless a capital letter says otherwise. */
function mayBeName(word: Word): boolean {
  if (word.text.length < 2) return word.isCapitalised;
  if (!ORDINARY_WORDS.has(word.lower)) return true;
  return word.isCapitalised && NAME_OR_WORD.has(word.lower);
}

/** A known name, or an unknown word with a capital letter. */
function looksLikeName(word: Word): boolean {
  if (NAMES.has(word.lower)) return true;
  if (!word.isCapitalised) return false;
  return NAME_OR_WORD.has(word.lower) || !ORDINARY_WORDS.has(word.lower);
}

// "The Hendersons" are a family.
function isFamily(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || words[index - 1]?.lower !== 'the' || !word.isCapitalised) return false;
  return SURNAMES.has(word.lower.replace(/s$/, ''));
}

/** A word that no list has, whatever its letters. */
function isUnknown({ text, lower }: Word): boolean {
  return text.length >= FEWEST_LETTERS && !ENGLISH_WORDS.has(lower) && !NAME_OR_WORD.has(lower);
}

// A word that no list has at the beginning of a sentence, and what comes after is what persons do.
function isUnknownActor(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !word.startsSentence || !word.isCapitalised || !isUnknown(word)) return false;
  return doesWhatPersonsDo(words, index) && !isPartOfPlace(words, index);
}

// A capital letter within a sentence, on a word that is neither ordinary nor a place.
function isUnknownProper(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || before === undefined || word.startsSentence) return false;
  if (!word.isCapitalised || !/^(?!I['’])\p{Lu}\p{Ll}{2}/u.test(word.text)) return false;
  if (!isUnknown(word)) return false;
  return !BEFORE_THINGS.has(before.lower) && !isPartOfPlace(words, index);
}
