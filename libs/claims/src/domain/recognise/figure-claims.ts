import type { ChangeClaim, Claim, FigureClaim, MovementClaim, Subject } from '../claim';
import type { Place } from '../paper/paper';
import type { Context, ItemGroups } from './groups-of-items';
import { groupsOfItems, spansOfGroups } from './groups-of-items';
import type { ChangeItem, FigureItem, Item } from './items';
import { findItems } from './items';
import type { ItemMetric } from './metrics-of-items';
import { metricsOfItems } from './metrics-of-items';
import type { ItemPeriod } from './periods-of-items';
import { endpointsOf, periodsOfItems } from './periods-of-items';
import { whyUnread } from './why-unread';
import type { Span } from '../span';

/** The claims of a sentence that print a figure, and what its other figures could not be read for. */
export interface FigureReading {
  readonly items: readonly Item[];
  readonly claims: readonly Claim[];
  readonly unread: readonly string[];
}

interface Read {
  readonly metric: ItemMetric;
  readonly groups: ItemGroups;
  readonly period: ItemPeriod;
}

/** Reads the figures of a sentence: of which metric, of whom and of when each is. */
export function readFigures(context: Context, place: Place): FigureReading {
  const items = findItems(context.sentence);
  const metrics = metricsOfItems(items, context.sentence, context);
  const groups = groupsOfItems(items, metrics, context);
  const periods = periodsOfItems(items, context);
  const claims: Claim[] = [];
  const unread: string[] = [];
  for (const [index, item] of items.entries()) {
    const read = { metric: metrics[index] ?? null, groups: groups[index] ?? NOBODY };
    const why = whyUnread(item, read, context);
    if (why !== null || read.metric === null) unread.push(why ?? '');
    else {
      const period = periods[index] ?? { period: context.reader.reporting.period, reading: null };
      claims.push(...toClaims(item, { ...read, metric: read.metric, period }, { ...context, place }));
    }
  }
  return { items, claims, unread };
}

const NOBODY: ItemGroups = { groups: [], mentions: [] };

type Located = Context & { readonly place: Place };

function toClaims(item: Item, read: Read, context: Located): readonly Claim[] {
  return item.kind === 'figure' ? [toFigure(item, read, context)] : toChanges(item, read, context);
}

function toFigure(item: FigureItem, read: Read, context: Located): FigureClaim {
  return {
    kind: 'figure',
    ...stated(item, read, context),
    subject: subjectOf(read, read.period.period),
    printed: item.quantity,
  };
}

function toChanges(item: ChangeItem, read: Read, context: Located): readonly Claim[] {
  const { from, to, reading } = endpointsOf(context);
  const common = stated(item, { ...read, period: { period: to, reading } }, context);
  const ends = { from: subjectOf(read, from), to: subjectOf(read, to) };
  // Of two figures in one breath, the finer says how both are rounded.
  const precision = Math.min(item.from?.precision ?? Infinity, item.to?.precision ?? Infinity);
  const figures = (['from', 'to'] as const).flatMap((end): readonly FigureClaim[] => {
    const printed = item[end];
    if (printed === null) return [];
    return [{ kind: 'figure', ...common, subject: ends[end], printed: { ...printed, precision } }];
  });
  const changes = item.by.map((printed): ChangeClaim => ({
    kind: 'change',
    ...common,
    ...ends,
    printed: directed(printed, item),
    measure: printed.unit === 'percent' && read.metric.metric.unit !== 'PERCENT' ? 'relative' : 'absolute',
    endpoints: item.from !== null && item.to !== null ? { from: item.from, to: item.to } : null,
  }));
  const { direction } = item;
  const moved: readonly MovementClaim[] =
    direction === null || item.from === null
      ? []
      : [{ kind: 'movement', ...common, ...ends, direction, each: null }];
  return [...figures, ...changes, ...moved];
}

/** "fell by 3 points" is a change of -3. */
function directed(printed: ChangeItem['by'][number], { direction }: ChangeItem): ChangeItem['by'][number] {
  return direction === 'down' && !printed.signed ? { ...printed, value: -printed.value } : printed;
}

function subjectOf({ metric, groups }: Read, period: Subject['period']): Subject {
  return { metric: metric.metric.id, groups: groups.groups, period };
}

function stated(item: Item, { metric, groups, period }: Read, { sentence, place }: Located) {
  const taken =
    metric.source === 'taken over'
      ? `taken to be of “${metric.metric.title}”, of which the words before or after it speak`
      : null;
  return {
    place,
    sentence: sentence.text,
    excerpt: excerptOf(sentence.text, [item, ...spansOfGroups(groups)]),
    readings: [taken, period.reading].flatMap((reading) => reading ?? []),
  };
}

/** The words from the group to the figure or the other way round, with the bracket that closes behind them. */
function excerptOf(text: string, spans: readonly Span[]): string {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const excerpt = text.slice(start, end);
  return /\([^)]*$/u.test(excerpt) && text[end] === ')' ? `${excerpt})` : excerpt;
}
