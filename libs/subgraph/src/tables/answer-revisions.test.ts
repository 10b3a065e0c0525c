import { openDatabase, roleOf } from '@citizen-graph/ledger';
import { missingValue } from '@citizen-graph/metrics';
import type { MetricDefinition, TableQuery } from '@citizen-graph/metrics';
import { AREA_DIMENSION, month } from '@citizen-graph/reference';
import { aCaller } from '../testing/a-caller';
import { EXACT } from '../testing/test-subgraph';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { answerRevisions } from './answer-revisions';
import type { RevisionsRequest } from './answer-revisions';
import { cellTables } from './cell-tables';
import type { TableSource } from './table-source';

const APRIL = { from: month('2022-04'), to: month('2022-04') };
const QUERY: TableQuery = { period: APRIL, grain: 'WHOLE_PERIOD', by: ['AREA'], where: [], compare: null };
const [BIRMINGHAM, COVENTRY, DUDLEY] = ['E08000025', 'E08000026', 'E08000027'];

let database: TestDatabase;
let reader: Awaited<ReturnType<typeof openDatabase>>;

// 1 brings apples in; 2 pears; 3 corrects two areas; 4 erases one from Birmingham, as of 1; 5 states Birmingham anew;
// 6 takes Coventry's correction back; 7 brings May in, which April does not rest on.
beforeAll(async () => {
  database = await createTestDatabase();
  await database.owner.query(`
    insert into ledger.release (number, kind, dataset, subject, period_from, period_to, rows_read, file_name,
      rows_accepted, rows_quarantined, rows_erased, synthetic, imported_by, imported_at, sha256)
    values
      (1, 'IMPORT', 'apples', 'surveys', '2022-04', '2022-04', 5, 'april.csv', 5, 0, 0, false, 'test', '2023-01-01Z', 'a'),
      (2, 'IMPORT', 'pears', 'surveys', '2022-04', '2022-04', 9, 'pears.csv', 9, 0, 0, false, 'test', '2023-01-02Z', 'b'),
      (3, 'CORRECTION', 'apples', 'surveys', '2022-04', '2022-04', 6, 'again.csv', 6, 0, 0, false, 'test', '2023-02-01Z', 'c'),
      (4, 'ERASURE', 'apples', 'surveys', '2022-04', '2022-04', 0, null, 0, 0, 1, false, 'test', '2023-02-02Z', null),
      (5, 'RESTATEMENT', 'apples', 'surveys', '2022-04', '2022-04', 6, null, 2, 0, 0, false, 'test', '2023-03-01Z', null),
      (6, 'CORRECTION', 'apples', 'surveys', '2022-04', '2022-04', 6, 'third.csv', 6, 0, 0, false, 'test', '2023-04-01Z', 'd'),
      (7, 'IMPORT', 'apples', 'surveys', '2022-05', '2022-05', 6, 'may.csv', 6, 0, 0, false, 'test', '2023-05-01Z', 'e');
    insert into surveys.cell (release, effective, measure, segment, month, area, n, numerator, sum, sum_of_squares,
      record_key_sum, numerator_record_key_sum)
    values
      (1, 1, 'apples', 'S', '2022-04', '${BIRMINGHAM}', 10, 4, 0, 0, 0, 0),
      (1, 1, 'apples', 'S', '2022-04', '${COVENTRY}', 8, 2, 0, 0, 0, 0),
      (1, 1, 'apples', 'S', '2022-04', '${DUDLEY}', 5, 1, 0, 0, 0, 0),
      (2, 2, 'pears', 'S', '2022-04', '${DUDLEY}', 5, 5, 0, 0, 0, 0),
      (3, 3, 'apples', 'S', '2022-04', '${BIRMINGHAM}', -2, 1, 0, 0, 0, 0),
      (3, 3, 'apples', 'S', '2022-04', '${COVENTRY}', 2, 2, 0, 0, 0, 0),
      (4, 1, 'apples', 'S', '2022-04', '${BIRMINGHAM}', -1, 0, 0, 0, 0, 0),
      (5, 5, 'apples', 'S', '2022-04', '${BIRMINGHAM}', 1, 0, 0, 0, 0, 0),
      (6, 6, 'apples', 'S', '2022-04', '${COVENTRY}', -2, -2, 0, 0, 0, 0),
      (7, 7, 'apples', 'S', '2022-05', '${BIRMINGHAM}', 3, 3, 0, 0, 0, 0)`);
  reader = await openDatabase({
    url: database.url,
    role: roleOf('surveys'),
    application: 'test',
    connections: 5,
    statementTimeout: 5_000,
  });
});

afterAll(async () => {
  await reader.destroy();
  await database.drop();
});

const RIPE: MetricDefinition = {
  id: 'ripe-apples',
  title: 'Ripe apples',
  definition: 'Apples that are ripe.',
  unit: 'PERCENT',
  polarity: 'NEUTRAL',
  target: null,
  source: { name: 'Orchard', publisher: 'Orchard' },
  boards: [],
  dimensions: [AREA_DIMENSION],
  datasets: { of: ['apples'], to: [] },
  arithmetic: {
    kind: 'proportion',
    of: { measure: { id: 'apples', accumulation: 'flow', amount: 'n' }, segments: null },
  },
};

