import type { FigureRow, FigureTable, FigureValue, MetricWords } from './figure-table';

/** What of a row is the figure: its value, that of the earlier period, the change between, or that in per cent. */
export type Take = 'value' | 'before' | 'change' | 'relative';

/** One figure of the platform, with what it rests on. */
export interface Figure {
  readonly metric: MetricWords;
  readonly row: FigureRow;
  readonly take: Take;
  readonly table: Pick<FigureTable, 'asOf' | 'synthetic' | 'releases'>;
}

/**
 * What a figure is in: a change of percentages in percentage points (POINTS), a relative change in per cent whatever the
 * metric counts, any other as its metric.
 */
export function unitOf({ metric, take }: Figure): string {
  if (take === 'relative') return 'PERCENT';
  return take === 'change' && metric.unit === 'PERCENT' ? 'POINTS' : metric.unit;
}

/** The number; null where there is none. */
export function numberOf({ row, take }: Figure): number | null {
  if (take === 'value') return row.value.value;
  if (row.change === null) return null;
  if (take === 'before') return row.change.value.value;
  return take === 'change' ? row.change.absolute : row.change.relative;
}

/** Why there is no number, or PUBLISHED. */
export function statusOf(figure: Figure): string {
  const { row, take } = figure;
  if (numberOf(figure) !== null) return 'PUBLISHED';
  if (take === 'value') return row.value.status;
  if (row.change === null) return 'NOT_COMPARED';
  return take === 'before' ? row.change.value.status : row.change.status;
}

/** The value that the figure is, or that its change starts from. */
export function valueOf({ row, take }: Figure): FigureValue | null {
  return take === 'value' ? row.value : (row.change?.value ?? null);
}

/** What tells a figure from every other. */
export function keyOf({ metric, row, take }: Figure): string {
  const groups = row.group.map(({ dimension, code }) => `${dimension}=${code}`);
  return [metric.id, row.period.from, row.period.to, ...groups, take].join(' ');
}
