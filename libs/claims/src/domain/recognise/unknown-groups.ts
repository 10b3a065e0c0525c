import type { CatalogueMetric } from '../catalogue';
import type { Mention } from '../lexicon/meaning';
import { overlap } from '../span';
import type { Span } from '../span';
import type { Context } from './groups-of-items';

const OF = /^\s+of\s+(?:(?:all|those|these)\s+)*/u;
/** Whom surveys and figures of a police force are of, when nothing narrower is said. */
const EVERYBODY =
  /^(?:respondents?|people|persons?|public|victims?|users?|callers?|members?|residents?|citizens?|adults?|individuals?|women|men|females?|males?|responses?|surveys?|questionnaires?)$/iu;
const NARROWED = /^\s+(?:living |based )?(?:in|from|at|with|across|within|near)\s+/u;
const NAMED_PLACE =
  /\b(?:in|at|across|within|near|from|for|among|amongst)\s+(?:the\s+)?(?=\p{Lu}[\p{Ll}'’-]+)/gu;
const LEADS = /^(?:In|At|Across|Within|Near|For|Among|Amongst)\s+(?:the\s+)?(?=\p{Lu}[\p{Ll}'’-]+)/u;
const MOST_WORDS = 4;

/**
 * What a percentage is of that nothing here is known of: "66% of burglary victims", "in Erdington". Null where all
 * is known that is said of whom the figure is of.
 */
export function unknownGroup(item: Span, metric: CatalogueMetric, context: Context): string | null {
  const { text } = context.sentence;
  const place = unknownPlace(context);
  if (place !== null) return place;
  const of = OF.exec(text.slice(item.end))?.[0];
  return of === undefined ? null : unknownAmong(item.end + of.length, metric, context);
}

/** The first word that is not known, up to the word for everybody or for a group; or what then narrows it. */
function unknownAmong(start: number, metric: CatalogueMetric, context: Context): string | null {
  const { words, text } = context.sentence;
  const after = words.filter((word) => word.start >= start).slice(0, MOST_WORDS);
  for (const word of after) {
    const printed = text.slice(word.start, word.end);
    if (EVERYBODY.test(printed)) return narrowing(word.end, context);
    const mention = mentionAt(word, context);
    if (mention !== undefined) return isOfOther(mention, metric) ? printed : null;
    if (!isKnown(word, context)) return printed;
  }
  return null;
}

function narrowing(end: number, context: Context): string | null {
  const { words, text } = context.sentence;
  const by = NARROWED.exec(text.slice(end))?.[0];
  if (by === undefined) return null;
  const next = words.find((word) => word.start >= end + by.length);
  return next === undefined || isKnown(next, context) ? null : text.slice(next.start, next.end);
}

/** A name after a word of place that is none of ours. */
function unknownPlace(context: Context): string | null {
  const { words, text } = context.sentence;
  const lead = LEADS.exec(text)?.[0].length;
  const starts = [...text.matchAll(NAMED_PLACE)].map(({ 0: found, index }) => index + found.length);
  const names = [...(lead === undefined ? [] : [lead]), ...starts];
  const unknown = words.find((word) => names.includes(word.start) && !isKnown(word, context));
  return unknown === undefined ? null : text.slice(unknown.start, unknown.end);
}

function mentionAt(word: Span, { sentence }: Context): Mention | undefined {
  return sentence.mentions.find((span) => overlap(span, word));
}

/** Whether a mention is of groups that the metric is not given by, such as the crimes of other metrics. */
function isOfOther({ meanings }: Mention, { dimensions }: CatalogueMetric): boolean {
  return meanings.every(
    (meaning) => meaning.kind === 'value' && !dimensions.some(({ name }) => name === meaning.dimension),
  );
}

function isKnown(word: Span & { readonly stem: string }, context: Context): boolean {
  const { periods, thresholds, quantities, unreadPeriods, dates } = context.sentence;
  const known = [...periods, ...thresholds, ...quantities, ...unreadPeriods, ...dates];
  return (
    mentionAt(word, context) !== undefined ||
    known.some((span) => overlap(span, word)) ||
    context.reader.lightStems.includes(word.stem)
  );
}
