import { gap, metricOfWords } from './metric-of-words';
import { groupMentions } from './group-mentions';
import { periodOfWords } from './periods-of-items';
import { baseGroups, stateWords } from './word-claim';
import type { ReadWord } from './word-claim';

const FARTHEST = 60;

/** "Bisexual having highest at 73%", "the lowest satisfaction was among 18-24-year olds". */
export const readRanking: ReadWord = (context) => {
  const { word, sentence } = context;
  if (word.kind !== 'highest' && word.kind !== 'lowest') return [];
  const found = metricOfWords(word, null, context);
  if (found === null) return [];
  const whole = { start: 0, end: sentence.text.length };
  const near = groupMentions(found.metric, whole, context)
    .filter(({ groups }) => groups.length === 1)
    .filter((mention) => gap(mention, word) <= FARTHEST && !separated(sentence.text, mention, word));
  // "18-24-year olds having the lowest": who is ranked comes before, or after among or for.
  const who =
    near.filter(({ end }) => end <= word.start).at(-1) ?? near.find(({ start }) => start >= word.end);
  const [group] = who?.groups ?? [];
  if (who === undefined || group === undefined) return [];
  const { period, reading } = periodOfWords(word.start, context);
  const groups = [...baseGroups(found.metric, group.dimension, context), group];
  return [
    {
      kind: 'ranking',
      ...stateWords(context, who, [found.reading, reading]),
      subject: { metric: found.metric, groups, period },
      dimension: group.dimension,
      extreme: word.kind,
    },
  ];
};

function separated(text: string, one: { start: number; end: number }, other: { start: number; end: number }) {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return /[.;,]|\d%/u.test(between);
}
