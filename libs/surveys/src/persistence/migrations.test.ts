import { SURVEY_INVITATIONS } from '../import/survey-invitations.dataset';
import { SURVEY_DATASETS } from '../import/survey.dataset';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { SURVEY_MIGRATIONS } from './migrations';

const LEDGER_COLUMNS = [
  { name: 'dataset', type: 'text', required: true },
  { name: 'month', type: 'text', required: true },
  { name: 'record_id', type: 'text', required: true },
  { name: 'record_key', type: 'integer', required: true },
  { name: 'release', type: 'integer', required: true },
];
const SCORES = [
  'helped',
  'informed',
  'overall',
  'polite',
  'timeliness',
  'confident_to_call_again',
  'satisfied',
  'clear_on_next_steps',
];
const REQUIRED = ['response_id', 'survey', 'completed_at', 'area', 'mode', 'channel', 'later_questions'];

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ surveys: SURVEY_MIGRATIONS });
});

afterAll(() => database.drop());

test('migrations are in the order of their numbers, each once', () => {
  const numbers = SURVEY_MIGRATIONS.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
  expect(SURVEY_MIGRATIONS.slice(0, 3).map(({ number, name }) => [number, name])).toEqual([
    [1, 'response'],
    [2, 'invitation'],
    [3, 'later-questions'],
  ]);
});

test.each(SURVEY_DATASETS)('the table of responses has a column for each field of $id', async (dataset) => {
  const fields = [...Object.keys(dataset.columns), ...Object.keys(dataset.constants)];
  const own = fields
    .map(toSnakeCase)
    .map((name) => ({ name, type: typeOf(name), required: isRequired(name) }));
  expect(await columnsOf('response')).toEqual(sorted([...LEDGER_COLUMNS, ...own]));
});

test('the table of invitations has a column for each field', async () => {
  const own = Object.keys(SURVEY_INVITATIONS.columns).map(toSnakeCase);
  expect(await columnsOf('invitation')).toEqual(
    sorted([...LEDGER_COLUMNS, ...own.map((name) => ({ name, type: 'text', required: true }))]),
  );
});

test.each(['response', 'invitation'])('a %s is kept once in its dataset', async (table) => {
  const keys = await database.owner.query<{ definition: string }[]>(
    `select pg_get_constraintdef(oid) as definition from pg_constraint
     where conrelid = $1::regclass and contype = 'p'`,
    [`surveys.${table}`],
  );
  expect(keys).toEqual([{ definition: 'PRIMARY KEY (dataset, record_id)' }]);
});

interface TableColumn {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

async function columnsOf(table: string): Promise<readonly TableColumn[]> {
  const columns = await database.owner.query<TableColumn[]>(
    `select column_name as name, data_type as type, is_nullable = 'NO' as required
     from information_schema.columns where table_schema = 'surveys' and table_name = $1`,
    [table],
  );
  return sorted(columns);
}

function sorted(columns: readonly TableColumn[]): readonly TableColumn[] {
  return [...columns].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function typeOf(name: string): string {
  if (SCORES.includes(name)) return 'integer';
  return name === 'preferred_physical' ? 'boolean' : 'text';
}

function isRequired(name: string): boolean {
  return REQUIRED.includes(name);
}

function toSnakeCase(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
