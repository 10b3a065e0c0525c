import { overlap } from '../span';
import { metricOfWords } from './metric-of-words';
import { periodOfWords } from './periods-of-items';
import { hasDimension } from './scope';
import { baseGroups, clauseEnd, stateWords } from './word-claim';
import type { ReadWord } from './word-claim';

/** The dimensions whose values stand in an order. */
const ORDERED = ['AGE_BAND', 'AGE_RANGE'];
const ALONG = /^\s*(?:as|with|for (?:every|each)|in (?:every|each)|by|across)\b/iu;

/** "Satisfaction increases as respondents become older". */
export const readTrend: ReadWord = (context) => {
  const { word, sentence } = context;
  if (word.kind !== 'up' && word.kind !== 'down') return [];
  if (!ALONG.test(sentence.text.slice(word.end))) return [];
  const tail = { start: word.end, end: clauseEnd(sentence.text, word.end) };
  for (const mention of sentence.mentions.filter((each) => overlap(each, tail))) {
    for (const meaning of mention.meanings) {
      if (meaning.kind !== 'dimension' || !ORDERED.includes(meaning.dimension)) continue;
      const { dimension } = meaning;
      const found = metricOfWords(word, dimension, context);
      if (found === null || !hasDimension(context.reader, found.metric, dimension)) continue;
      const { period, reading } = periodOfWords(word.start, context);
      const groups = baseGroups(found.metric, dimension, context);
      return [
        {
          kind: 'trend',
          ...stateWords(context, mention, [found.reading, reading]),
          subject: { metric: found.metric, groups, period },
          dimension,
          direction: word.kind,
        },
      ];
    }
  }
  return [];
};
