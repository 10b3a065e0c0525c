import { overlap } from '../span';
import type { Span } from '../span';
import { spansOfGroups } from './groups-of-items';
import type { Context, ItemGroups } from './groups-of-items';
import type { Item } from './items';
import { whyLeftOut, whyNotAsserted } from './not-asserted';
import { whyPartOfMore } from './parts-of-more';
import { unknownGroup } from './unknown-groups';
import type { ItemMetric } from './metrics-of-items';
import type { Quantity } from './quantity';

/** What is known of a figure. */
interface Known {
  readonly metric: ItemMetric | null;
  readonly groups: ItemGroups;
}

const BOUNDARY = /[,;:()]|\b(?:where|whilst|while|however|but|compared|and|with|again)\b/giu;

/** Why a figure cannot be said to be of a metric; null where it can. */
export function whyUnread(item: Item, { metric, groups }: Known, context: Context): string | null {
  const text = context.sentence.text.slice(item.start, item.end);
  const [first] = quantitiesOf(item);
  if (first?.unit === 'money') return `“${text}” is money, and no figure of the schema is`;
  const part = whyPartOfMore(item, context.sentence);
  if (part !== null) return `“${text}” ${part}`;
  if (metric === null) return `“${text}”: ${whyNoMetric(context)}`;
  const threshold = otherThreshold(item, metric, context);
  if (threshold !== null)
    return `“${text}” speaks of ${threshold}, which “${metric.metric.title}” does not count`;
  const other = whyOfOthers(item, { metric, groups }, context);
  if (other !== null) return `“${text}”: ${other}`;
  if (metric.source === 'named') return null;
  if (metric.source === 'taken over' && groups.mentions.length === 0)
    return `“${text}”: no metric is named of which it could be`;
  const unknown = unknownWords(item, groups, context);
  return unknown === null
    ? null
    : `“${text}”: “${unknown}” says that it is of something that is not known here`;
}

/** Why a figure is not said of those, of then, or at all. */
function whyOfOthers(item: Item, { metric, groups }: Known, context: Context): string | null {
  const { sentence } = context;
  const [month] = sentence.periods.length > 0 ? [] : sentence.unreadPeriods;
  if (month !== undefined)
    return `“${sentence.text.slice(month.start, month.end)}” names months that could not be read`;
  const unknown = metric === null ? null : unknownGroup(item, metric.metric, context);
  if (unknown !== null) return `“${unknown}” says that it is of something that is not known here`;
  if (isOfTimeBefore(item, groups, context))
    return 'it is what another figure is set against, and the sentence does not say of when or of whom it is';
  const near = [item, ...(metric?.at ? [metric.at] : []), ...spansOfGroups(groups)];
  return whyNotAsserted(near, sentence) ?? (groups.groups.length === 0 ? whyLeftOut(sentence) : null);
}

const AGAINST = /\b(?:(?:up|down) from|compared (?:to|with)|against|versus|than)\s+(?:about\s|around\s)?$/iu;

/** "82% (up from 80%)": a figure of some time before that is not named. */
function isOfTimeBefore(item: Item, { mentions }: ItemGroups, { sentence }: Context): boolean {
  const { text, quantities, periods } = sentence;
  if (item.kind !== 'figure' || !AGAINST.test(text.slice(0, item.start))) return false;
  const before = quantities.filter(({ end }) => end <= item.start).at(-1);
  if (before === undefined) return false;
  // What follows the bracket is of the figure before it.
  const isNamed = [...mentions, ...periods].some(
    ({ start }) => start >= before.end && !text.slice(item.end, start).includes(')'),
  );
  return !isNamed;
}

function quantitiesOf(item: Item): readonly Quantity[] {
  if (item.kind === 'figure') return [item.quantity];
  return [item.from, item.to, ...item.by].flatMap((quantity) => quantity ?? []);
}

function whyNoMetric({ sentence }: Context): string {
  const general = sentence.mentions.find(({ meanings }) => meanings.some(({ kind }) => kind === 'general'));
  return general === undefined
    ? 'no metric is named of which it could be'
    : `“${sentence.text.slice(general.start, general.end)}” can be any of several metrics, and the paragraph names none`;
}

const LEAST_OF_TITLE = /(\d+) or above/u;

/** A figure of those who scored 9 or above is not one of those who scored 8 or above. */
function otherThreshold(item: Item, { metric }: ItemMetric, { sentence }: Context): string | null {
  const least = LEAST_OF_TITLE.exec(metric.title)?.[1];
  const [nearest] = sentence.thresholds.toSorted((one, other) => gap(one, item) - gap(other, item));
  if (least === undefined || nearest === undefined || nearest.least === Number(least)) return null;
  return `a score of ${nearest.least}`;
}

function gap(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end, 0);
}

/** A word near a figure that is taken over from another which shows that it is of something else. */
function unknownWords(item: Item, groups: ItemGroups, { sentence, reader }: Context): string | null {
  const window = windowOf([item, ...spansOfGroups(groups)], sentence.text);
  const known = [
    ...sentence.mentions,
    ...sentence.thresholds,
    ...sentence.periods,
    ...sentence.quantities,
    item,
  ];
  const light = new Set(reader.lightStems);
  const word = sentence.words.find(
    (each) => overlap(each, window) && !known.some((span) => overlap(span, each)) && !light.has(each.stem),
  );
  return word === undefined ? null : sentence.text.slice(word.start, word.end);
}

/** The clause that holds the figure and its group. */
function windowOf(near: readonly Span[], text: string): Span {
  const first = Math.min(...near.map((span) => span.start));
  const last = Math.max(...near.map((span) => span.end));
  const before = [...text.slice(0, first).matchAll(BOUNDARY)].at(-1);
  const after = [...text.slice(last).matchAll(BOUNDARY)].at(0);
  return {
    start: before === undefined ? 0 : before.index + before[0].length,
    end: after === undefined ? text.length : last + after.index,
  };
}
