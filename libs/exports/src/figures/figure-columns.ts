import type { MissingCell, PublishedCell, PublishedColumn } from '../model/published-table';
import { NOT_APPLICABLE } from '../model/symbols';
import { CHANGE_COLUMNS, NON_RESPONSE_COLUMNS } from './compared-columns';
import { columnOf, ofPart } from './figure-column';
import type { ColumnOf } from './figure-column';
import { orNotApplicable } from './figure-cells';
import type { FigureRow } from './figure-row';
import { EFFECTIVE_BASE_COLUMN, ESTIMATE_COLUMN, INTERVAL_COLUMNS, VALUE_COLUMNS } from './value-columns';

/** Which columns a table of figures has beside those of every table. */
export interface FigureParts {
  /** The dimensions that it is cut by, in their order. */
  readonly by: readonly string[];
  readonly isCompared: boolean;
  readonly isEstimate: boolean;
  readonly hasEffectiveBase: boolean;
  readonly hasNonResponse: boolean;
  readonly hasBreaks: boolean;
}

const WITHOUT: MissingCell = { shorthand: NOT_APPLICABLE, status: null };

/** The columns of a table of figures, each with its cell of a row: the same in the API and in every export. */
export function figureColumns(parts: FigureParts): readonly ColumnOf<FigureRow>[] {
  const ofValue = [
    ...VALUE_COLUMNS,
    ...(parts.hasEffectiveBase ? [EFFECTIVE_BASE_COLUMN] : []),
    ...INTERVAL_COLUMNS,
    ...(parts.isEstimate ? [ESTIMATE_COLUMN] : []),
  ];
  return [
    columnOf(['period_from', 'From', 'date'], ({ period }) => period.from),
    columnOf(['period_to', 'To', 'date'], ({ period }) => period.to),
    ...parts.by.flatMap(dimensionColumns),
    ...ofValue.map((column) => ofPart(column, ({ value }: FigureRow) => value, WITHOUT)),
    ...(parts.hasNonResponse ? NON_RESPONSE_COLUMNS : []).map((column) =>
      ofPart(column, ({ nonResponse }: FigureRow) => nonResponse ?? null, WITHOUT),
    ),
    ...(parts.isCompared ? CHANGE_COLUMNS : []).map((column) =>
      ofPart(column, ({ change }: FigureRow) => change, WITHOUT),
    ),
    ...(parts.hasBreaks ? [BREAKS] : []),
  ];
}

const BREAKS: ColumnOf<FigureRow> = columnOf(['series_break', 'Series breaks', 'text'], ({ breaks = [] }) =>
  breaks.map(({ month }) => month).join(' '),
);

function dimensionColumns(name: string, index: number): readonly ColumnOf<FigureRow>[] {
  const id = name.toLowerCase();
  const words = id.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase());
  return [
    columnOf([id, words, 'text'], ({ group }) => orNotApplicable(group[index]?.label)),
    columnOf([`${id}_code`, `Code of ${words.toLowerCase()}`, 'text'], ({ group }) =>
      orNotApplicable(group[index]?.code),
    ),
  ];
}

/** A row in columns. */
export function rowIn<Row>(columns: readonly ColumnOf<Row>[], row: Row): readonly PublishedCell[] {
  return columns.map(({ cell }) => cell(row));
}

/** A column without the function that fills it. */
export function toPublished<Row>({ id, name, kind, unit }: ColumnOf<Row>): PublishedColumn {
  return { id, name, kind, unit };
}
