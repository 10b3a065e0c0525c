import { setImmediate } from 'node:timers/promises';
import { openDatabase, roleOf } from '@citizen-graph/ledger';
import type { MetricDefinition, TableQuery } from '@citizen-graph/metrics';
import { AREA_DIMENSION, month } from '@citizen-graph/reference';
import type { Dimension } from '@citizen-graph/reference';
import { aCaller } from '../testing/a-caller';
import { EXACT } from '../testing/test-subgraph';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { countStatements } from '../testing/count-statements';
import type { StatementCounter } from '../testing/count-statements';
import { cellTables } from './cell-tables';
import type { TableSource } from './table-source';

const APRIL = { from: month('2022-04'), to: month('2022-04') };
const QUERY: TableQuery = { period: APRIL, grain: 'WHOLE_PERIOD', by: [], where: [], compare: null };

let database: TestDatabase;
let counter: StatementCounter;
let reader: Awaited<ReturnType<typeof openDatabase>>;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.owner.query(`
    insert into ledger.release (number, kind, dataset, subject, period_from, period_to, rows_read,
      rows_accepted, rows_quarantined, rows_erased, synthetic, imported_by, imported_at, sha256)
    values
      (1, 'IMPORT', 'apples', 'surveys', '2022-04', '2022-04', 5, 5, 0, 0, true, 'test', '2023-01-01Z', 'a'),
      (2, 'IMPORT', 'pears', 'surveys', '2022-04', '2022-04', 9, 9, 0, 0, true, 'test', '2023-01-02Z', 'b'),
      (3, 'CORRECTION', 'apples', 'surveys', '2022-04', '2022-04', 6, 6, 0, 0, true, 'test', '2023-02-01Z', 'c'),
      (4, 'IMPORT', 'apples', 'surveys', '2022-05', '2022-05', 7, 7, 0, 0, true, 'test', '2023-02-02Z', 'd'),
      (5, 'WITHDRAWAL', 'apples', 'surveys', '2022-05', '2022-05', 0, 0, 0, 0, true, 'test', '2023-03-01Z', null),
      (6, 'ERASURE', 'pears', 'surveys', '2022-04', '2022-04', 0, 0, 0, 1, true, 'test', '2023-04-01Z', null);
    insert into surveys.cell (release, effective, measure, segment, month, area, n, numerator, sum, sum_of_squares,
      record_key_sum, numerator_record_key_sum)
    values
      (1, 1, 'apples', 'S', '2022-04', 'E08000025', 5, 2, 0, 0, 0, 0),
      (3, 3, 'apples', 'S', '2022-04', 'E08000025', 1, 1, 0, 0, 0, 0),
      (4, 4, 'apples', 'S', '2022-05', 'E08000025', 7, 0, 0, 0, 0, 0),
      (5, 5, 'apples', 'S', '2022-05', 'E08000025', -7, 0, 0, 0, 0, 0),
      (2, 2, 'pears', 'S', '2022-04', 'E08000025', 9, 0, 0, 0, 0, 0),
      (2, 2, 'pears', 'S', '2022-04', 'E08000026', 1, 0, 0, 0, 0, 0),
      (6, 2, 'pears', 'S', '2022-04', 'E08000026', -1, 0, 0, 0, 0, 0)`);
  counter = await countStatements(database.url);
  reader = await openDatabase({
    url: counter.url,
    role: roleOf('surveys'),
    application: 'test',
    connections: 5,
    statementTimeout: 5_000,
  });
});

beforeEach(() => counter.reset());

afterAll(async () => {
  await reader.destroy();
  await counter.stop();
  await database.drop();
});

function tables(): TableSource {
  return cellTables(reader.manager, 'surveys', { caller: aCaller(), protection: EXACT });
}

function counted(id: string): MetricDefinition {
  return {
    id,
    title: id,
    definition: id,
    unit: 'COUNT',
    polarity: 'NEUTRAL',
    target: null,
    source: { name: 'Orchard', publisher: 'Orchard' },
    boards: [],
    dimensions: [AREA_DIMENSION],
    datasets: { of: [id], to: [] },
    arithmetic: { kind: 'count', of: { measure: { id, accumulation: 'flow', amount: 'n' }, segments: null } },
  };
}

const SEGMENT: Dimension = {
  name: 'SURVEY',
  title: 'Orchard',
  role: 'segment',
  values: ['S', 'T'].map((code) => ({ code, label: code })),
  unrecorded: null,
};
const APPLES = counted('apples');
const PEARS = counted('pears');

