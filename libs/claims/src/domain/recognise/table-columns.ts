import type { Period } from '@citizen-graph/reference';
import type { CatalogueMetric } from '../catalogue';
import type { Table } from '../paper/paper';
import { endpointsOf, periodOfWords } from './periods-of-items';
import type { Endpoints } from './periods-of-items';
import { parseQuantity } from './quantity';
import { metricOf } from './scope';
import type { Reader, Scope } from './scope';
import { readSentence } from './sentence-reading';
import type { SentenceReading } from './sentence-reading';

/** What the figures of a column are. */
export interface Column {
  readonly index: number;
  readonly heading: string;
  readonly sentence: SentenceReading;
  /** Null where the rows name it. */
  readonly metric: CatalogueMetric | null;
  readonly period: Period;
  /** Of a column of changes, the months between which. */
  readonly change: { readonly from: Period; readonly to: Period } | null;
  readonly isPercent: boolean;
  /** The finest unit that a figure of the column is printed to. */
  readonly precision: number;
  readonly readings: readonly string[];
}

const CHANGE = /\b(?:change|increase|decrease|difference|growth|rise|fall)\b|\+\/[-−]/iu;

/** Reads the headings of a table. A column of changes is of the metric to its left, between the months of its columns. */
export function readColumns(table: Table, reader: Reader, scope: Scope): readonly Column[] {
  const columns: Column[] = [];
  for (const [index, heading] of table.columns.entries()) {
    if (index === 0) continue;
    const sentence = readSentence(heading, reader, scope);
    const named = metricsNamed(sentence, reader)[0] ?? null;
    const change = CHANGE.test(heading)
      ? changeOf(named, columns, endpointsOf({ reader, scope, sentence }))
      : null;
    const { period, reading } = periodOfWords(0, { reader, scope, sentence });
    columns.push({
      index,
      heading,
      sentence,
      metric: named ?? (change === null ? null : (columns.at(-1)?.metric ?? null)),
      period,
      change,
      isPercent: /%|per cent/iu.test(heading),
      precision: precisionOf(table, index),
      readings: reading === null ? [] : [reading],
    });
  }
  return columns;
}

/** The metrics that a heading or the label of a row names, from the left. */
export function metricsNamed({ mentions }: SentenceReading, reader: Reader): readonly CatalogueMetric[] {
  const meanings = mentions.flatMap((mention) => mention.meanings);
  return meanings.flatMap((meaning) =>
    meaning.kind === 'metric' ? (metricOf(reader, meaning.id) ?? []) : [],
  );
}

type Change = NonNullable<Column['change']>;

/** Between the first and the last months of the columns of the metric; where these have none, those of the paragraph. */
function changeOf(named: CatalogueMetric | null, before: readonly Column[], otherwise: Endpoints): Change {
  const metric = named ?? before.at(-1)?.metric ?? null;
  const periods = before
    .filter((column) => column.change === null && column.metric?.id === metric?.id)
    .map(({ period }) => period)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const [from] = periods;
  const to = periods.at(-1);
  if (from !== undefined && to !== undefined && from.from !== to.from) return { from, to };
  return { from: otherwise.from, to: otherwise.to };
}

function precisionOf({ rows }: Table, index: number): number {
  const printed = rows.flatMap(({ cells }) => parseQuantity(cells[index] ?? '') ?? []);
  return Math.min(...printed.map(({ precision }) => precision));
}
