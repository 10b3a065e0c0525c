import type { Group } from '../claim';
import type { Mention } from '../lexicon/meaning';
import { overlap } from '../span';
import type { Span } from '../span';
import { dimensionsAt, groupOf, isExcepted } from './groups-of-items';
import type { Context } from './groups-of-items';
import { groupCodes, hasDimension } from './scope';

/** A mention of people, as a comparison takes it. */
export interface GroupMention extends Span {
  /** The groups that it stands for; none for everybody. */
  readonly groups: readonly Group[];
  /** Null for everybody. */
  readonly dimension: string | null;
}

/** The mentions of groups of a metric in a stretch of a sentence, in order. */
export function groupMentions(metric: string, span: Span, context: Context): readonly GroupMention[] {
  return context.sentence.mentions
    .filter((mention) => overlap(mention, span) && !isExcepted(mention, context))
    .flatMap((mention) => toGroupMention(metric, mention, context) ?? []);
}

function toGroupMention(metric: string, mention: Mention, context: Context): GroupMention | null {
  const { start, end } = mention;
  if (mention.meanings.some(({ kind }) => kind === 'whoever-answered'))
    return whoever(metric, mention, context);
  for (const dimension of dimensionsOf(metric, mention, context)) {
    const group = groupOf(mention, dimension, context);
    if (group) return { start, end, dimension, groups: [group] };
  }
  const isEverybody = mention.meanings.some(({ kind }) => kind === 'everybody' || kind === 'force');
  return isEverybody ? { start, end, dimension: null, groups: [] } : null;
}

function whoever(metric: string, mention: Mention, context: Context): GroupMention | null {
  const after = context.sentence.mentions.find(
    ({ start, meanings }) => start >= mention.end && start - mention.end < 20 && meanings.some(isDimension),
  );
  const named = after?.meanings.flatMap((meaning) =>
    meaning.kind === 'dimension' ? [meaning.dimension] : [],
  );
  const dimensions = named ?? dimensionsAt(mention, context);
  const dimension = dimensions.find((name) => hasDimension(context.reader, metric, name));
  if (dimension === undefined) return null;
  const codes = groupCodes(context.reader, metric, dimension);
  const { start, end } = mention;
  return { start, end, dimension, groups: codes.map((code) => ({ dimension, codes: [code] })) };
}

function dimensionsOf(metric: string, { start, meanings }: Mention, context: Context): readonly string[] {
  const all = meanings.flatMap((meaning) => {
    if (meaning.kind === 'value') return [meaning.dimension];
    return meaning.kind === 'code' ? dimensionsAt({ start, end: start }, context) : [];
  });
  return all.filter((name) => hasDimension(context.reader, metric, name));
}

function isDimension({ kind }: Mention['meanings'][number]): boolean {
  return kind === 'dimension';
}
