import { openDatabase, recordChartNote, roleOf } from '@citizen-graph/ledger';
import type { ChartNote } from '@citizen-graph/ledger';
import { month } from '@citizen-graph/reference';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { countStatements } from '../testing/count-statements';
import type { StatementCounter } from '../testing/count-statements';
import { chartNotes } from './chart-note-source';

let database: TestDatabase;
let counter: StatementCounter;
let reader: Awaited<ReturnType<typeof openDatabase>>;
let notes: readonly ChartNote[];

beforeAll(async () => {
  database = await createTestDatabase();
  notes = await Promise.all(['helped', 'polite'].map(record));
  counter = await countStatements(database.url);
  const options = { application: 'test', connections: 5, statementTimeout: 5_000 };
  reader = await openDatabase({ url: counter.url, role: roleOf('surveys'), ...options });
});
beforeEach(() => counter.reset());
afterAll(async () => {
  await reader.destroy();
  await counter.stop();
  await database.drop();
});

function record(metric: string): Promise<ChartNote> {
  const about = { kind: 'ANNOTATION' as const, month: month('2023-01'), area: null, segment: null };
  return recordChartNote(database.owner.manager, { ...about, metric, text: 'Snow.', recordedBy: 'test' });
}

test('metrics that are asked together take one statement, and each has its own notes', async () => {
  const source = chartNotes(reader.manager);
  const found = await Promise.all(
    ['helped', 'polite', 'informed', 'helped'].map((metric) => source.find({ metric, asOf: null })),
  );
  const of = (metric: string) => notes.filter((note) => note.metric === metric);
  expect(found).toEqual([of('helped'), of('polite'), [], of('helped')]);
  expect(counter.statements).toHaveLength(1);
});

test('each moment takes a statement of its own', async () => {
  const source = chartNotes(reader.manager);
  const before = new Date('2020-01-01T00:00:00Z');
  const found = await Promise.all(
    [null, before, new Date(before)].map((asOf) => source.find({ metric: 'helped', asOf })),
  );
  expect(found.map(({ length }) => length)).toEqual([1, 0, 0]);
  expect(counter.statements).toHaveLength(2);
});
