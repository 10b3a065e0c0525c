import { INTENSIFIERS, NEGATORS, weightOfWord } from './lexicon';

const WORDS_NEGATED = 3;
// "Not brilliant" blames; "not rude" praises, but faintly.
const NEGATED_PRAISE = -0.75;
const NEGATED_CRITICISM = -0.5;
const INTENSIFIED = 1.5;

/** The weight of each word that says something of the service, turned round after "not" and raised after "very". */
export function weighWords(words: readonly string[]): readonly number[] {
  return words.flatMap((word, index) => {
    const weight = weightOfWord(word);
    if (weight === 0) return [];
    const before = words.slice(Math.max(0, index - WORDS_NEGATED), index);
    const raised = INTENSIFIERS.has(before.at(-1) ?? '') ? weight * INTENSIFIED : weight;
    return [isNegated(before) ? raised * (weight > 0 ? NEGATED_PRAISE : NEGATED_CRITICISM) : raised];
  });
}

// A mark stands where a phrase was found, which has taken its own negation in.
function isNegated(before: readonly string[]): boolean {
  const from = before.lastIndexOf('#') + 1;
  return before.slice(from).some((word) => NEGATORS.has(word));
}
