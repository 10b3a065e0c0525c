import { unitInWords } from '@citizen-graph/exports';
import type { PublishedCell, PublishedColumn } from '@citizen-graph/exports';
import type { FigureUnit } from '../../figures/format-figure';

/** A figure as tables and charts take it. */
export interface TakenFigure {
  readonly status: string;
  readonly value: number | null;
  readonly denominator: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly shorthand: string | null;
}

const KINDS = {
  PERCENT: 'percent',
  COUNT: 'count',
  PER_1000: 'number',
  SCORE: 'number',
  DAYS: 'number',
} as const;

/** A column of numbers in the unit of a metric. */
export function columnIn(unit: FigureUnit, id: string, name: string): PublishedColumn {
  return { id, name, kind: KINDS[unit], unit: unitInWords(unit) };
}

/** The columns of a figure: value, symbol, base and the limits of its interval. */
export function figureColumns(unit: FigureUnit): readonly PublishedColumn[] {
  return [
    columnIn(unit, 'value', 'Figure'),
    { id: 'symbol', name: 'Symbol', kind: 'symbol', unit: null },
    { id: 'base', name: 'Base', kind: 'count', unit: null },
    columnIn(unit, 'interval_lower', '95% interval from'),
    columnIn(unit, 'interval_upper', '95% interval to'),
  ];
}

/** The cells of a figure, in the order of its columns. */
export function figureCells({
  status,
  value,
  denominator,
  interval,
  shorthand,
}: TakenFigure): PublishedCell[] {
  const missing = { shorthand: shorthand ?? '[x]', status };
  const none = { shorthand: '[z]', status: 'NOT_APPLICABLE' };
  if (value === null) return [missing, '', missing, missing, missing];
  return [value, shorthand ?? '', denominator ?? none, interval?.lower ?? none, interval?.upper ?? none];
}
