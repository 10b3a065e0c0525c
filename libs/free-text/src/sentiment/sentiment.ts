import { sentencesOf } from '../text/normalise';
import type { Sentence } from '../text/normalise';
import { CONTRASTS, HINTS, NO_HINTS, PHRASES, SARCASM } from './lexicon';
import { weighWords } from './weigh-words';

export type SentimentLabel = 'POSITIVE' | 'NEGATIVE' | 'MIXED' | 'NEUTRAL';

export interface Sentiment {
  readonly label: SentimentLabel;
  /** From -1 to 1, to two decimals: how far the text leans to one side. */
  readonly score: number;
}

/** Which rules scored a text; it changes with every word of the lexicon. */
export const SENTIMENT_VERSION = '1.0.0';

const LEAST_WEIGHT = 1;
const LEAST_OF_MIXED = 2;
const SARCASM_WEIGHT = 3;
const HINT_WEIGHT = 1;
const SHARE_OF_MIXED = 0.4;
// How fast the score nears 1 as weights add up (Hutto and Gilbert, VADER, 2014, use the same curve).
const SATURATION = 15;

/**
 * What a text says of the service: praise, criticism, both or neither. Words for the crime and for how
 * it left somebody do not count: "the officer who arrested the man who assaulted me was brilliant" is
 * POSITIVE.
 */
export function sentimentOf(text: string): Sentiment {
  const sentences = sentencesOf(text);
  const isMeant = !sentences.some((sentence) => hasAny(sentence, SARCASM));
  const weights = sentences.flatMap(clausesOf).flatMap(weigh);
  const praise = isMeant ? sumOf(weights.filter((weight) => weight > 0)) : 0;
  const blame = -sumOf(weights.filter((weight) => weight < 0)) + (isMeant ? 0 : SARCASM_WEIGHT);
  const criticism = praise + blame === 0 && sentences.some(hintsAtFailure) ? HINT_WEIGHT : blame;
  return { label: labelOf(praise, criticism), score: scoreOf(praise - criticism) };
}

function labelOf(praise: number, criticism: number): SentimentLabel {
  const [less, more] = praise < criticism ? [praise, criticism] : [criticism, praise];
  if (more < LEAST_WEIGHT) return 'NEUTRAL';
  if (less >= LEAST_OF_MIXED && less / more >= SHARE_OF_MIXED) return 'MIXED';
  return praise > criticism ? 'POSITIVE' : 'NEGATIVE';
}

function scoreOf(balance: number): number {
  return Math.round((100 * balance) / Math.sqrt(balance ** 2 + SATURATION)) / 100;
}

function clausesOf(sentence: Sentence): readonly Sentence[] {
  const clauses: string[][] = [[]];
  for (const word of sentence.trim().split(' ')) {
    if (CONTRASTS.has(word)) clauses.push([]);
    clauses.at(-1)?.push(word);
  }
  return clauses.filter((clause) => clause.length > 0).map((clause) => ` ${clause.join(' ')} `);
}

/** The weights of a clause: those of its phrases, then those of the words that no phrase took. */
function weigh(clause: Sentence): readonly number[] {
  const weights: number[] = [];
  const left = PHRASES.reduce(
    (rest, { pattern, weight }) =>
      rest.replace(pattern, () => {
        weights.push(weight);
        return '# ';
      }),
    clause,
  );
  return [...weights, ...weighWords(left.trim().split(' '))];
}

function hintsAtFailure(sentence: Sentence): boolean {
  const left = NO_HINTS.reduce((rest, pattern) => rest.replace(pattern, '# '), sentence);
  return hasAny(left, HINTS);
}

function hasAny(sentence: Sentence, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => sentence.search(pattern) >= 0);
}

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