test('a table rests on its own datasets and on the releases of its period, corrections included', async () => {
  const { rows, releases, last } = await tables().answer({ definition: APPLES, query: QUERY, asOf: null });
  expect(rows).toEqual([
    {
      period: APRIL,
      group: [],
      value: {
        status: 'PUBLISHED',
        value: 6,
        numerator: null,
        denominator: null,
        interval: null,
        revisedBy: [3],
      },
      change: null,
      breaks: [],
    },
  ]);
  expect(releases.map(({ number }) => number)).toEqual([1, 3]);
  expect(last?.number).toBe(6);
});

test('tables that are asked for together are worked out one a turn of the event loop, so that others are answered', async () => {
  let turn = 0;
  let isDone = false;
  void (async () => {
    for (; !isDone; turn += 1) await setImmediate();
  })();
  const source = tables();
  const answers = [APPLES, PEARS, APPLES, PEARS, APPLES].map(async (definition) => {
    await source.answer({ definition, query: QUERY, asOf: null });
    return turn;
  });
  const turns = await Promise.all(answers);
  isDone = true;
  expect(new Set(turns).size).toBe(answers.length);
});

test.each([
  [['S'], [1, 3]],
  [['T'], [2, 6]],
  [
    ['S', 'T'],
    [1, 2, 3, 6],
  ],
])('a table filtered to %j rests on the datasets of those segments alone', async (values, numbers) => {
  const definition: MetricDefinition = {
    ...APPLES,
    dimensions: [SEGMENT],
    datasets: { of: ['apples', 'pears'], to: [], segments: { apples: ['S'], pears: ['T'] } },
  };
  const query: TableQuery = { ...QUERY, where: [{ dimension: 'SURVEY', values }] };
  const { releases } = await tables().answer({ definition, query, asOf: null });
  expect(releases.map(({ number }) => number)).toEqual(numbers);
});

test.each([
  ['2022-12-31T23:59:59.999Z', { status: 'NOT_YET_AVAILABLE', value: null }, []],
  ['2023-01-01T00:00:00.000Z', { status: 'PUBLISHED', value: 5 }, [1]],
  ['2023-01-31T23:59:59.999Z', { status: 'PUBLISHED', value: 5 }, [1]],
  ['2023-02-01T00:00:00.000Z', { status: 'PUBLISHED', value: 6 }, [1, 3]],
])('as of %s', async (asOf, value, numbers) => {
  const answer = await tables().answer({ definition: APPLES, query: QUERY, asOf: new Date(asOf) });
  expect(answer.rows).toMatchObject([{ value }]);
  expect(answer.releases.map(({ number }) => number)).toEqual(numbers);
});

test.each([
  [1, { status: 'PUBLISHED', value: 5 }, [1]],
  [2, { status: 'PUBLISHED', value: 5 }, [1]],
  [3, { status: 'PUBLISHED', value: 6, revisedBy: [3] }, [1, 3]],
])('as of release %d', async (asOf, value, numbers) => {
  const { rows, releases, last } = await tables().answer({ definition: APPLES, query: QUERY, asOf });
  expect(rows).toMatchObject([{ value }]);
  expect(releases.map(({ number }) => number)).toEqual(numbers);
  expect(last?.number).toBe(asOf);
});

test.each([0, 7, -1])('there is no answer as of release %d', async (asOf) => {
  await expect(tables().answer({ definition: APPLES, query: QUERY, asOf })).rejects.toMatchObject({
    code: 'INVALID_AS_OF',
    message: `There is no release ${asOf}; there are releases 1 to 6.`,
  });
});

test('an erasure is in answers of the past, which are marked: the row that it is of, and the table', async () => {
  const query: TableQuery = { ...QUERY, by: ['AREA'] };
  const marksAsOf = async (asOf: number | null) => {
    const { rows, erasedSince } = await tables().answer({ definition: PEARS, query, asOf });
    const marked = rows.filter(({ value }) => value.value !== 0 || value.erasedSince !== undefined);
    return { erasedSince, marked: marked.map(({ group, value }) => [group[0]?.code, value]) };
  };
  const counted = { status: 'PUBLISHED', numerator: null, denominator: null, interval: null };
  const inBirmingham = ['E08000025', { ...counted, value: 9 }];
  expect(await marksAsOf(5)).toEqual({
    erasedSince: true,
    marked: [inBirmingham, ['E08000026', { ...counted, value: 0, erasedSince: 1 }]],
  });
  expect(await marksAsOf(6)).toEqual({ erasedSince: false, marked: [inBirmingham] });
  expect(await marksAsOf(null)).toEqual({ erasedSince: false, marked: [inBirmingham] });
});

