import type { CellRequest, CellSlice } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import { DataSource } from 'typeorm';
import type { Logger } from 'typeorm';
import { aRating } from '../testing/a-dataset';
import { openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';
import { findCells } from './cell.queries';
import { ReleaseTable } from './release.table';

const statements: string[] = [];

const logger: Logger = {
  logQuery: (sql) => void statements.push(sql),
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};

let ledger: TestLedger;
let logged: DataSource;

beforeAll(async () => {
  ledger = await openTestLedger();
  logged = new DataSource({ type: 'postgres', url: ledger.url, entities: [ReleaseTable], logger });
  await logged.initialize();
});
beforeEach(async () => {
  await ledger.clear();
  await ledger.importRatings(RATINGS);
  statements.length = 0;
});
afterAll(async () => {
  await logged.destroy();
  await ledger.drop();
});

const [APRIL, MAY] = [month('2022-04'), month('2022-05')];
const RATINGS = [
  aRating({ score: 9 }),
  aRating({ ratingId: 'R2', score: 4, gender: 'MALE', area: 'WS' }),
  aRating({ ratingId: 'R3', score: 8, ratedIn: MAY, ageBand: '16-24' }),
];

const REQUEST: CellRequest = {
  measure: 'score',
  attributes: [],
  period: { from: APRIL, to: MAY },
  byMonth: false,
  byArea: false,
  bySegment: false,
};

async function find(request: Partial<CellRequest>, asOf: number | null = null) {
  const [slices] = await findCells(logged.manager, 'wmnow', [{ request: { ...REQUEST, ...request }, asOf }]);
  return slices
    ?.map(withoutKeys)
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

// Record keys come from the secret of the database; how they add up is shown where cells are written.
function withoutKeys({ statistics: { n, numerator, sum, sumOfSquares }, ...place }: CellSlice) {
  return { ...place, n, numerator, sum, sumOfSquares };
}

const WHOLE = { month: null, area: null, segment: null, attributes: [] };
const NOTHING = { n: 0, numerator: 0, sum: 0, sumOfSquares: 0 };
const gender = (value: string) => ({ dimension: 'GENDER', value });
const ALL_THREE = [{ ...WHOLE, n: 3, numerator: 2, sum: 21, sumOfSquares: 161 }];

describe('findCells()', () => {
  test('adds up what is not told apart', async () => {
    expect(await find({})).toEqual(ALL_THREE);
  });

  test('tells months, areas and segments apart where asked', async () => {
    expect(await find({ byMonth: true, byArea: true, bySegment: true })).toEqual([
      {
        ...WHOLE,
        month: APRIL,
        area: 'DY',
        segment: 'UNKNOWN',
        n: 1,
        numerator: 1,
        sum: 9,
        sumOfSquares: 81,
      },
      {
        ...WHOLE,
        month: APRIL,
        area: 'WS',
        segment: 'UNKNOWN',
        n: 1,
        numerator: 0,
        sum: 4,
        sumOfSquares: 16,
      },
      { ...WHOLE, month: MAY, area: 'DY', segment: 'UNKNOWN', n: 1, numerator: 1, sum: 8, sumOfSquares: 64 },
    ]);
  });

  test('gives the values of the attributes, one or two', async () => {
    const age = (value: string) => ({ dimension: 'AGE_BAND', value });
    expect(await find({ attributes: ['GENDER'] })).toEqual([
      { ...WHOLE, attributes: [gender('FEMALE')], n: 2, numerator: 2, sum: 17, sumOfSquares: 145 },
      { ...WHOLE, attributes: [gender('MALE')], n: 1, numerator: 0, sum: 4, sumOfSquares: 16 },
    ]);
    expect(await find({ attributes: ['AGE_BAND', 'GENDER'] })).toEqual([
      {
        ...WHOLE,
        attributes: [age('16-24'), gender('FEMALE')],
        n: 1,
        numerator: 1,
        sum: 8,
        sumOfSquares: 64,
      },
      {
        ...WHOLE,
        attributes: [age('25-34'), gender('FEMALE')],
        n: 1,
        numerator: 1,
        sum: 9,
        sumOfSquares: 81,
      },
      { ...WHOLE, attributes: [age('25-34'), gender('MALE')], n: 1, numerator: 0, sum: 4, sumOfSquares: 16 },
    ]);
  });

  test('keeps to the period', async () => {
    expect(await find({ period: { from: MAY, to: MAY } })).toEqual([
      { ...WHOLE, n: 1, numerator: 1, sum: 8, sumOfSquares: 64 },
    ]);
    expect(await find({ period: { from: month('2022-06'), to: month('2022-06') } })).toEqual([]);
  });

  test('of what corrections and erasures brought to nothing gives only which they were', async () => {
    await ledger.importRatings(RATINGS.slice(1));
    for (const { ratingId } of RATINGS.slice(1)) await ledger.erase(ratingId);
    expect(await find({})).toEqual([{ ...WHOLE, ...NOTHING, revisedBy: [2, 3, 4] }]);
    expect(await find({ byMonth: true, attributes: ['GENDER'] })).toEqual([
      { ...WHOLE, ...NOTHING, month: APRIL, attributes: [gender('FEMALE')], revisedBy: [2] },
      { ...WHOLE, ...NOTHING, month: APRIL, attributes: [gender('MALE')], revisedBy: [3] },
      { ...WHOLE, ...NOTHING, month: MAY, attributes: [gender('FEMALE')], revisedBy: [4] },
    ]);
    expect(await find({ measure: 'nothing' })).toEqual([]);
  });

  test('answers as of any release, that release included', async () => {
    await ledger.importRatings(RATINGS.slice(1, 3));
    expect(await find({}, 1)).toEqual(ALL_THREE);
    expect(await find({}, 2)).toEqual([
      { ...WHOLE, n: 2, numerator: 1, sum: 12, sumOfSquares: 80, revisedBy: [2] },
    ]);
    expect(await find({}, 0)).toEqual([]);
  });

  test('answers queries that differ in their measure alone by one statement', async () => {
    const queries = ['score', 'rated', 'score', 'nothing'].map((measure) => ({
      request: { ...REQUEST, measure },
      asOf: null,
    }));
    const [score, rated, again, nothing] = await findCells(logged.manager, 'wmnow', queries);

    expect(statements).toHaveLength(1);
    expect(score?.map(withoutKeys)).toEqual(ALL_THREE);
    expect(rated?.map(withoutKeys)).toEqual([{ ...WHOLE, n: 3, numerator: 3, sum: 0, sumOfSquares: 0 }]);
    expect(again).toEqual(score);
    expect(nothing).toEqual([]);
  });

  test.each([
    ['months told apart', { request: { ...REQUEST, byMonth: true }, asOf: null }],
    ['attributes', { request: { ...REQUEST, attributes: ['GENDER' as const] }, asOf: null }],
    ['period', { request: { ...REQUEST, period: { from: MAY, to: MAY } }, asOf: null }],
    ['release', { request: REQUEST, asOf: 1 }],
  ])('asks apart for queries that differ in their %s', async (_, other) => {
    await findCells(logged.manager, 'wmnow', [{ request: REQUEST, asOf: null }, other]);
    expect(statements).toHaveLength(2);
  });

  test('asks nothing for no query', async () => {
    expect(await findCells(logged.manager, 'wmnow', [])).toEqual([]);
    expect(statements).toEqual([]);
  });
});
