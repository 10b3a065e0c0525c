import type { MetricDefinition, TableQuery } from '@citizen-graph/metrics';
import { stringify } from 'csv-stringify/sync';
import type { MetricRowShape, MetricTableShape, TableQuestion } from './metric-table.type';
import type { ChangeType, MetricValueType } from './metric-value.type';

type Cell = string | number;
type Column<Of> = readonly [header: string, cell: (of: Of) => Cell];

const NOT_APPLICABLE = '[z]';

const VALUE: readonly Column<MetricValueType>[] = [
  ['value', (value) => value.value ?? value.shorthand ?? NOT_APPLICABLE],
  ['status', ({ status }) => status],
  ['shorthand', (value) => (value.value === null ? '' : (value.shorthand ?? ''))],
  ['numerator', (value) => orWhyNot(value, value.numerator)],
  ['denominator', (value) => orWhyNot(value, value.denominator)],
  ['effective_base', (value) => orWhyNot(value, value.effectiveBase)],
  ['interval_lower', (value) => orWhyNot(value, value.interval?.lower)],
  ['interval_upper', (value) => orWhyNot(value, value.interval?.upper)],
  ['interval_method', (value) => orWhyNot(value, value.interval?.method)],
  ['missing_months', ({ missingMonths }) => missingMonths.join(' ')],
];

const CHANGE: readonly Column<ChangeType>[] = [
  ['compared_from', ({ period }) => period.from],
  ['compared_to', ({ period }) => period.to],
  ['compared_value', ({ value }) => value.value ?? value.shorthand ?? NOT_APPLICABLE],
  ['compared_status', ({ value }) => value.status],
  ['change', ({ absolute }) => absolute ?? NOT_APPLICABLE],
  ['change_percent', ({ relative }) => relative ?? NOT_APPLICABLE],
  ['change_status', ({ status }) => status],
];

/**
 * A table as a file with a header line and one line a row (RFC 4180, UTF-8, comma, CRLF). No cell of a figure
 * is empty: where there is no number stands its shorthand. Figures are not rounded.
 * Source: Releasing statistics in spreadsheets, Government Analysis Function.
 */
export function tableCsv(
  table: MetricTableShape,
  { definition, query }: Pick<TableQuestion, 'definition' | 'query'>,
): string {
  const columns = [
    ...columnsOfRow(definition, query),
    ...VALUE.map(([header, cell]): Column<MetricRowShape> => [header, ({ value }) => cell(value)]),
    ...(query.compare === null ? [] : CHANGE.map(ofChange)),
    ...columnsOfTable(table),
  ];
  const lines = table.rows.map((row) => columns.map(([, cell]) => cell(row)));
  return stringify([columns.map(([header]) => header), ...lines], { record_delimiter: 'windows' });
}

function columnsOfRow(
  { id, title, unit }: MetricDefinition,
  { by }: TableQuery,
): readonly Column<MetricRowShape>[] {
  const dimensions = by.flatMap((name, index): readonly Column<MetricRowShape>[] => [
    [name.toLowerCase(), ({ group }) => group[index]?.label ?? NOT_APPLICABLE],
    [`${name.toLowerCase()}_code`, ({ group }) => group[index]?.code ?? NOT_APPLICABLE],
  ]);
  return [
    ['metric', () => id],
    ['title', () => title],
    ['unit', () => unit],
    ['period_from', ({ period }) => period.from],
    ['period_to', ({ period }) => period.to],
    ...dimensions,
  ];
}

function ofChange([header, cell]: Column<ChangeType>): Column<MetricRowShape> {
  return [header, ({ change }) => (change === null ? NOT_APPLICABLE : cell(change))];
}

function columnsOfTable({ asOf, releases, synthetic }: MetricTableShape): readonly Column<MetricRowShape>[] {
  return [
    ['series_break', ({ breaks }) => breaks.map(({ month }) => month).join(' ')],
    ['as_of', () => asOf.toISOString()],
    ['releases', () => releases.map(({ number }) => number).join(' ')],
    ['synthetic', () => (synthetic ? 'yes' : 'no')],
  ];
}

function orWhyNot({ value, shorthand }: MetricValueType, part: Cell | null | undefined): Cell {
  return part ?? (value === null ? shorthand : null) ?? NOT_APPLICABLE;
}
