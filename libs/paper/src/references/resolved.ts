import type { Figure } from '../figures/figure';
import { parseMetric, parseTable } from '../figures/figure-table';
import type { FigureRow, FigureTable, MetricWords } from '../figures/figure-table';

/** A table of the figures of a metric. */
export interface ResolvedTable {
  readonly kind: 'table';
  readonly table: FigureTable;
  readonly metric: MetricWords;
}

/** What a reference, or a part of it, leads to. */
export type Resolved =
  | ResolvedTable
  | { readonly kind: 'data'; readonly data: unknown; readonly metric: MetricWords | null }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'period'; readonly period: { readonly from: string; readonly to: string } };

/** What the names of a template stand for; a repetition adds its own. */
export type Scope = ReadonlyMap<string, Resolved>;

/** What a field of an answer is: a table where it holds rows of figures, and data otherwise. */
export function toResolved(data: unknown, metric: MetricWords | null): Resolved {
  const table = metric === null ? null : parseTable(data);
  if (table !== null && metric !== null) return { kind: 'table', table, metric };
  return { kind: 'data', data, metric: parseMetric(data) ?? metric };
}

/** The table that something is: a metric stands for its field `table`. */
export function tableOf(resolved: Resolved): ResolvedTable | null {
  if (resolved.kind === 'table') return resolved;
  if (resolved.kind !== 'data' || !isRecord(resolved.data)) return null;
  const inner = toResolved(resolved.data['table'], resolved.metric);
  return inner.kind === 'table' ? inner : null;
}

/** The one figure that something is: a table of one row stands for that. Null where there is none, or more. */
export function figureOf(resolved: Resolved): Figure | null {
  if (resolved.kind === 'figure') return resolved.figure;
  const table = tableOf(resolved);
  const [row, ...others] = table?.table.rows ?? [];
  return table === null || row === undefined || others.length > 0 ? null : toFigure(table, row);
}

export function toFigure({ table, metric }: ResolvedTable, row: FigureRow): Figure {
  return { metric, row, take: 'value', table };
}

export function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
