import { writtenCell } from '../csv/to-csv';
import { GIVEN, SUPPRESSED, aFigureRow, aFigureTable } from '../testing/a-figure';
import type { FigureRow } from './figure-row';
import { overviewOfTables } from './overview-of-tables';
import { tableOfFigures } from './table-of-figures';

const CHANGE = {
  period: { from: '2022-01', to: '2022-03' },
  value: { ...GIVEN, value: 50 },
  status: 'CALCULATED',
  absolute: 12.5,
  relative: 25,
  interval: { lower: -30.5, upper: 51.25, method: 'NEWCOMBE' },
  test: { method: 'FISHER_EXACT', pValue: 0.75 },
};

function tableOf(title: string, unit: string, row: Partial<FigureRow>, release = 7) {
  const table = aFigureTable([aFigureRow({ group: [], ...row })]);
  return tableOfFigures({
    metric: { id: title.toLowerCase(), title, unit, definition: `${title} is defined.` },
    table: { ...table, releases: table.releases.map((each) => ({ ...each, number: release })) },
    making: { filters: [], madeAt: '2023-07-01T08:30:00.000Z', nextUpdate: '20 July 2023' },
    geography: 'West Midlands',
  });
}

const overview = overviewOfTables('All metrics', [
  tableOf('Helped', 'PERCENT', { change: CHANGE }),
  tableOf('Members', 'COUNT', { value: { ...GIVEN, value: 900, shorthand: null, interval: null } }, 5),
  tableOf('Overdue', 'COUNT', { value: SUPPRESSED }),
]);

test('overviewOfTables() has a row for each row of each table, told its metric and unit', () => {
  expect(overview.rows.map((row) => row.map(writtenCell))).toEqual([
    [
      ...['Helped', 'per cent', '2023-01', '2023-03', 62.5, '[p] [r]', 8, 30.57, 86.32],
      ...[50, 12.5, -30.5, 51.25, 0.75, 'PUBLISHED'],
    ],
    [
      ...['Members', 'number', '2023-01', '2023-03', 900, '', 8, '[z]', '[z]'],
      ...['[z]', '[z]', '[z]', '[z]', '[z]', 'PUBLISHED'],
    ],
    [
      ...['Overdue', 'number', '2023-01', '2023-03', '[c]', '', '[c]', '[c]', '[c]'],
      ...['[z]', '[z]', '[z]', '[z]', '[z]', 'SUPPRESSED'],
    ],
  ]);
});

// Of a kind is a column where all tables that have it agree; one alone is compared.
test('its columns are of no unit, as each row has its own', () => {
  expect(overview.columns.map(({ id, kind, unit }) => [id, kind, unit])).toEqual([
    ['title', 'text', null],
    ['unit', 'text', null],
    ['period_from', 'date', null],
    ['period_to', 'date', null],
    ['value', 'number', null],
    ['shorthand', 'symbol', null],
    ['denominator', 'count', null],
    ['interval_lower', 'number', null],
    ['interval_upper', 'number', null],
    ['compared_value', 'percent', null],
    ['change', 'percent', null],
    ['change_interval_lower', 'percent', null],
    ['change_interval_upper', 'percent', null],
    ['change_p_value', 'number', null],
    ['status', 'text', null],
  ]);
});

test('it rests on all that its tables rest on', () => {
  expect(overview.state).toMatchObject({
    asOf: '2023-06-27T09:00:00.000Z',
    madeAt: '2023-07-01T08:30:00.000Z',
    nextUpdate: '20 July 2023',
    status: 'provisional and revised',
    synthetic: true,
  });
  expect(overview.state.releases.map(({ number }) => number)).toEqual([5, 7]);
  expect(overview.notes).not.toContain('Helped is defined.');
  expect(overview.notes).toContain(
    'Synthetic data, made up for demonstration and tests: no such figure may be quoted.',
  );
});

test('tables that are cut keep what they are cut by', () => {
  const cut = tableOf('Helped', 'PERCENT', { group: aFigureRow().group });
  const { columns, rows } = overviewOfTables('Cut', [cut, tableOf('Members', 'COUNT', {})]);
  const place = columns.findIndex(({ id }) => id === 'area');
  expect(rows.map((row) => writtenCell(row[place] ?? 'lost'))).toEqual(['Birmingham', '[z]']);
});
