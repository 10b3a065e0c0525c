import type { CatalogueMetric } from '../catalogue';
import { assign } from './assign';
import type { Item } from './items';
import type { QuantityUnit } from './quantity';
import { metricOf } from './scope';
import type { Reader, Scope } from './scope';
import type { SentenceReading } from './sentence-reading';
import type { Span } from '../span';

/** The metric that a figure is of, and how that is known. */
export interface ItemMetric {
  readonly metric: CatalogueMetric;
  /** Whether the sentence names it beside the figure, or it is taken over from another figure. A change, or what a figure is set against, is of the figure before it. */
  readonly source: 'named' | 'of the figure before it' | 'taken over';
  /** Where the sentence names it; null where a sentence before does. */
  readonly at: Span | null;
}

/** The metric of each item; null where none can be meant. */
export function metricsOfItems(
  items: readonly Item[],
  sentence: SentenceReading,
  { reader, scope }: { readonly reader: Reader; readonly scope: Scope },
): readonly (ItemMetric | null)[] {
  const named = namedMetrics(items, sentence, reader);
  return named.map((metric, index) => {
    if (metric !== null) return { ...metric, source: 'named' };
    const item = items[index];
    const before = named[index - 1];
    const isSet = item !== undefined && isSetAgainst(items[index - 1], item, sentence.text);
    if (item !== undefined && (isChangeOnly(item) || isSet) && before && isOf(item, before.metric))
      return { ...before, source: 'of the figure before it' };
    const others = [...named.slice(0, index).toReversed(), ...named.slice(index + 1)];
    const carried = scope.metrics.map((id) => inScope(metricOf(reader, id)));
    const taken = [...others, ...carried].find(
      (candidate) => candidate !== null && item !== undefined && isOf(item, candidate.metric),
    );
    return taken ? { ...taken, source: 'taken over' } : null;
  });
}

type Named = Pick<ItemMetric, 'metric' | 'at'>;

function inScope(metric: CatalogueMetric | null): Named | null {
  return metric === null ? null : { metric, at: null };
}

const AGAINST = /\b(?:compared (?:to|with)|up from|down from|against|versus|than)\s+(?:about\s|around\s)?$/iu;

/** "66%, compared to 63% last year". */
function isSetAgainst(before: Item | undefined, item: Item, text: string): boolean {
  return before !== undefined && AGAINST.test(text.slice(before.end, item.start));
}

/** "119,833 members, up 6.7%". */
function isChangeOnly(item: Item): boolean {
  return item.kind === 'change' && item.from === null && item.to === null;
}

function namedMetrics(
  items: readonly Item[],
  { text, mentions }: SentenceReading,
  reader: Reader,
): readonly (Named | null)[] {
  const candidates = mentions.flatMap(({ start, end, meanings }) => {
    const value = meanings.flatMap((meaning) =>
      meaning.kind === 'metric' ? (metricOf(reader, meaning.id) ?? []) : [],
    );
    return value.length === 0 ? [] : [{ start, end, value }];
  });
  const fits = (index: number, metrics: readonly CatalogueMetric[]): boolean =>
    metrics.some((metric) => items[index] !== undefined && isOf(items[index], metric));
  return assign({ text, quantities: items, candidates, fits }).map((candidate, index) => {
    const item = items[index];
    const metric = candidate?.value.find((each) => item !== undefined && isOf(item, each));
    return candidate && metric ? { metric, at: { start: candidate.start, end: candidate.end } } : null;
  });
}

/** Whether a figure can be of a metric, by what it is printed in. */
export function isOf(item: Item, { unit }: CatalogueMetric): boolean {
  if (item.kind === 'figure') return unitFits(item.quantity.unit, unit);
  const { from, by } = item;
  if (from !== null) return unitFits(from.unit, unit);
  return by.every((quantity) => changeFits(quantity.unit, unit));
}

function unitFits(printed: QuantityUnit, unit: CatalogueMetric['unit']): boolean {
  if (printed === 'percent') return unit === 'PERCENT';
  if (printed === 'days') return unit === 'DAYS';
  return printed === 'number' && unit !== 'PERCENT' && unit !== 'DAYS';
}

/** A change in per cent can be of any figure but a percentage, of which it would be ambiguous. */
function changeFits(printed: QuantityUnit, unit: CatalogueMetric['unit']): boolean {
  if (printed === 'points') return unit === 'PERCENT';
  return printed === 'percent' ? unit !== 'PERCENT' : unitFits(printed, unit);
}
