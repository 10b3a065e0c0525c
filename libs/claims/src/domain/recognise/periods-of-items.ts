import { comparisonPeriod, lengthInMonths } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { assign } from './assign';
import type { PeriodMention } from './find-periods';
import type { Context } from './groups-of-items';
import type { Item } from './items';
import { overlap, spansOf } from '../span';
import type { Span } from '../span';

/** The months of a figure, and how the paper's words for them were read. */
export interface ItemPeriod {
  readonly period: Period;
  readonly reading: string | null;
}

/** The months of each item: those named in its sentence, in the paragraph before it, or those of the paper. */
export function periodsOfItems(items: readonly Item[], context: Context): readonly ItemPeriod[] {
  const named = namedPeriods(items, context);
  return items.map((item, index) => periodAt(baselineAt(item, context) ?? named[index] ?? null, context));
}

function namedPeriods(items: readonly Item[], { sentence }: Context): readonly (PeriodMention | null)[] {
  const periods = sentence.periods.filter(({ baseline }) => !baseline);
  const [only, second] = periods;
  if (only === undefined) return items.map(() => null);
  if (second === undefined)
    return items.map((item) => (isApart(only, item, [items, sentence.text]) ? null : only));
  const candidates = periods.map((value) => ({ start: value.start, end: value.end, value }));
  const chosen = assign({ text: sentence.text, quantities: items, candidates, fits: () => true });
  return chosen.map((candidate) => candidate?.value ?? null);
}

/** "9,059 times (2021/22: 8,000)": months in brackets with a figure are of that one alone. */
function isApart(period: Span, item: Span, [items, text]: readonly [readonly Span[], string]): boolean {
  const brackets = spansOf(text, /\([^()]*\)/gu).find((span) => overlap(span, period));
  if (brackets === undefined || overlap(brackets, item)) return false;
  return items.some((each) => overlap(each, brackets));
}

/** What others are set against is the months of a figure only where it follows at once: "63% last year". */
function baselineAt({ end }: Item, { sentence }: Context): PeriodMention | null {
  const follows = ({ start, baseline }: PeriodMention): boolean =>
    baseline && start >= end && /^\s*(?:in |the )*$/iu.test(sentence.text.slice(end, start));
  return sentence.periods.find(follows) ?? null;
}

/** The months of a claim that is not beside a figure: the last that are named before it or in its sentence. */
export function periodOfWords(start: number, context: Context): ItemPeriod {
  const periods = context.sentence.periods.filter(({ baseline }) => !baseline);
  const before = periods.filter((mention) => mention.start < start).at(-1);
  return periodAt(before ?? periods[0] ?? null, context);
}

function periodAt(mention: PeriodMention | null, { scope, reader }: Context): ItemPeriod {
  if (mention !== null) return { period: mention.period, reading: mention.reading };
  if (scope.period !== null) return { period: scope.period, reading: scope.periodReading };
  return { period: reader.reporting.period, reading: null };
}

/** The two periods that a change is between. */
export interface Endpoints {
  readonly from: Period;
  readonly to: Period;
  readonly reading: string | null;
}

/**
 * The first and the last month of a range of months that the paper names; or two periods that it names; or its own
 * period and the same months a year before.
 */
export function endpointsOf({ sentence, scope, reader }: Context): Endpoints {
  const baseline = sentence.periods.find((mention) => mention.baseline);
  if (baseline !== undefined) {
    const to = sentence.periods.find((mention) => !mention.baseline)?.period ?? reader.reporting.period;
    return { from: baseline.period, to, reading: null };
  }
  const [one, other] = sentence.periods.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1));
  if (one !== undefined && other !== undefined) return { from: one.period, to: other.period, reading: null };
  const range = one === undefined ? rangeOf(scope) : one.isRange ? one.period : null;
  if (range !== null && lengthInMonths(range) > 1)
    return {
      from: { from: range.from, to: range.from },
      to: { from: range.to, to: range.to },
      reading: null,
    };
  const to = one?.period ?? scope.period ?? reader.reporting.period;
  const from = comparisonPeriod(to, 'SAME_PERIOD_LAST_YEAR');
  return { from, to, reading: `set against the same months a year before, ${from.from} to ${from.to}` };
}

/** The range of months that the paragraph names by its first and its last. */
function rangeOf({ period, periodIsRange }: Context['scope']): Period | null {
  return periodIsRange ? period : null;
}
