import { noteLines } from './figure-notes';
import type { PublishedTable } from '../model/published-table';
import { figureColumns, rowIn, toPublished } from './figure-columns';
import type { FigureParts } from './figure-columns';
import type { FigureRow } from './figure-row';
import { stateOfFigures } from './state-of-figures';
import type { DisclosureRules, FigureTable, Making } from './state-of-figures';
import { inUnit, unitInWords } from './units';

/** The metric of a table; what the operation did not ask for is undefined. */
export interface FigureMetric {
  readonly id: string;
  readonly title: string;
  /** As the schema names it, such as PERCENT. */
  readonly unit: string;
  readonly definition?: string | undefined;
  readonly source?: { readonly name: string; readonly publisher: string } | undefined;
  readonly disclosure?: DisclosureRules | null | undefined;
}

export interface FiguresAnswer {
  readonly metric: FigureMetric;
  readonly table: FigureTable;
  readonly making: Making;
  /** Where the people of the figures are, such as "West Midlands". */
  readonly geography: string;
}

/** The table that is published of the answer of a metric: each figure with its base, interval, marks and change. */
export function tableOfFigures({ metric, table, making, geography }: FiguresAnswer): PublishedTable {
  const columns = figureColumns(partsOf(table.rows));
  const unit = unitInWords(metric.unit);
  return {
    title: metric.title,
    subtitle: { geography, period: periodOf(table.rows), unit },
    facts: [
      { id: 'metric', name: 'Metric', value: metric.id },
      { id: 'title', name: 'Title', value: metric.title },
      { id: 'unit', name: 'Unit', value: metric.unit },
    ],
    columns: columns.map((column) => inUnit(toPublished(column), metric.unit)),
    rows: table.rows.map((row) => rowIn(columns, row)),
    notes: noteLines(metric, table),
    source: metric.source === undefined ? 'not stated' : `${metric.source.name}, ${metric.source.publisher}`,
    state: stateOfFigures(table, making, metric.disclosure ?? null),
  };
}

/** The columns that the rows have: those of what the operation asked for. */
function partsOf(rows: readonly FigureRow[]): FigureParts {
  const [first] = rows;
  return {
    by: first?.group.map(({ dimension }) => dimension) ?? [],
    isCompared: rows.some(({ change }) => change !== null),
    isEstimate: rows.some(({ value }) => (value.yearEnding ?? null) !== null),
    hasEffectiveBase: first?.value.effectiveBase !== undefined,
    hasNonResponse: rows.some(({ nonResponse }) => (nonResponse ?? null) !== null),
    hasBreaks: first?.breaks !== undefined,
  };
}

function periodOf(rows: readonly FigureRow[]): string {
  const from = rows.map(({ period }) => period.from).sort()[0];
  const to = rows
    .map(({ period }) => period.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return 'no period';
  return from === to ? from : `${from} to ${to}`;
}
