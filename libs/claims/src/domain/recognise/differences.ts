import type { Claim, Relation, Subject } from '../claim';
import { groupMentions } from './group-mentions';
import type { GroupMention } from './group-mentions';
import { metricGivenBy, metricOfWords } from './metric-of-words';
import { periodOfWords } from './periods-of-items';
import { hasDimension } from './scope';
import { baseGroups, stateWords } from './word-claim';
import type { ReadWord, WordContext } from './word-claim';

/** Whether the difference is denied, and where the words for it begin. */
interface Negation {
  readonly negated: boolean;
  readonly start: number;
}

const NEGATED = /\b(?:no|not|without|neither|nor)\b[^.;]{0,20}$|n['’]t\b[^.;]{0,20}$/iu;

/** "a significant difference between staff and the chat bot", "no significant differences in other characteristics". */
export const readDifference: ReadWord = (context) => {
  if (context.word.kind !== 'significant') return [];
  const found = NEGATED.exec(context.sentence.text.slice(0, context.word.start));
  const negation = { negated: found !== null, start: found?.index ?? context.word.start };
  const dimensions = dimensionsAfter(context);
  return dimensions.length > 0
    ? acrossDimensions(dimensions, negation, context)
    : betweenTwo(negation, context);
};

/** The dimensions named after the word; where they are called the others, without those named before. */
function dimensionsAfter({ word, sentence, reader }: WordContext): readonly string[] {
  const after = sentence.mentions.filter(({ start }) => start >= word.end);
  const named = after.flatMap(({ meanings }) =>
    meanings.flatMap((meaning) => {
      if (meaning.kind === 'characteristics') return reader.lexicon.characteristics.dimensions;
      return meaning.kind === 'dimension' ? [meaning.dimension] : [];
    }),
  );
  if (!/\bother\b/iu.test(sentence.text.slice(word.end))) return [...new Set(named)];
  const before = sentence.mentions.filter(({ end }) => end <= word.start).flatMap(({ meanings }) => meanings);
  const spoken = before.flatMap((meaning) => ('dimension' in meaning ? [meaning.dimension] : []));
  return [...new Set(named)].filter((name) => !spoken.includes(name));
}

function acrossDimensions(
  named: readonly string[],
  { negated, start }: Negation,
  context: WordContext,
): readonly Claim[] {
  const found = metricOfWords(context.word, null, context);
  const metric = metricGivenBy(named, context) ?? found?.metric;
  if (metric === undefined) return [];
  const dimensions = named.filter((name) => hasDimension(context.reader, metric, name));
  if (dimensions.length === 0) return [];
  const title = context.reader.catalogue.find(({ id }) => id === metric)?.title ?? metric;
  const { period, reading } = periodOfWords(context.word.start, context);
  return [
    {
      kind: 'differences',
      ...stateWords(context, { start, end: context.sentence.text.length }, [
        `taken to be of “${title}”, which the paper gives by these characteristics`,
        reading,
      ]),
      subject: { metric, groups: baseGroups(metric, null, context), period },
      dimensions,
      negated,
    },
  ];
}

function betweenTwo({ negated, start }: Negation, context: WordContext): readonly Claim[] {
  const { word, sentence } = context;
  const found = metricOfWords(word, null, context);
  if (found === null) return [];
  const tail = { start: word.end, end: sentence.text.length };
  const mentions = groupMentions(found.metric, tail, context).filter(({ groups }) => groups.length === 1);
  const [one] = mentions;
  const other = mentions.find((mention) => mention !== one && mention.dimension === one?.dimension);
  if (one === undefined || other === undefined) return [];
  const { period, reading } = periodOfWords(word.start, context);
  const subjectOf = ({ groups, dimension }: GroupMention): Subject => ({
    metric: found.metric,
    groups: [...baseGroups(found.metric, dimension, context), ...groups],
    period,
  });
  const relation: Relation = negated ? 'similar' : 'different';
  return [
    {
      kind: 'comparison',
      ...stateWords(context, { start, end: other.end }, [found.reading, reading]),
      subjects: [subjectOf(one)],
      others: [subjectOf(other)],
      relation,
      significant: true,
      rest: false,
    },
  ];
}
