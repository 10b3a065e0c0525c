import { csvLines, figureColumns, rowIn, writtenCell } from '@citizen-graph/exports';
import type { FigureRow } from '@citizen-graph/exports';
import type { MetricRowShape, MetricTableShape, TableQuestion } from './metric-table.type';

/**
 * A table as a file with a header line and one line a row (RFC 4180, UTF-8, comma, CRLF). No cell of a figure
 * is empty: where there is no number stands its shorthand. Figures are not rounded. A survey figure has its bounds for those
 * who did not answer beside it, and a comparison its interval and test.
 * Source: Releasing statistics in spreadsheets, Government Analysis Function.
 */
export async function tableCsv(
  { rows, asOf, releases, synthetic }: MetricTableShape,
  { definition, query }: Pick<TableQuestion, 'definition' | 'query'>,
): Promise<string> {
  const { id, title, unit, arithmetic, invitedBy } = definition;
  const columns = figureColumns({
    by: query.by,
    isCompared: query.compare !== null,
    isEstimate: arithmetic.kind === 'estimate',
    hasEffectiveBase: true,
    hasNonResponse: invitedBy !== undefined,
    hasBreaks: true,
  });
  const released = releases.map(({ number }) => number).join(' ');
  const state = [asOf.toISOString(), released, synthetic ? 'yes' : 'no'];
  const lines = (await Promise.all(rows.map(toFigureRow))).map((row) => [
    id,
    title,
    unit,
    ...rowIn(columns, row).map(writtenCell),
    ...state,
  ]);
  const header = [
    'metric',
    'title',
    'unit',
    ...columns.map((column) => column.id),
    'as_of',
    'releases',
    'synthetic',
  ];
  return csvLines([header, ...lines]);
}

async function toFigureRow(row: MetricRowShape): Promise<FigureRow> {
  return { ...row, nonResponse: await row.findNonResponse() };
}
