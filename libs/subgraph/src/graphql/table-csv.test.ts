import { AREA_DIMENSION, month } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import type { MetricDefinition, MetricRow, TableQuery } from '@citizen-graph/metrics';
import { missingValue } from '@citizen-graph/metrics';
import { parse } from 'csv-parse/sync';
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

test('a line has a figure with all that it rests on, or the shorthand for why it has none', () => {
  const text = csvOf([GIVEN, NOT_IN], QUERY);
  expect(text.split('\r\n')).toEqual([
    'metric,title,unit,period_from,period_to,area,area_code,value,status,shorthand,numerator,denominator,' +
      'effective_base,interval_lower,interval_upper,interval_method,missing_months,series_break,as_of,releases,synthetic',
    'helped,"Helped, ""8 or above""",PERCENT,2023-03,2023-03,Birmingham,E08000025,62.5,PUBLISHED,[b] [p],5,8,' +
      '[z],30.57,86.32,WILSON,2023-03,2023-03,2023-06-27T09:00:00.000Z,,no',
    'helped,"Helped, ""8 or above""",PERCENT,2023-03,2023-03,"Coventry, city",E08000026,[x],NOT_YET_AVAILABLE,,[x],[x],' +
      '[x],[x],[x],[x],,,2023-06-27T09:00:00.000Z,,no',
    '',
  ]);
});

test('a comparison has its own columns, and says why there is no difference', () => {
  const query: TableQuery = { ...QUERY, compare: 'SAME_PERIOD_LAST_YEAR' };
  const change = {
    comparison: 'SAME_PERIOD_LAST_YEAR',
    period: LAST_YEAR,
    value: missingValue('NOT_AVAILABLE'),
    status: 'NO_FIGURE',
    absolute: null,
    relative: null,
    breaks: [],
  } as const;
  const text = csvOf([{ ...GIVEN, change: change as unknown as MetricRow['change'] }], query);
  expect(parse(text, { columns: true })).toMatchObject([
    {
      value: '62.5',
      compared_from: '2022-03',
      compared_to: '2022-03',
      compared_value: '[x]',
      compared_status: 'NOT_AVAILABLE',
      change: '[z]',
      change_percent: '[z]',
      change_status: 'NO_FIGURE',
    },
  ]);
});

function csvOf(rows: readonly MetricRow[], query: TableQuery): string {
  const findNonResponse = () => Promise.resolve(null);
  const asked = { definition: DEFINITION, query, asOf: AS_OF, findNonResponse };
  return tableCsv(toMetricTable({ rows, releases: [] }, asked), asked);
}
