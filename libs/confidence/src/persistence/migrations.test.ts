import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { LOCAL_CONFIDENCE_ESTIMATES } from '../import/local-confidence-estimates.dataset';
import { LOCAL_CONFIDENCE_SURVEY } from '../import/local-confidence-survey.dataset';
import { PUBLIC_CONFIDENCE } from '../import/public-confidence.dataset';
import { CONFIDENCE_MIGRATIONS } from './migrations';

const LEDGER_COLUMNS = ['dataset', 'record_id', 'release', 'month', 'record_key'];

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ confidence: CONFIDENCE_MIGRATIONS });
});

afterAll(() => database.drop());

test('migrations count from 1 without a gap', () => {
  expect(CONFIDENCE_MIGRATIONS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
});

test.each([
  [PUBLIC_CONFIDENCE.table, Object.keys(PUBLIC_CONFIDENCE.columns), ['dataset', 'record_id', 'release']],
  [LOCAL_CONFIDENCE_SURVEY.table, Object.keys(LOCAL_CONFIDENCE_SURVEY.columns), ['dataset', 'record_id']],
  [
    LOCAL_CONFIDENCE_ESTIMATES.table,
    Object.keys(LOCAL_CONFIDENCE_ESTIMATES.columns),
    ['dataset', 'record_id', 'release'],
  ],
])('%s has the columns of the ledger and of its files, and a key that fits', async (table, fields, key) => {
  const columns = await database.owner.query<{ name: string }[]>(
    `select column_name as name from information_schema.columns
     where table_schema = 'confidence' and table_name = $1 order by ordinal_position`,
    [table],
  );
  const inSnakeCase = (field: string): string =>
    field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  expect(columns.map(({ name }) => name)).toEqual([...LEDGER_COLUMNS, ...fields.map(inSnakeCase)]);
  const keys = await database.owner.query<{ name: string }[]>(
    `select column_name as name from information_schema.key_column_usage
     where table_schema = 'confidence' and table_name = $1 order by ordinal_position`,
    [table],
  );
  expect(keys.map(({ name }) => name)).toEqual(key);
});
