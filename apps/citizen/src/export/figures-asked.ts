import type { TableFact } from '@citizen-graph/exports';
import type { DimensionName, Grain, Period } from '@citizen-graph/reference';

/** What is exported: a metric or the pack of a board, and how its figures are asked for. */
export interface FiguresAsked {
  readonly of: { readonly kind: 'metric' | 'board'; readonly id: string };
  readonly period: Period;
  readonly by: readonly DimensionName[];
  readonly grain: Grain;
  readonly compare: string | null;
  /** A moment (ISO 8601); null for the releases of now. */
  readonly asOf: string | null;
  readonly asOfRelease: number | null;
}

/** What was asked, for the file that the answer becomes. */
export function filtersOf({
  of,
  period,
  by,
  grain,
  compare,
  asOf,
  asOfRelease,
}: FiguresAsked): readonly TableFact[] {
  const said: readonly (readonly [string, string | null])[] = [
    [of.kind, of.id],
    ['from', period.from],
    ['to', period.to],
    ['grain', grain],
    ['by', by.length === 0 ? null : by.join(' ')],
    ['compare', compare],
    ['asOf', asOf],
    ['asOfRelease', asOfRelease === null ? null : String(asOfRelease)],
  ];
  return said.flatMap(([id, value]) => (value === null ? [] : [{ id, name: id, value }]));
}
