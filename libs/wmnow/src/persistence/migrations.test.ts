import { WMNOW_CAMPAIGNS } from '../import/campaigns.dataset';
import { WMNOW_MEMBERSHIP } from '../import/membership.dataset';
import { WMNOW_MESSAGES } from '../import/messages.dataset';
import { WMNOW_MOVEMENTS } from '../import/movements.dataset';
import { WMNOW_NEIGHBOURHOOD_MEMBERSHIP } from '../import/neighbourhood-membership.dataset';
import { POPULATION } from '../import/population.dataset';
import { WMNOW_MIGRATIONS } from './migrations';

const LEDGER_COLUMNS = [
  'dataset text not null',
  'record_id text not null',
  'release integer not null',
  'month text not null',
  'record_key integer not null',
];

function columnsOf(table: string): readonly string[] {
  const sql = WMNOW_MIGRATIONS.map((migration) => migration.sql).join('\n');
  const body = new RegExp(`create table wmnow\\.${table} \\(\\n([^;]*)\\n\\s*\\);`).exec(sql)?.[1] ?? '';
  return body.split(',\n').map((line) => line.trim());
}

test('migrations count from 1 without a gap', () => {
  expect(WMNOW_MIGRATIONS.map(({ number, name }) => ({ number, name }))).toEqual([
    { number: 1, name: 'membership' },
    { number: 2, name: 'population' },
    { number: 3, name: 'movement' },
    { number: 4, name: 'neighbourhood-membership' },
    { number: 5, name: 'message' },
    { number: 6, name: 'campaign' },
    { number: 7, name: 'least-privilege' },
  ]);
});

test('the tables have the columns of the ledger and of their files', () => {
  expect(columnsOf('membership')).toEqual([
    ...LEDGER_COLUMNS,
    'as_at text not null',
    'area_code text not null',
    'area_name text not null',
    'members integer not null',
    'primary key (dataset, record_id)',
  ]);
  expect(columnsOf('population')).toEqual([
    ...LEDGER_COLUMNS,
    'area_code text not null',
    'area_name text not null',
    'vintage text not null',
    'as_at text not null',
    'age_group text not null',
    'population integer not null',
    'primary key (dataset, record_id)',
  ]);
});

test.each([
  [WMNOW_MEMBERSHIP.table, Object.keys(WMNOW_MEMBERSHIP.columns)],
  [POPULATION.table, Object.keys(POPULATION.columns)],
  [WMNOW_MOVEMENTS.table, Object.keys(WMNOW_MOVEMENTS.columns)],
  [WMNOW_NEIGHBOURHOOD_MEMBERSHIP.table, Object.keys(WMNOW_NEIGHBOURHOOD_MEMBERSHIP.columns)],
  [WMNOW_MESSAGES.table, Object.keys(WMNOW_MESSAGES.columns)],
  [WMNOW_CAMPAIGNS.table, Object.keys(WMNOW_CAMPAIGNS.columns)],
])('the columns of %s follow the fields of its dataset', (table, fields) => {
  const inSnakeCase = (field: string): string =>
    field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const names = columnsOf(table).map((column) => column.split(' ')[0]);
  expect(names.slice(LEDGER_COLUMNS.length, -1)).toEqual(fields.map(inSnakeCase));
});
