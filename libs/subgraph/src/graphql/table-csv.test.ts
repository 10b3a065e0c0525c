import { AREA_DIMENSION, month } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import type { MetricDefinition, MetricRow, TableQuery } from '@citizen-graph/metrics';
import { missingValue } from '@citizen-graph/metrics';
import { parse } from 'csv-parse/sync';
import type { NonResponse } from '../tables/answer-non-response';
import { toMetricTable } from './metric-table.type';
import { tableCsv } from './table-csv';

const MARCH: Period = { from: month('2023-03'), to: month('2023-03') };
const LAST_YEAR: Period = { from: month('2022-03'), to: month('2022-03') };
const DEFINITION: MetricDefinition = {
  id: 'helped',
  title: 'Helped, "8 or above"',
  definition: 'Made up for the test.',
  unit: 'PERCENT',
  polarity: 'HIGHER_IS_BETTER',
  target: null,
  source: { name: 'Made up', publisher: 'Nobody' },
  boards: [],
  dimensions: [AREA_DIMENSION],
  datasets: { of: [], to: [] },
  arithmetic: {
    kind: 'proportion',
    of: { measure: { id: 'helped', accumulation: 'flow', amount: 'n' }, segments: null },
  },
};
const QUERY: TableQuery = { period: MARCH, grain: 'MONTH', by: ['AREA'], where: [], compare: null };
const AS_OF = new Date('2023-06-27T09:00:00Z');

const GIVEN: MetricRow = {
  period: MARCH,
  group: [{ dimension: 'AREA', code: 'E08000025', label: 'Birmingham' }],
  value: {
    status: 'PUBLISHED',
    value: 62.5,
    numerator: 5,
    denominator: 8,
    interval: { lower: 30.57, upper: 86.32, method: 'WILSON' },
    missingMonths: [month('2023-03')],
    revisedBy: [7, 9],
  },
  change: null,
  breaks: [{ month: month('2023-03'), reason: 'Reworded.' }],
};
const NOT_IN: MetricRow = {
  ...GIVEN,
  group: [{ dimension: 'AREA', code: 'E08000026', label: 'Coventry, city' }],
  value: missingValue('NOT_YET_AVAILABLE'),
  breaks: [],
};

test('a line has a figure with all that it rests on, or the shorthand for why it has none', async () => {
  const text = await csvOf([GIVEN, NOT_IN], QUERY);
  expect(text.split('\r\n')).toEqual([
    'metric,title,unit,period_from,period_to,area,area_code,value,status,shorthand,numerator,denominator,' +
      'effective_base,interval_lower,interval_upper,interval_method,missing_months,revised_by,series_break,as_of,releases,synthetic',
    'helped,"Helped, ""8 or above""",PERCENT,2023-03,2023-03,Birmingham,E08000025,62.5,PUBLISHED,[b] [p] [r],5,8,' +
      '[z],30.57,86.32,WILSON,2023-03,7 9,2023-03,2023-06-27T09:00:00.000Z,,no',
    'helped,"Helped, ""8 or above""",PERCENT,2023-03,2023-03,"Coventry, city",E08000026,[x],NOT_YET_AVAILABLE,,[x],[x],' +
      '[x],[x],[x],[x],,,,2023-06-27T09:00:00.000Z,,no',
    '',
  ]);
});

const COMPARING: TableQuery = { ...QUERY, compare: 'SAME_PERIOD_LAST_YEAR' };

test('a comparison has its own columns, with its interval and its test', async () => {
  const change = {
    comparison: 'SAME_PERIOD_LAST_YEAR',
    period: LAST_YEAR,
    value: { ...GIVEN.value, value: 50, numerator: 4 },
    status: 'CALCULATED',
    absolute: 12.5,
    relative: 25,
    interval: { lower: -30.5, upper: 51.25, method: 'NEWCOMBE' },
    intervalStatus: 'COMPARED',
    test: { method: 'FISHER_EXACT', statistic: null, pValue: 0.75 },
    breaks: [],
  } as const;
  expect(parse(await csvOf([{ ...GIVEN, change }], COMPARING), { columns: true })).toMatchObject([
    {
      value: '62.5',
      compared_from: '2022-03',
      compared_to: '2022-03',
      compared_value: '50',
      compared_status: 'PUBLISHED',
      change: '12.5',
      change_percent: '25',
      change_status: 'CALCULATED',
      change_interval_lower: '-30.5',
      change_interval_upper: '51.25',
      change_interval_method: 'NEWCOMBE',
      change_interval_status: 'COMPARED',
      change_p_value: '0.75',
      change_test_method: 'FISHER_EXACT',
    },
  ]);
});

