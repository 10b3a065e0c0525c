import type { Claim, Subject } from '../claim';
import type { Mention } from '../lexicon/meaning';
import type { Span } from '../span';
import type { Context } from './groups-of-items';
import { hasDimension } from './scope';

/** The metric that words without a figure speak of, and how that is known. */
export interface WordsMetric {
  readonly metric: string;
  readonly reading: string | null;
}

/** A sentence with the claims that its figures make. */
export interface WordsContext extends Context {
  readonly figures: readonly Claim[];
}

/**
 * The metric that a comparison at a place speaks of, cut by a dimension: the one that the sentence names nearest;
 * that of a figure of the sentence or of the paragraph; or, of words such as satisfaction, the one that the paper
 * gives by the dimension. Null where none can be meant.
 */
export function metricOfWords(at: Span, dimension: string | null, context: WordsContext): WordsMetric | null {
  const has = (id: string): boolean => dimension === null || hasDimension(context.reader, id, dimension);
  const { mentions } = context.sentence;
  const nearest = mentions.filter(isMetric).toSorted((one, other) => gap(one, at) - gap(other, at));
  const general = generalAmong(nearest[0]);
  const named = general === null ? nearest.flatMap(metricsNamed).find(has) : undefined;
  if (named !== undefined) return { metric: named, reading: null };
  const subjects = [...context.figures.flatMap(subjectsOf), ...lastOf(context)];
  const among = (id: string): boolean => has(id) && (general === null || general.includes(id));
  const inSentence = [...nearest.flatMap(metricsNamed), ...subjects.map(({ metric }) => metric)];
  const carried = [...inSentence, ...context.scope.metrics].find(among);
  if (carried !== undefined) return { metric: carried, reading: null };
  return general === null || dimension === null ? null : ofPaper(dimension, among, context);
}

function ofPaper(
  dimension: string,
  among: (id: string) => boolean,
  { scope, reader }: WordsContext,
): WordsMetric | null {
  const given = scope.paper.filter(({ groups }) => groups.some((group) => group.dimension === dimension));
  const metric = given.map((subject) => subject.metric).find(among);
  if (metric === undefined) return null;
  const title = reader.catalogue.find(({ id }) => id === metric)?.title ?? metric;
  return { metric, reading: `taken to be of “${title}”, which the paper gives by these groups` };
}

/** The metric that the paper gives by any of some dimensions; null where it gives none. */
export function metricGivenBy(dimensions: readonly string[], { scope }: Context): string | null {
  const given = scope.paper.find(({ groups }) =>
    groups.some((group) => dimensions.includes(group.dimension)),
  );
  return given?.metric ?? null;
}

/** What the claims of figures are of. */
export function subjectsOf(claim: Claim): readonly Subject[] {
  return claim.kind === 'figure' ? [claim.subject] : [];
}

function lastOf({ scope }: WordsContext): readonly Subject[] {
  return scope.last === null ? [] : [scope.last];
}

function isMetric({ meanings }: Mention): boolean {
  return meanings.some(({ kind }) => kind === 'metric' || kind === 'general');
}

function metricsNamed({ meanings }: Mention): readonly string[] {
  return meanings.flatMap((meaning) => (meaning.kind === 'metric' ? [meaning.id] : []));
}

function generalAmong(mention: Mention | undefined): readonly string[] | null {
  const general = mention?.meanings.find((meaning) => meaning.kind === 'general');
  return general?.kind === 'general' ? general.among : null;
}

/** How many characters lie between two stretches. */
export function gap(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end, 0);
}
