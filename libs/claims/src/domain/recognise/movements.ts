import { overlap } from '../span';
import type { Span } from '../span';
import { metricOfWords } from './metric-of-words';
import { endpointsOf } from './periods-of-items';
import { baseGroups, stateWords } from './word-claim';
import type { ReadWord, WordContext } from './word-claim';
import { hasDimension } from './scope';

const FARTHEST = 40;
const VERB = /^[^.;,]{0,25}\b(?:has|have|had)?\s*(?:also\s|again\s|all\s)?$/iu;

/** "all areas have increased their membership", "WMNow membership has increased". */
export const readMovement: ReadWord = (context) => {
  const { word, figures } = context;
  if (word.kind !== 'up' && word.kind !== 'down') return [];
  if (figures.some((claim) => claim.kind === 'movement' || claim.kind === 'change')) return [];
  const each = everyValueBefore(context);
  const subject = each ?? metricBefore(context);
  if (subject === null) return [];
  const dimension = each?.dimension ?? null;
  const found = metricOfWords(subject, dimension, context);
  if (found === null) return [];
  const { from, to, reading } = endpointsOf(context);
  const of = { metric: found.metric, groups: baseGroups(found.metric, dimension, context) };
  return [
    {
      kind: 'movement',
      ...stateWords(context, subject, [found.reading, reading]),
      from: { ...of, period: from },
      to: { ...of, period: to },
      direction: word.kind,
      each: dimension,
    },
  ];
};

/** "all LPAs" or "every area" before the word. */
function everyValueBefore({
  word,
  sentence,
  reader,
}: WordContext): (Span & { readonly dimension: string }) | null {
  const before = sentence.mentions.filter(({ end }) => end <= word.start && word.start - end <= FARTHEST);
  for (const { start, end, meanings } of before.toReversed()) {
    const all = /\b(?:all|every|each)\s+(?:of\s+)?(?:the\s+)?(?:seven\s+)?$/iu.exec(
      sentence.text.slice(0, start),
    );
    const named = meanings.flatMap((meaning) => (meaning.kind === 'dimension' ? [meaning.dimension] : []));
    const dimension = named.find((name) => reader.catalogue.some(({ id }) => hasDimension(reader, id, name)));
    if (all !== null && dimension !== undefined) return { start: all.index, end, dimension };
  }
  return null;
}

function metricBefore({ word, sentence }: WordContext): Span | null {
  const near = { start: word.start - FARTHEST, end: word.start };
  const metric = sentence.mentions
    .filter((mention) => overlap(mention, near) && mention.meanings.some(({ kind }) => kind === 'metric'))
    .at(-1);
  return metric !== undefined && VERB.test(sentence.text.slice(metric.end, word.start)) ? metric : null;
}