test('a comparison says why there is no difference', async () => {
  const change = {
    comparison: 'SAME_PERIOD_LAST_YEAR',
    period: LAST_YEAR,
    value: missingValue('NOT_AVAILABLE'),
    status: 'NO_FIGURE',
    absolute: null,
    relative: null,
    interval: null,
    intervalStatus: 'NO_DIFFERENCE',
    test: null,
    breaks: [],
  } as const;
  expect(parse(await csvOf([{ ...GIVEN, change }], COMPARING), { columns: true })).toMatchObject([
    {
      compared_value: '[x]',
      compared_status: 'NOT_AVAILABLE',
      change: '[z]',
      change_percent: '[z]',
      change_status: 'NO_FIGURE',
      change_interval_lower: '[z]',
      change_interval_upper: '[z]',
      change_interval_method: '[z]',
      change_interval_status: 'NO_DIFFERENCE',
      change_p_value: '[z]',
      change_test_method: '[z]',
    },
  ]);
});

// An estimate is published without base or interval by some: these are not available, where a count has none at all.
test('an estimate has the end of its survey year, and what its publisher does not print is not available', async () => {
  const { of } = DEFINITION.arithmetic;
  const definition = { ...DEFINITION, arithmetic: { kind: 'estimate', of } } as const;
  const bare = { denominator: null, numerator: null, interval: null } as const;
  const value = { status: 'PUBLISHED', value: 60, yearEnding: month('2022-12'), ...bare } as const;
  const rows = [{ ...GIVEN, value }, NOT_IN];
  const unknown = {
    denominator: '[x]',
    interval_lower: '[x]',
    interval_upper: '[x]',
    interval_method: '[x]',
  };
  expect(parse(await csvOf(rows, QUERY, { definition }), { columns: true })).toMatchObject([
    { value: '60', year_ending: '2022-12', numerator: '[z]', effective_base: '[z]', ...unknown },
    { value: '[x]', year_ending: '[x]', ...unknown },
  ]);
  const count = { status: 'PUBLISHED', value: 60, ...bare } as const;
  expect(parse(await csvOf([{ ...GIVEN, value: count }], QUERY), { columns: true })).toMatchObject([
    { value: '60', denominator: '[z]', interval_lower: '[z]', interval_upper: '[z]', interval_method: '[z]' },
  ]);
});

test('a survey figure has the bounds of those who did not answer beside it, or why it has none', async () => {
  const definition = { ...DEFINITION, invitedBy: { metric: 'invited' } };
  const bounds = {
    status: 'CALCULATED',
    responseRate: 10,
    lower: 6.25,
    upper: 96.25,
    invited: null,
  } as const;
  expect(
    parse(await csvOf([GIVEN], QUERY, { definition, nonResponse: bounds }), { columns: true }),
  ).toMatchObject([
    {
      response_rate: '10',
      non_response_lower: '6.25',
      non_response_upper: '96.25',
      non_response_status: 'CALCULATED',
    },
  ]);
  const none = {
    status: 'NOT_TOLD_APART',
    responseRate: null,
    lower: null,
    upper: null,
    invited: null,
  } as const;
  expect(
    parse(await csvOf([GIVEN], QUERY, { definition, nonResponse: none }), { columns: true }),
  ).toMatchObject([
    {
      response_rate: '[x]',
      non_response_lower: '[x]',
      non_response_upper: '[x]',
      non_response_status: 'NOT_TOLD_APART',
    },
  ]);
});

interface Asked {
  readonly definition: MetricDefinition;
  readonly nonResponse: NonResponse | null;
}

function csvOf(
  rows: readonly MetricRow[],
  query: TableQuery,
  { definition = DEFINITION, nonResponse = null }: Partial<Asked> = {},
): Promise<string> {
  const findNonResponse = () => Promise.resolve(nonResponse);
  const asked = { definition, query, asOf: AS_OF, findNonResponse };
  return tableCsv(toMetricTable({ rows, releases: [] }, asked), asked);
}
