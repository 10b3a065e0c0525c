import type { MetricDefinition, TableQuery } from '@citizen-graph/metrics';
import { stringify } from 'csv-stringify/sync';
import type { NonResponse } from '../tables/answer-non-response';
import type { MetricRowShape, MetricTableShape, TableQuestion } from './metric-table.type';
import type { ChangeType, MetricValueType } from './metric-value.type';

type Cell = string | number;
type Column<Of> = readonly [header: string, cell: (of: Of) => Cell];
type Line = MetricRowShape & { readonly nonResponse: NonResponse | null };

const NOT_APPLICABLE = '[z]';
const NOT_AVAILABLE = '[x]';

const VALUE: readonly Column<MetricValueType>[] = [
  ['value', (value) => value.value ?? value.shorthand ?? NOT_APPLICABLE],
  ['status', ({ status }) => status],
  ['shorthand', (value) => (value.value === null ? '' : (value.shorthand ?? ''))],
  ['numerator', (value) => orWhyNot(value, value.numerator)],
  ['denominator', (value) => orWhyNot(value, value.denominator ?? unprinted(value))],
  ['effective_base', (value) => orWhyNot(value, value.effectiveBase)],
  ['interval_lower', (value) => orWhyNot(value, value.interval?.lower ?? unprinted(value))],
  ['interval_upper', (value) => orWhyNot(value, value.interval?.upper ?? unprinted(value))],
  ['interval_method', (value) => orWhyNot(value, value.interval?.method ?? unprinted(value))],
  ['missing_months', ({ missingMonths }) => missingMonths.join(' ')],
  ['revised_by', ({ revisedBy }) => revisedBy.join(' ')],
];

const CHANGE: readonly Column<ChangeType>[] = [
  ['compared_from', ({ period }) => period.from],
  ['compared_to', ({ period }) => period.to],
  ['compared_value', ({ value }) => value.value ?? value.shorthand ?? NOT_APPLICABLE],
  ['compared_status', ({ value }) => value.status],
  ['change', ({ absolute }) => absolute ?? NOT_APPLICABLE],
  ['change_percent', ({ relative }) => relative ?? NOT_APPLICABLE],
  ['change_status', ({ status }) => status],
  ['change_interval_lower', ({ interval }) => interval?.lower ?? NOT_APPLICABLE],
  ['change_interval_upper', ({ interval }) => interval?.upper ?? NOT_APPLICABLE],
  ['change_interval_method', ({ interval }) => interval?.method ?? NOT_APPLICABLE],
  ['change_interval_status', ({ intervalStatus }) => intervalStatus],
  ['change_p_value', ({ test }) => test?.pValue ?? NOT_APPLICABLE],
  ['change_test_method', ({ test }) => test?.method ?? NOT_APPLICABLE],
];

const ESTIMATE: readonly Column<MetricValueType>[] = [
  ['year_ending', (value) => orWhyNot(value, value.yearEnding)],
];

const NON_RESPONSE: readonly Column<NonResponse>[] = [
  ['response_rate', ({ responseRate }) => responseRate ?? NOT_AVAILABLE],
  ['non_response_lower', ({ lower }) => lower ?? NOT_AVAILABLE],
  ['non_response_upper', ({ upper }) => upper ?? NOT_AVAILABLE],
  ['non_response_status', ({ status }) => status],
];

/**
 * A table as a file with a header line and one line a row (RFC 4180, UTF-8, comma, CRLF). No cell of a figure
 * is empty: where there is no number stands its shorthand. Figures are not rounded. A survey figure has its bounds for those
 * who did not answer beside it, and a comparison its interval and test.
 * Source: Releasing statistics in spreadsheets, Government Analysis Function.
 */
export async function tableCsv(
  table: MetricTableShape,
  { definition, query }: Pick<TableQuestion, 'definition' | 'query'>,
): Promise<string> {
  const ofValue = definition.arithmetic.kind === 'estimate' ? [...VALUE, ...ESTIMATE] : VALUE;
  const columns: readonly Column<Line>[] = [
    ...columnsOfRow(definition, query),
    ...ofValue.map(([header, cell]): Column<Line> => [header, ({ value }) => cell(value)]),
    ...(definition.invitedBy === undefined ? [] : NON_RESPONSE.map(ofNonResponse)),
    ...(query.compare === null ? [] : CHANGE.map(ofChange)),
    ...columnsOfTable(table),
  ];
  const rows = await Promise.all(table.rows.map(toLine));
  const lines = rows.map((row) => columns.map(([, cell]) => cell(row)));
  return stringify([columns.map(([header]) => header), ...lines], { record_delimiter: 'windows' });
}

async function toLine(row: MetricRowShape): Promise<Line> {
  return { ...row, nonResponse: await row.findNonResponse() };
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

function ofNonResponse([header, cell]: Column<NonResponse>): Column<Line> {
  return [header, ({ nonResponse }) => (nonResponse === null ? NOT_APPLICABLE : cell(nonResponse))];
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

/** Of an estimate, what its publisher does not print is not available; of other figures it does not apply. */
function unprinted({ yearEnding }: MetricValueType): Cell | null {
  return yearEnding === null ? null : NOT_AVAILABLE;
}
