import { month } from '@citizen-graph/reference';
import type { Dimension } from '@citizen-graph/reference';
import { calculateTable } from './calculate-table';
import { cellsOf } from '../cells/cell-accumulator';
import { planTable } from './cell-request';
import type { MetricDefinition } from '../definitions/metric-definition';
import type { TableQuery } from './table-query';
import { sliceCells } from '../testing/slice-cells';

const period = { from: month('2023-01'), to: month('2023-01') };
const KIND = dimension('SEARCH_TYPE', 'segment', ['PERSON', 'VEHICLE']);
const GENDER = dimension('GENDER', 'attribute', ['MALE', 'NOBODY', 'UNKNOWN']);

/** Searches, of which only those of a vehicle are of nobody. */
const SEARCHES: MetricDefinition = {
  id: 'searches',
  title: 'Searches',
  definition: 'Searches.',
  unit: 'COUNT',
  polarity: 'NEUTRAL',
  target: null,
  source: { name: 'Made up', publisher: 'Nobody' },
  boards: [],
  dimensions: [KIND, GENDER],
  datasets: { of: ['searches'], to: [] },
  arithmetic: {
    kind: 'count',
    of: { measure: { id: 'searches', accumulation: 'flow', amount: 'n' }, segments: null },
  },
  together: [{ SEARCH_TYPE: 'VEHICLE', GENDER: 'NOBODY' }],
};

const CELLS = cellsOf(
  [
    ['PERSON', 'UNKNOWN'],
    ['PERSON', 'UNKNOWN'],
    ['VEHICLE', 'NOBODY'],
  ].map(([segment = '', value = '']) => [
    {
      month: period.from,
      segment,
      area: 'UNKNOWN',
      attributes: [{ dimension: 'GENDER' as const, value }],
      measurements: [{ measure: 'searches', numerator: 0 as const, value: 0 }],
    },
    1,
  ]),
);

test('values that never come together are not applicable; what is left blank is not available', () => {
  expect(statuses({ by: ['SEARCH_TYPE', 'GENDER'] })).toEqual({
    'PERSON MALE': 'NOT_AVAILABLE',
    'PERSON NOBODY': 'NOT_APPLICABLE',
    'PERSON UNKNOWN': 2,
    'VEHICLE MALE': 'NOT_APPLICABLE',
    'VEHICLE NOBODY': 1,
    'VEHICLE UNKNOWN': 'NOT_APPLICABLE',
  });
});

test('a filter counts as what it lets through', () => {
  const where = (values: readonly string[]) => [{ dimension: 'GENDER' as const, values }];
  expect(statuses({ by: ['SEARCH_TYPE'], where: where(['NOBODY']) })).toEqual({
    PERSON: 'NOT_APPLICABLE',
    VEHICLE: 1,
  });
  expect(statuses({ by: ['SEARCH_TYPE'], where: where(['NOBODY', 'UNKNOWN']) })).toEqual({
    PERSON: 2,
    VEHICLE: 1,
  });
});

test('a dimension alone is possible in every value', () => {
  expect(statuses({ by: ['GENDER'] })).toEqual({ MALE: 'NOT_AVAILABLE', NOBODY: 1, UNKNOWN: 2 });
});

function statuses(asked: Partial<TableQuery>): Readonly<Record<string, unknown>> {
  const query: TableQuery = { period, grain: 'WHOLE_PERIOD', by: [], where: [], compare: null, ...asked };
  const { of } = planTable(SEARCHES, query);
  const cells = { of: sliceCells(CELLS, of), to: [], respondents: [], coverage: { of: [period], to: [] } };
  const rows = calculateTable(SEARCHES, query, cells);
  return Object.fromEntries(
    rows.map(({ group, value }) => [group.map(({ code }) => code).join(' '), value.value ?? value.status]),
  );
}

function dimension(name: Dimension['name'], role: Dimension['role'], codes: readonly string[]): Dimension {
  const values = codes.map((code) => ({ code, label: code }));
  return { name, title: name, role, values, unrecorded: role === 'attribute' ? 'UNKNOWN' : null };
}
