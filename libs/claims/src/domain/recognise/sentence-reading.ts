import { findMentions } from '../lexicon/find-mentions';
import type { Meaning, Mention } from '../lexicon/meaning';
import { stemsOf, wordsOf } from '../lexicon/words';
import type { Word } from '../lexicon/words';
import type { Span } from '../span';
import { findComparisonWords } from './comparison-words';
import type { ComparisonWord } from './comparison-words';
import { findDates, findPeriods } from './find-periods';
import type { PeriodMention } from './find-periods';
import { findNames, findThresholds, findUnreadParts } from './not-quantities';
import type { Threshold, UnreadPart } from './not-quantities';
import { findQuantities } from './quantity';
import type { Quantity } from './quantity';
import type { Reader, Scope } from './scope';
import { findUnreadPeriods } from './unread-periods';

/** What stands in a sentence, before it is known what belongs to what. */
export interface SentenceReading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly periods: readonly PeriodMention[];
  /** Days, and names of tables and the like, in which a number is no figure. */
  readonly dates: readonly Span[];
  readonly thresholds: readonly Threshold[];
  readonly unreadParts: readonly UnreadPart[];
  /** Months that are named and cannot be read, such as "in May". */
  readonly unreadPeriods: readonly Span[];
  readonly comparisons: readonly ComparisonWord[];
  /** The topics of the sentence with those that it takes over. */
  readonly topics: ReadonlySet<string>;
}

/** Finds the numbers, months, phrases and comparing words of a sentence. */
export function readSentence(text: string, reader: Reader, scope: Scope): SentenceReading {
  const words = wordsOf(text);
  const topics = new Set([...scope.topics, ...topicsIn(words, reader)]);
  const mentions = findMentions(words, reader.book, topics);
  const periods = findPeriods(text, reader.reporting);
  const unreadPeriods = findUnreadPeriods(text, periods);
  const thresholds = findThresholds(text);
  const unreadParts = findUnreadParts(text);
  const labels = mentions.filter(
    ({ start, end, meanings }) => /\d/u.test(text.slice(start, end)) && meanings.some(isValue),
  );
  const dates = [...findDates(text), ...findNames(text)];
  const taken = [...periods, ...dates, ...thresholds, ...unreadParts, ...unreadPeriods, ...labels];
  return {
    text,
    words,
    mentions,
    quantities: findQuantities(text, taken),
    periods,
    dates,
    thresholds,
    unreadParts,
    unreadPeriods,
    comparisons: findComparisonWords(text, [...thresholds, ...mentions.filter(isNamed)]),
    topics,
  };
}

/** The topics that words name. */
export function topicsIn(words: readonly Word[], { lexicon }: Reader): readonly string[] {
  const text = words.map(({ stem }) => ` ${stem} `).join('');
  const named = (phrase: string): boolean =>
    text.includes(
      stemsOf(phrase)
        .map((stem) => ` ${stem} `)
        .join(''),
    );
  return lexicon.topics.filter(({ phrases }) => phrases.some(named)).map(({ name }) => name);
}

/** Words within a name compare nothing, as in Greater Manchester. */
function isNamed({ meanings }: Mention): boolean {
  return meanings.some(({ kind }) => kind === 'value' || kind === 'metric');
}

function isValue({ kind }: Meaning): boolean {
  return kind === 'value';
}
