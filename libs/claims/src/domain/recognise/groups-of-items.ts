import type { Group } from '../claim';
import type { Meaning, Mention } from '../lexicon/meaning';
import { assign } from './assign';
import type { Candidate } from './assign';
import type { Item } from './items';
import type { ItemMetric } from './metrics-of-items';
import type { Reader, Scope } from './scope';
import { hasDimension } from './scope';
import type { SentenceReading } from './sentence-reading';
import type { Span } from '../span';

/** Who a figure speaks of. */
export interface ItemGroups {
  readonly groups: readonly Group[];
  /** The mentions beside the figure that say so. */
  readonly mentions: readonly Mention[];
}

export interface Context {
  readonly reader: Reader;
  readonly scope: Scope;
  readonly sentence: SentenceReading;
}

/** A group that a mention stands for in one dimension; null for everybody. */
type Choice = { readonly group: Group | null; readonly mention: Mention };

const LEADING = /^(?:among|amongst|for|in|of|at)\s+(?:the\s)?$/iu;

/** The groups of each item: those beside it, one that leads the sentence, and those taken over. */
export function groupsOfItems(
  items: readonly Item[],
  metrics: readonly (ItemMetric | null)[],
  context: Context,
): readonly ItemGroups[] {
  let result: readonly ItemGroups[] = items.map(() => ({ groups: [], mentions: [] }));
  for (const dimension of dimensionsOf(metrics)) {
    const candidates = choicesIn(dimension, context);
    const unused = (index: number, { mention, group }: Choice): boolean =>
      hasIt(index) && (group === null || !result[index]?.mentions.includes(mention));
    const hasIt = (index: number): boolean =>
      hasDimension(context.reader, metrics[index]?.metric.id ?? '', dimension);
    const chosen = assign({ text: context.sentence.text, quantities: items, candidates, fits: unused });
    result = result.map((so, index) => {
      const choice =
        chosen[index]?.value ?? (hasIt(index) ? otherwise(candidates, dimension, context) : null);
      return choice === null ? so : add(so, choice);
    });
  }
  return result.map((own, index) => {
    const isOfBefore = metrics[index]?.source === 'of the figure before it' && own.mentions.length === 0;
    return isOfBefore ? (result[index - 1] ?? own) : own;
  });
}

function add({ groups, mentions }: ItemGroups, { group, mention }: Choice): ItemGroups {
  return { groups: group === null ? groups : [...groups, group], mentions: [...mentions, mention] };
}

/** Where no group stands beside a figure: the one that leads the sentence, or one that is taken over. */
function otherwise(
  candidates: readonly Candidate<Choice>[],
  dimension: string,
  { reader, scope, sentence }: Context,
): Choice | null {
  const leading = candidates.find(({ start }) => LEADING.test(sentence.text.slice(0, start)));
  if (leading !== undefined) return leading.value;
  if (!reader.lexicon.carried.includes(dimension)) return null;
  const groups = candidates.filter(({ value }) => value.group !== null);
  if (groups.length === 1 && groups[0] !== undefined) return groups[0].value;
  const group = groups.length === 0 ? scope.groups.find((each) => each.dimension === dimension) : undefined;
  return group === undefined ? null : { group, mention: { start: -1, end: -1, meanings: [] } };
}

function dimensionsOf(metrics: readonly (ItemMetric | null)[]): readonly string[] {
  const names = metrics.flatMap((each) => each?.metric.dimensions.map(({ name }) => name) ?? []);
  return [...new Set(names)];
}

function choicesIn(dimension: string, context: Context): readonly Candidate<Choice>[] {
  return context.sentence.mentions.flatMap((mention) => {
    if (isExcepted(mention, context)) return [];
    const group = groupOf(mention, dimension, context);
    if (group === undefined) return [];
    return [{ start: mention.start, end: mention.end, value: { group, mention } }];
  });
}

/** The group of a dimension that a mention stands for; null for everybody, undefined for none. */
export function groupOf(mention: Mention, dimension: string, context: Context): Group | null | undefined {
  for (const meaning of mention.meanings) {
    if (meaning.kind === 'value' && meaning.dimension === dimension)
      return { dimension, codes: meaning.codes };
    if (meaning.kind === 'code' && dimensionsAt(mention, context).includes(dimension))
      return { dimension, codes: [meaning.code] };
  }
  return mention.meanings.some(isEverybody) ? null : undefined;
}

/** The characteristics that are spoken of at a mention: those of the last mention before it that names any. */
export function dimensionsAt({ start }: Span, { sentence, scope, reader }: Context): readonly string[] {
  const characteristics = reader.lexicon.characteristics.dimensions;
  const before = sentence.mentions.filter((mention) => mention.start < start).toReversed();
  const named = before
    .map(({ meanings }) => meanings.flatMap(dimensionNamed).filter((name) => characteristics.includes(name)))
    .find((names) => names.length > 0);
  return named ?? scope.dimensions;
}

function dimensionNamed(meaning: Meaning): readonly string[] {
  return meaning.kind === 'value' || meaning.kind === 'dimension' ? [meaning.dimension] : [];
}

function isEverybody({ kind }: Meaning): boolean {
  return kind === 'everybody' || kind === 'force';
}

/** Whether the words before a mention take it out, as in "rather than leave it blank". */
export function isExcepted({ start }: Mention, { sentence, reader }: Context): boolean {
  const before = sentence.text.slice(Math.max(0, start - 30), start).toLowerCase();
  return reader.lexicon.except.some((words) =>
    new RegExp(`\\b${words}\\s+(?:\\w+\\s+){0,2}$`, 'u').test(before),
  );
}

/** Where the groups of a figure are mentioned; of a figure of everybody, where that is said. */
export function spansOfGroups({ groups, mentions }: ItemGroups): readonly Span[] {
  const isGroup = ({ kind }: Meaning): boolean => kind === 'value' || kind === 'code';
  const inSentence = mentions.filter(({ start }) => start >= 0);
  return groups.length === 0 ? inSentence : inSentence.filter(({ meanings }) => meanings.some(isGroup));
}
