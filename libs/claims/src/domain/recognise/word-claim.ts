import type { Claim, Group } from '../claim';
import type { Place } from '../paper/paper';
import type { Span } from '../span';
import type { ComparisonWord } from './comparison-words';
import type { Context } from './groups-of-items';
import type { WordsContext } from './metric-of-words';
import { hasDimension } from './scope';

/** What is looked at to read a comparing word. */
export interface WordContext extends WordsContext {
  readonly word: ComparisonWord;
  readonly place: Place;
}

/** The claims that a comparing word makes; empty where it cannot be read. */
export type ReadWord = (context: WordContext) => readonly Claim[];

/** The place, the sentence and the words of a claim. */
export function stateWords(
  { place, sentence, word }: WordContext,
  span: Span,
  readings: readonly (string | null)[],
) {
  const start = Math.min(word.start, span.start);
  const end = Math.max(word.end, span.end);
  return {
    place,
    sentence: sentence.text,
    excerpt: sentence.text.slice(start, end),
    readings: readings.flatMap((reading) => reading ?? []),
  };
}

/** The groups of the paragraph, such as the survey, that hold for a metric, but for those of a dimension. */
export function baseGroups(
  metric: string,
  without: string | null,
  { scope, reader }: Context,
): readonly Group[] {
  return scope.groups.filter(
    ({ dimension }) => dimension !== without && hasDimension(reader, metric, dimension),
  );
}

const END = /[.;,()]|\b(?:where|whilst|while|however|but|with)\b/iu;

/** The end of the clause that goes on after a word. */
export function clauseEnd(text: string, from: number): number {
  // "increases with age": what follows at once belongs to it.
  const skip = /^\s*with\b/u.exec(text.slice(from))?.[0].length ?? 0;
  const found = END.exec(text.slice(from + skip));
  return found === null ? text.length : from + skip + found.index;
}