const tables = (): TableSource =>
  cellTables(reader.manager, 'surveys', { caller: aCaller(), protection: EXACT });

async function revisions(asked: Partial<RevisionsRequest>, source = tables()) {
  const whole = { definition: RIPE, query: QUERY, from: 1, to: null, all: false, ...asked };
  const { rows, ...answer } = await answerRevisions(source, whole);
  return { ...answer, rows: rows.map((row) => ({ ...row, group: row.group[0]?.code })) };
}

const of = ([numerator, denominator]: readonly [number, number]) =>
  expect.objectContaining({
    value: expect.closeTo((100 * numerator) / denominator, 9),
    numerator,
    denominator,
  });
const numbered = (number: number, fileName: string | null) => expect.objectContaining({ number, fileName });

test('a figure moves by each release that touched it, one erased being in none of its states', async () => {
  const { rows, from, to, erasedSince, releases } = await revisions({});
  expect(rows).toEqual([
    {
      period: APRIL,
      group: BIRMINGHAM,
      breaks: [],
      before: of([4, 9]),
      after: of([5, 8]),
      difference: expect.closeTo(62.5 - 400 / 9, 9),
      steps: [
        {
          release: numbered(3, 'again.csv'),
          value: of([5, 7]),
          difference: expect.closeTo(500 / 7 - 400 / 9, 9),
        },
        { release: numbered(5, null), value: of([5, 8]), difference: expect.closeTo(62.5 - 500 / 7, 9) },
      ],
    },
    {
      period: APRIL,
      group: COVENTRY,
      breaks: [],
      before: of([2, 8]),
      after: of([2, 8]),
      difference: 0,
      steps: [
        { release: numbered(3, 'again.csv'), value: of([4, 10]), difference: expect.closeTo(15, 9) },
        { release: numbered(6, 'third.csv'), value: of([2, 8]), difference: expect.closeTo(-15, 9) },
      ],
    },
  ]);
  expect({ from, to, erasedSince }).toEqual({ from: 1, to: 7, erasedSince: true });
  expect(releases.map(({ number }) => number)).toEqual([1, 3, 4, 5, 6]);
});

test('between two releases only those between count', async () => {
  const { rows, to } = await revisions({ from: 3, to: 5 });
  expect(to).toBe(5);
  expect(rows.map(({ group, steps }) => [group, steps.map(({ release }) => release.number)])).toEqual([
    [BIRMINGHAM, [5]],
  ]);
  expect((await revisions({ from: 4, to: 4 })).rows).toEqual([]);
});

test('all rows are there where they are asked for', async () => {
  const { rows } = await revisions({ all: true });
  expect(rows).toHaveLength(AREA_DIMENSION.values.length);
  expect(rows.find(({ group }) => group === DUDLEY)).toMatchObject({
    before: of([1, 5]),
    after: of([1, 5]),
    difference: 0,
    steps: [],
  });
});

test('a figure that came in between has a step without a difference', async () => {
  const query = { ...QUERY, by: [], period: { from: month('2022-05'), to: month('2022-05') } };
  expect((await revisions({ query })).rows).toMatchObject([
    {
      before: { status: 'NOT_YET_AVAILABLE', value: null },
      after: of([3, 3]),
      difference: null,
      steps: [{ release: { number: 7, kind: 'IMPORT' }, difference: null }],
    },
  ]);
});

test('the steps are taken from answers to the table, and from nothing else', async () => {
  const own = tables();
  const hidden = missingValue('SUPPRESSED');
  const hiding: TableSource = {
    answer: async (request) => {
      const answer = await own.answer(request);
      return { ...answer, rows: answer.rows.map((row) => ({ ...row, value: hidden })) };
    },
  };
  expect((await revisions({}, hiding)).rows).toEqual([]);
});

test.each([
  [{ from: 5, to: 3 }, 'from, release 5, came after to, release 3. Exchange them.'],
  [{ from: 9 }, 'There is no release 9; there are releases 1 to 7.'],
  [{ to: 8 }, 'There is no release 8; there are releases 1 to 7.'],
])('refuses %j', async (asked, message) => {
  await expect(revisions(asked)).rejects.toMatchObject({ code: 'INVALID_AS_OF', message });
});

test('refuses to follow more releases than one answer may take', async () => {
  const own = tables();
  const release = (await own.answer({ definition: RIPE, query: QUERY, asOf: 3 })).releases[1];
  const many: TableSource = {
    answer: async (request) => {
      const answer = await own.answer(request);
      return { ...answer, releases: Array.from({ length: 61 }, () => release ?? never()) };
    },
  };
  await expect(revisions({}, many)).rejects.toMatchObject({
    code: 'INVALID_AS_OF',
    message: expect.stringContaining(
      '61 releases after release 1 bear on ripe-apples from 2022-04 to 2022-04; at most 60',
    ),
  });
});

function never(): never {
  throw new Error('release 3 is one of them');
}
