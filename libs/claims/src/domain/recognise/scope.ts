import type { Period } from '@citizen-graph/reference';
import type { Catalogue, CatalogueMetric } from '../catalogue';
import type { Group, Subject } from '../claim';
import type { Lexicon } from '../lexicon/lexicon';
import type { PhraseBook } from '../lexicon/phrase-book';
import type { Reporting } from './find-periods';

/** What a paper is read with. */
export interface Reader {
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
  readonly book: PhraseBook;
  /** The stems of words that say nothing of what is counted. */
  readonly lightStems: readonly string[];
  readonly reporting: Reporting;
}

/** What a sentence takes over from those before it. */
export interface Scope {
  readonly topics: ReadonlySet<string>;
  /** The months that the paragraph speaks of; null where it names none. */
  readonly period: Period | null;
  readonly periodReading: string | null;
  /** Whether these run from one month that is named to another. */
  readonly periodIsRange: boolean;
  /** The metrics of the paragraph so far, the last first. */
  readonly metrics: readonly string[];
  /** The characteristics that were spoken of last; several where a word stands for several. */
  readonly dimensions: readonly string[];
  /** The groups that hold for the rest of the paragraph, such as the survey. */
  readonly groups: readonly Group[];
  /** What the last figure of the paragraph is of. */
  readonly last: Subject | null;
  /** What the figures of the paper so far are of, the last first. */
  readonly paper: readonly Subject[];
}

/** The scope at the beginning of a paragraph, of which the heading may name topics. */
export function openScope(topics: ReadonlySet<string>, paper: readonly Subject[]): Scope {
  return {
    topics,
    period: null,
    periodReading: null,
    periodIsRange: false,
    metrics: [],
    dimensions: [],
    groups: [],
    last: null,
    paper,
  };
}

/** The metric of an identifier that came from the catalogue. */
export function metricOf({ catalogue }: Reader, id: string): CatalogueMetric | null {
  return catalogue.find((metric) => metric.id === id) ?? null;
}

/** Whether a metric can be cut by a dimension. */
export function hasDimension(reader: Reader, id: string, dimension: string): boolean {
  return metricOf(reader, id)?.dimensions.some(({ name }) => name === dimension) ?? false;
}

/** The codes of a dimension of a metric that are groups of people, in order. */
export function groupCodes(reader: Reader, id: string, dimension: string): readonly string[] {
  const values = metricOf(reader, id)?.dimensions.find(({ name }) => name === dimension)?.values ?? [];
  return values.map(({ code }) => code).filter((code) => !reader.lexicon.notGroups.includes(code));
}