test('the mark of a table does not depend on its filter, so that it tells of nobody', async () => {
  const marksOf = async (values: readonly string[]) => {
    const query: TableQuery = { ...QUERY, where: [{ dimension: 'AREA', values }] };
    const { rows, erasedSince } = await tables().answer({ definition: PEARS, query, asOf: 2 });
    return { erasedSince, ofTheRow: rows[0]?.value.erasedSince };
  };
  expect(await marksOf(['E08000025'])).toEqual({ erasedSince: true, ofTheRow: undefined });
  expect(await marksOf(['E08000026'])).toEqual({ erasedSince: true, ofTheRow: 1 });
});

test('a table is marked by an erasure from the months of its rows, or of those set against them', async () => {
  const isMarked = async (part: Partial<TableQuery>) =>
    (await tables().answer({ definition: PEARS, query: { ...QUERY, ...part }, asOf: 2 })).erasedSince;
  const june = { from: month('2022-06'), to: month('2022-06') };
  const nextApril = { from: month('2023-04'), to: month('2023-04') };
  expect(await isMarked({ period: june, compare: 'SAME_PERIOD_LAST_YEAR' })).toBe(false);
  expect(await isMarked({ period: nextApril, compare: 'SAME_PERIOD_LAST_YEAR' })).toBe(true);
});

test('a table that no erasure can be in is not marked', async () => {
  const { erasedSince } = await tables().answer({ definition: APPLES, query: QUERY, asOf: 1 });
  expect(erasedSince).toBe(false);
});

const MAY = { from: month('2022-05'), to: month('2022-05') };
const SPRING = { from: month('2022-04'), to: month('2022-05') };

test.each([
  ['before its file is withdrawn a month has its figure', MAY, '2023-02-28T00:00:00Z', { value: 7 }],
  ['and then none, which is not nought', MAY, null, { status: 'NOT_YET_AVAILABLE', value: null }],
  ['a period that holds it is whole before', SPRING, '2023-02-28T00:00:00Z', { value: 13 }],
  ['and then lacks it', SPRING, null, { value: 6, missingMonths: ['2022-05'] }],
])('%s', async (_, period, asOf, value) => {
  const query: TableQuery = { ...QUERY, period };
  const at = asOf === null ? null : new Date(asOf);
  const { rows, releases } = await tables().answer({ definition: APPLES, query, asOf: at });
  expect(rows).toMatchObject([{ value }]);
  expect(rows[0]?.value.missingMonths).toEqual('missingMonths' in value ? value.missingMonths : undefined);
  expect(releases.some(({ kind }) => kind === 'WITHDRAWAL')).toBe(asOf === null);
});

test('metrics that differ in their measure alone take one statement, and one for releases', async () => {
  const source = tables();
  const answers = await Promise.all(
    [APPLES, PEARS, APPLES].map((definition) => source.answer({ definition, query: QUERY, asOf: null })),
  );
  expect(answers.map(({ rows }) => rows[0]?.value.value)).toEqual([6, 9, 6]);
  expect(statementsByTable()).toEqual({ cell: 1, release: 1 });
});

test('each shape and each moment takes a statement of its own, and the releases one', async () => {
  const source = tables();
  const byArea: TableQuery = { ...QUERY, by: ['AREA'] };
  const asOf = new Date('2023-01-15Z');
  await Promise.all([
    source.answer({ definition: APPLES, query: QUERY, asOf: null }),
    source.answer({ definition: PEARS, query: byArea, asOf: null }),
    source.answer({ definition: APPLES, query: QUERY, asOf }),
    source.answer({ definition: PEARS, query: QUERY, asOf: new Date(asOf) }),
  ]);
  expect(statementsByTable()).toEqual({ cell: 3, release: 1 });
});

test('what was asked before in the same request is not fetched again', async () => {
  const source = tables();
  await source.answer({ definition: APPLES, query: QUERY, asOf: null });
  await source.answer({ definition: APPLES, query: { ...QUERY }, asOf: null });
  expect(statementsByTable()).toEqual({ cell: 1, release: 1 });
});

test('a question that the metric cannot answer reaches no database', async () => {
  const query: TableQuery = { ...QUERY, by: ['GENDER'] };
  await expect(tables().answer({ definition: APPLES, query, asOf: null })).rejects.toMatchObject({
    code: 'UNKNOWN_DIMENSION',
  });
  expect(counter.statements).toEqual([]);
});

function statementsByTable(): Record<string, number> {
  const cell = counter.statements.filter((statement) => statement.includes('from surveys.cell')).length;
  return { cell, release: counter.statements.length - cell };
}
