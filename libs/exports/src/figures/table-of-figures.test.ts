import { writtenCell } from '../csv/to-csv';
import { GIVEN, SUPPRESSED, aFigureRow, aFigureTable } from '../testing/a-figure';
import { tableOfFigures } from './table-of-figures';

const MAKING = {
  filters: [{ id: 'by', name: 'by', value: 'AREA' }],
  madeAt: '2023-07-01T08:30:00.000Z',
  nextUpdate: '2023-07-20',
};
const METRIC = {
  id: 'helped',
  title: 'Helped: 8 or above',
  unit: 'PERCENT',
  definition: 'Of those who answered.',
  source: { name: 'Survey', publisher: 'the force' },
  disclosure: { audience: 'internal', version: '2', owner: 'the owner', open: null },
};
const CHANGE = {
  period: { from: '2022-01', to: '2022-03' },
  value: { ...GIVEN, value: 50, numerator: 4, shorthand: null },
  status: 'CALCULATED',
  absolute: 12.5,
  relative: 25,
  interval: { lower: -30.5, upper: 51.25, method: 'NEWCOMBE' },
  test: { method: 'FISHER_EXACT', pValue: 0.75 },
};
const HIDDEN_CHANGE = {
  ...CHANGE,
  value: SUPPRESSED,
  status: 'NO_FIGURE',
  absolute: null,
  relative: null,
  interval: null,
  test: null,
};

const table = tableOfFigures({
  metric: METRIC,
  table: aFigureTable([
    aFigureRow({ change: CHANGE }),
    aFigureRow({ value: SUPPRESSED, change: HIDDEN_CHANGE }),
  ]),
  making: MAKING,
  geography: 'West Midlands',
});

test('tableOfFigures() gives every figure with its base, interval, marks and change, or the symbol for why not', () => {
  const ids = table.columns.map(({ id }) => id);
  const [given, hidden] = table.rows.map((row) =>
    Object.fromEntries(ids.map((id, index) => [id, writtenCell(row[index] ?? 'lost')])),
  );
  expect(given).toEqual({
    period_from: '2023-01',
    period_to: '2023-03',
    area: 'Birmingham',
    area_code: 'E08000025',
    value: 62.5,
    status: 'PUBLISHED',
    shorthand: '[p] [r]',
    numerator: 5,
    denominator: 8,
    interval_lower: 30.57,
    interval_upper: 86.32,
    interval_method: 'WILSON',
    missing_months: '2023-03',
    revised_by: '7 9',
    compared_from: '2022-01',
    compared_to: '2022-03',
    compared_value: 50,
    compared_status: 'PUBLISHED',
    change: 12.5,
    change_percent: 25,
    change_status: 'CALCULATED',
    change_interval_lower: -30.5,
    change_interval_upper: 51.25,
    change_interval_method: 'NEWCOMBE',
    change_interval_status: '[z]',
    change_p_value: 0.75,
    change_test_method: 'FISHER_EXACT',
  });
  expect(hidden).toMatchObject({
    value: '[c]',
    status: 'SUPPRESSED',
    shorthand: '',
    numerator: '[c]',
    denominator: '[c]',
    interval_lower: '[c]',
    interval_method: '[c]',
    compared_value: '[c]',
    compared_status: 'SUPPRESSED',
    change: '[z]',
    change_percent: '[z]',
    change_p_value: '[z]',
  });
});

test('tableOfFigures() tells the unit of each column, and the state the table was made in', () => {
  const unitOf = (id: string) => table.columns.find((column) => column.id === id);
  expect(unitOf('value')).toEqual({ id: 'value', name: 'Figure', kind: 'percent', unit: 'per cent' });
  expect(unitOf('change')).toMatchObject({ kind: 'percent', unit: 'percentage points' });
  expect(unitOf('denominator')).toMatchObject({ kind: 'count', unit: null });
  const { columns, rows, ...others } = table;
  expect([columns.length, rows.length]).toEqual([27, 2]);
  expect(others).toEqual({
    title: 'Helped: 8 or above',
    subtitle: { geography: 'West Midlands', period: '2023-01 to 2023-03', unit: 'per cent' },
    facts: [
      { id: 'metric', name: 'Metric', value: 'helped' },
      { id: 'title', name: 'Title', value: 'Helped: 8 or above' },
      { id: 'unit', name: 'Unit', value: 'PERCENT' },
    ],
    notes: [
      'Synthetic data, made up for demonstration and tests: no such figure may be quoted.',
      'Of those who answered.',
      'Figures are not rounded: round once, where you show them.',
      'Intervals are at 95% and know chance alone, not who stayed silent.',
      'Records were erased after the moment the figures are as of: before, some were other figures.',
    ],
    source: 'Survey, the force',
    state: {
      filters: MAKING.filters,
      releases: [{ number: 7, fileName: 'march.csv', sha256: 'ab12', synthetic: true }],
      asOf: '2023-06-27T09:00:00.000Z',
      madeAt: MAKING.madeAt,
      disclosure: {
        policy: 'Policy 2 of the owner, for the audience internal.',
        suppressed: 'Not given are 2 of 4 figures: SUPPRESSED 2.',
      },
      status: 'provisional and revised',
      nextUpdate: '2023-07-20',
      synthetic: true,
    },
  });
});

test('tableOfFigures() of a table without rows, rules or comparison still says what it is', () => {
  const { subtitle, state, notes, rows } = tableOfFigures({
    metric: { id: 'days', title: 'Days', unit: 'DAYS' },
    table: { ...aFigureTable([]), synthetic: false, erasedSince: false },
    making: MAKING,
    geography: 'West Midlands',
  });
  expect([subtitle.period, subtitle.unit, rows, notes.length, state.status]).toEqual([
    'no period',
    'days',
    [],
    1,
    'final',
  ]);
  expect(state.disclosure).toEqual({
    policy: 'Under the disclosure control of the audience that asked.',
    suppressed: 'No figure of this table is suppressed.',
  });
});
