import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { anEntry } from '../testing/an-entry';
import { createRecordWriter } from './record-writer';
import { readRecord } from './record.queries';
import type { AuditDatabase } from './record.queries';

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const operations = (count: number) => Array.from({ length: count }, (_, index) => `Operation${index}`);

async function recordedOperations(): Promise<readonly string[]> {
  const found: string[] = [];
  const ever = { from: new Date(0), before: new Date(8e14) };
  for await (const { operation } of readRecord(database.owner.manager, ever)) found.push(operation);
  return found;
}

/** The database, and how many statements it was sent. */
function counted(): AuditDatabase & { statements: number } {
  const counting = {
    statements: 0,
    query: <Rows>(sql: string, parameters?: unknown[]): Promise<Rows> => {
      counting.statements += 1;
      return database.owner.query(sql, parameters);
    },
  };
  return counting;
}

test('what is appended at once is kept together, in order, each under its own number', async () => {
  const counting = counted();
  const writer = createRecordWriter(counting);
  const appended = await Promise.all(
    operations(450).map((operation) => writer.append(anEntry({ operation }))),
  );
  expect(appended.map(({ number }) => number)).toEqual(operations(450).map((_, index) => index + 1));
  expect(await recordedOperations()).toEqual(operations(450));
  // The first alone, for nobody else waits yet; then 200, 200 and the rest.
  expect(counting.statements).toBe(4);
  const [head] = await database.owner.query('select number::int, hash from audit.head');
  expect(appended.at(-1)?.head).toEqual(head);
});

test('every entry of a statement that fails is refused, and later ones are kept', async () => {
  const writer = createRecordWriter(database.owner);
  await database.owner.query('alter function audit.append rename to lost');
  const refused = await Promise.allSettled(
    operations(5).map((operation) => writer.append(anEntry({ operation }))),
  );
  expect(refused.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
  await database.owner.query('alter function audit.lost rename to append');
  expect(await writer.append(anEntry({ operation: 'Later' }))).toMatchObject({ number: 1 });
  expect(await recordedOperations()).toEqual(['Later']);
});

test('an entry that holds what it must not is refused alone, by the name of its field', async () => {
  const writer = createRecordWriter(database.owner);
  const [first, wrong, last] = await Promise.allSettled([
    writer.append(anEntry({ operation: 'First' })),
    writer.append(anEntry({ purpose: 'She was hurt.' })),
    writer.append(anEntry({ operation: 'Last' })),
  ]);
  expect([first?.status, last?.status]).toEqual(['fulfilled', 'fulfilled']);
  expect(wrong).toEqual({
    status: 'rejected',
    reason: new Error('The field purpose of an entry does not fit.'),
  });
  expect(await recordedOperations()).toEqual(['First', 'Last']);
});
