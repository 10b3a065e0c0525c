import type { Mention, Phrase } from './meaning';
import type { PhraseBook } from './phrase-book';
import type { Word } from './words';

/**
 * The phrases that a text holds, from the left, each the longest that begins there. Phrases of a topic that
 * is not among those given are passed over.
 */
export function findMentions(
  words: readonly Word[],
  book: PhraseBook,
  topics: ReadonlySet<string>,
): readonly Mention[] {
  const mentions: Mention[] = [];
  let index = 0;
  while (index < words.length) {
    const found = longestAt(words, index, (phrase) => phrase.topic === null || topics.has(phrase.topic));
    const [first] = found;
    if (first !== undefined) mentions.push(toMention(words, index, found));
    index += first?.stems.length ?? 1;
  }
  return mentions.filter((mention, at) => !endsName(mention, mentions[at - 1]));

  function longestAt(
    all: readonly Word[],
    at: number,
    allowed: (phrase: Phrase) => boolean,
  ): readonly Phrase[] {
    const candidates = book.get(all[at]?.stem ?? '') ?? [];
    const fitting = candidates.filter((phrase) => allowed(phrase) && fits(phrase, all, at));
    const longest = fitting[0]?.stems.length;
    return fitting.filter(({ stems }) => stems.length === longest);
  }
}

function fits({ stems }: Phrase, words: readonly Word[], at: number): boolean {
  return stems.every((stem, offset) => words[at + offset]?.stem === stem);
}

function toMention(words: readonly Word[], at: number, phrases: readonly Phrase[]): Mention {
  const length = phrases[0]?.stems.length ?? 1;
  // A metric of a topic that is spoken of is meant rather than one of none.
  const ofTopic = phrases.filter(({ topic }) => topic !== null);
  const metrics =
    ofTopic.length > 0
      ? phrases.filter(({ meaning, topic }) => meaning.kind !== 'metric' || topic !== null)
      : phrases;
  return {
    start: words[at]?.start ?? 0,
    end: words[at + length - 1]?.end ?? 0,
    meanings: metrics.map(({ meaning }) => meaning),
  };
}

/** "the England and Wales average" is of England and Wales, and not of everybody. */
function endsName({ start, meanings }: Mention, before: Mention | undefined): boolean {
  const isValue = before?.meanings.some(({ kind }) => kind === 'value') === true;
  return (
    isValue &&
    before !== undefined &&
    start - before.end <= 1 &&
    meanings.every(({ kind }) => kind === 'everybody')
  );
}
