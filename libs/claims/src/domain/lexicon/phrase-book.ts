import type { Catalogue, CatalogueMetric } from '../catalogue';
import type { Lexicon } from './lexicon';
import type { Meaning, Phrase } from './meaning';
import { stemsOf } from './words';

/** Every phrase that is looked for, by its first stem, the longest first. */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

/** The phrases of the titles and labels of the API and of the lexicon; those of metrics that are not there are left out. */
export function buildPhraseBook(catalogue: Catalogue, lexicon: Lexicon): PhraseBook {
  const phrases = [
    ...metricPhrases(catalogue, lexicon),
    ...labelPhrases(catalogue, lexicon),
    ...lexiconPhrases(lexicon),
  ].filter(({ stems }) => stems.length > 0);
  const book = new Map<string, Phrase[]>();
  const distinct = new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase]));
  for (const phrase of distinct.values()) {
    const [first = ''] = phrase.stems;
    book.set(first, [...(book.get(first) ?? []), phrase]);
  }
  for (const list of book.values()) list.sort((one, other) => other.stems.length - one.stems.length);
  return book;
}

/** The topic of a metric; null where it needs none. */
export function topicOf(metric: string, { topics }: Lexicon): string | null {
  return topics.find(({ metrics }) => metrics.some((prefix) => metric.startsWith(prefix)))?.name ?? null;
}

function metricPhrases(catalogue: Catalogue, lexicon: Lexicon): readonly Phrase[] {
  const titles = catalogue.map(({ title }) => beforeColon(title));
  return catalogue.flatMap((metric) => {
    const short = beforeColon(metric.title);
    const isUnique = titles.filter((title) => title === short).length === 1;
    const sources = [metric.title, ...(isUnique ? [short] : []), ...(lexicon.metrics[metric.id] ?? [])];
    return sources.map((source) => metricPhrase(metric, source, lexicon));
  });
}

function metricPhrase({ id }: CatalogueMetric, source: string, lexicon: Lexicon): Phrase {
  const topic = topicOf(id, lexicon);
  const stems = stemsOf(source);
  const named = lexicon.topics.find(({ name }) => name === topic)?.phrases ?? [];
  const namesItself = named.some((phrase) => holds(stems, stemsOf(phrase)));
  return { stems, meaning: { kind: 'metric', id }, topic: namesItself ? null : topic };
}

/** "Helped with the issue: 8 or above" is also called what stands before the colon. */
function beforeColon(title: string): string {
  return title.split(':')[0] ?? title;
}

function labelPhrases(catalogue: Catalogue, { labelled, labelsNotRead }: Lexicon): readonly Phrase[] {
  const seen = new Map<string, Phrase>();
  for (const { name, values } of catalogue.flatMap(({ dimensions }) => dimensions)) {
    if (!labelled.includes(name)) continue;
    for (const { code, label } of values) {
      if (labelsNotRead.includes(label)) continue;
      const meaning: Meaning = { kind: 'value', dimension: name, codes: [code] };
      seen.set(`${name} ${code}`, phrase(beforeColon(label), meaning));
    }
  }
  return [...seen.values()];
}

function lexiconPhrases(lexicon: Lexicon): readonly Phrase[] {
  const all = (sources: readonly string[], meaning: Meaning): readonly Phrase[] =>
    sources.map((source) => phrase(source, meaning));
  return [
    ...lexicon.topics.flatMap(({ name, phrases }) => all(phrases, { kind: 'topic', topic: name })),
    ...lexicon.general.flatMap(({ phrases, metrics }) => all(phrases, { kind: 'general', among: metrics })),
    ...lexicon.values.flatMap(({ phrases, ...value }) => all(phrases, { kind: 'value', ...value })),
    ...Object.entries(lexicon.anyDimension).flatMap(([code, phrases]) =>
      all(phrases, { kind: 'code', code }),
    ),
    ...Object.entries(lexicon.dimensions).flatMap(([dimension, phrases]) =>
      all(phrases, { kind: 'dimension', dimension }),
    ),
    ...all(lexicon.characteristics.phrases, { kind: 'characteristics' }),
    ...all(lexicon.whoeverAnswered, { kind: 'whoever-answered' }),
    ...all(lexicon.everybody, { kind: 'everybody' }),
    ...all(lexicon.force, { kind: 'force' }),
  ];
}

function phrase(source: string, meaning: Meaning): Phrase {
  return { stems: stemsOf(source), meaning, topic: null };
}

function holds(stems: readonly string[], part: readonly string[]): boolean {
  return stems.join(' ').includes(part.join(' '));
}
