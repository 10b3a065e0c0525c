import type { Sentence } from './normalise';

/** Named lists of words that phrases may use, such as `@not`. */
export type WordGroups = Readonly<Record<string, string>>;

/** A phrase ready to be looked for. */
export interface Phrase {
  /** As it was written. */
  readonly source: string;
  readonly pattern: RegExp;
}

const MOST_WORDS_BETWEEN = 4;
const MOST_ELEMENTS = 12;
const GAP = '...';
const ELEMENT = /^(?:@[a-z]+|[\p{L}\p{M}\d[\]]+\*?(?:\|[\p{L}\p{M}\d[\]]+\*?)*)\??$/u;

const WORDS = /^[\p{L}\p{M}\d]+\*?(?:\|[\p{L}\p{M}\d]+\*?)*$/u;

/** Why the words of a group cannot be read; null when they can. */
export function groupProblem(words: string): string | null {
  return WORDS.test(words) ? null : 'a group is one|other|stem*, without blanks';
}

/** Why a phrase cannot be read; null when it can. */
export function phraseProblem(source: string, groups: WordGroups): string | null {
  const elements = source.split(' ');
  const wrong = elements.find((element) => element !== GAP && !ELEMENT.test(element));
  if (elements.length > MOST_ELEMENTS) return `a phrase has at most ${MOST_ELEMENTS} parts`;
  if (wrong !== undefined) return `"${wrong}" is neither word, stem*, one|other, @group, word? nor ...`;
  if (elements[0] === GAP || elements.at(-1) === GAP) return 'a phrase begins and ends with a word';
  const unknown = elements.find(
    (element) => element.startsWith('@') && !Object.hasOwn(groups, groupName(element)),
  );
  return unknown === undefined ? null : `there is no group ${unknown}`;
}

/**
 * A phrase of the language that the taxonomy is written in: words, `stem*`, `one|other`, `@group`,
 * `word?` for a word that may be missing, and `...` for up to four words between.
 */
export function compilePhrase(source: string, groups: WordGroups): Phrase {
  const parts = source.split(' ').map((element) => toPattern(element, groups));
  return { source, pattern: new RegExp(`(?<= )${parts.join('')}`, 'gu') };
}

/** The stretches of a sentence that a phrase fits. */
export function matchesOf(
  { pattern }: Phrase,
  sentence: Sentence,
): readonly { start: number; end: number }[] {
  return [...sentence.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function toPattern(element: string, groups: WordGroups): string {
  if (element === GAP) return `(?:\\S+ ){0,${MOST_WORDS_BETWEEN}}?`;
  const isOptional = element.endsWith('?');
  const name = isOptional ? element.slice(0, -1) : element;
  const words = name.startsWith('@') ? (groups[groupName(name)] ?? '') : name;
  const choices = words.split('|').map(toChoice).join('|');
  return isOptional ? `(?:(?:${choices}) )?` : `(?:${choices}) `;
}

function groupName(element: string): string {
  return element.replace(/^@|\?$/g, '');
}

function toChoice(word: string): string {
  const stem = word.replace(/[[\]]/g, '\\$&');
  return stem.endsWith('*') ? `${stem.slice(0, -1)}\\S*` : stem;
}
