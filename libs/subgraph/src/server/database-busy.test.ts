import { openDatabase } from '@citizen-graph/ledger';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { isDatabaseBusy } from './database-busy';

const ONE_CONNECTION = { role: null, application: 'test', connections: 1, statementTimeout: 100 };

let database: TestDatabase;
let reader: Awaited<ReturnType<typeof openDatabase>>;

beforeAll(async () => {
  database = await createTestDatabase();
  reader = await openDatabase({ ...ONE_CONNECTION, url: database.url });
});

afterAll(async () => {
  await reader.destroy();
  await database.drop();
});

test('a statement that takes longer than it may is too much to do', async () => {
  expect(isDatabaseBusy(await failureOf('select pg_sleep(60)'))).toBe(true);
});

test('a connection that does not come free in time is too much to do', async () => {
  const holder = reader.createQueryRunner();
  await holder.connect();
  const failure = await failureOf('select 1');
  await holder.release();
  expect(isDatabaseBusy(failure)).toBe(true);
  expect(failure).not.toHaveProperty('code');
});

test.each([
  ['55P03', true],
  ['53300', true],
  ['57P03', true],
  ['23505', false],
  ['42501', false],
  ['53100', false],
])('what PostgreSQL calls %s is too much to do: %j', async (code, expected) => {
  const failure = await failureOf(`do $$ begin raise exception using errcode = '${code}'; end $$`);
  expect(failure).toMatchObject({ code });
  expect(isDatabaseBusy(failure)).toBe(expected);
});

test.each([[new Error('something else')], ['timeout exceeded when trying to connect'], [null]])(
  '%p is not too much to do',
  (failure) => {
    expect(isDatabaseBusy(failure)).toBe(false);
  },
);

function failureOf(statement: string): Promise<unknown> {
  return reader.query(statement).then(
    () => null,
    (error: unknown) => error,
  );
}
