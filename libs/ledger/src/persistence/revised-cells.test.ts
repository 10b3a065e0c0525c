import type { CellRequest } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import { aDataset, aRating } from '../testing/a-dataset';
import type { Rating } from '../testing/a-dataset';
import { openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';
import { findCells } from './cell.queries';
import type { DatasetSource } from './dataset-source';
import { observeRecords } from './observe-records';
import { restateRecords } from './restate-records';

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
beforeEach(() => ledger.clear());
afterAll(() => ledger.drop());

const [APRIL, MAY] = [month('2022-04'), month('2022-05')];
const REQUEST: CellRequest = {
  measure: 'score',
  attributes: [],
  period: { from: APRIL, to: MAY },
  byMonth: true,
  byArea: true,
  bySegment: false,
};

const R1 = aRating();
const R2 = aRating({ ratingId: 'R2', area: 'WS' });

/** By month and area: how many records, and which releases revised them or erased from them since. */
async function marks(asOf: number | null = null, request: Partial<CellRequest> = {}) {
  const queries = [{ request: { ...REQUEST, ...request }, asOf }];
  const [slices = []] = await findCells(ledger.owner.manager, 'wmnow', queries);
  const entries = slices.map(({ month: inMonth, area, statistics, revisedBy, erasedBy }) => [
    [inMonth, area].filter((part) => part !== null).join(' '),
    { n: statistics.n, revisedBy, erasedBy },
  ]);
  return Object.fromEntries(entries);
}

test('a file that came in first revises nothing', async () => {
  await ledger.importRatings([R1]);
  await ledger.importRatings([aRating({ ratingId: 'R3', ratedIn: MAY })]);
  expect(await marks()).toEqual({ '2022-04 DY': { n: 1 }, '2022-05 DY': { n: 1 } });
});

test('a correction revises the cells that it changes, also those that were empty or become so', async () => {
  await ledger.importRatings([R1, R2], { name: '2022-04-ratings.csv' });
  await ledger.importRatings(
    [
      { ...R1, score: 9 },
      { ...R2, area: 'DY' },
    ],
    { name: '2022-04-ratings.csv' },
  );
  await ledger.importRatings([{ ...R1, score: 9 }, R2], { name: '2022-04-ratings.csv' });
  expect(await marks(2)).toEqual({
    '2022-04 DY': { n: 2, revisedBy: [2] },
    '2022-04 WS': { n: 0, revisedBy: [2] },
  });
  expect(await marks()).toEqual({
    '2022-04 DY': { n: 1, revisedBy: [2, 3] },
    '2022-04 WS': { n: 1, revisedBy: [2, 3] },
  });
  // Between areas nothing moved in the whole force but the score of one.
  expect(await marks(null, { byArea: false })).toEqual({ '2022-04': { n: 2, revisedBy: [2] } });
});

test('a correction revises an area that its first file had nobody in', async () => {
  await ledger.importRatings([R1]);
  await ledger.importRatings([R1, R2]);
  expect(await marks()).toEqual({ '2022-04 DY': { n: 1 }, '2022-04 WS': { n: 1, revisedBy: [2] } });
});

test('a longer file revises only the months of the shorter', async () => {
  await ledger.importRatings([R1]);
  const inMay = aRating({ ratingId: 'R3', ratedIn: MAY });
  await ledger.importRatings([R1, { ...R2, area: 'DY' }, inMay], { replaceShorter: true });
  expect(await marks()).toEqual({
    '2022-04 DY': { n: 2, revisedBy: [2] },
    '2022-05 DY': { n: 1 },
  });
});

test('what is completed anew in the import itself revises nothing, and what was there before', async () => {
  const source: DatasetSource<Rating> = {
    dataset: aDataset(),
    prepare: async (manager) => {
      const [row] = await manager.query<{ count: number }[]>(
        'select count(*)::int as count from wmnow.rating',
      );
      return (rating) => ({ ...rating, score: row?.count ?? 0 });
    },
    restate: (manager, restatement) => restateRecords(manager, source, restatement),
  };
  await ledger.importRatings([R1], { source });
  expect(await marks()).toEqual({ '2022-04 DY': { n: 1 } });
  await ledger.importRatings([{ ...R2, ratedIn: MAY }], { source });
  expect(await marks()).toEqual({ '2022-04 DY': { n: 1, revisedBy: [4] }, '2022-05 WS': { n: 1 } });
});

test('a new measure revises nothing, and another definition what it changes', async () => {
  const observe = (rating: typeof R1) => {
    const observed = aDataset().observe(rating);
    const measurements = [{ measure: 'score', numerator: 0 as const, value: rating.score }];
    return observed === null ? null : { ...observed, measurements };
  };
  await ledger.importRatings([R1, { ...R2, score: 1 }], { source: { dataset: aDataset({ observe }) } });
  await observeRecords(ledger.owner, { dataset: aDataset() }, { importedBy: 'officer' });
  expect(await marks(null, { measure: 'rated' })).toEqual({ '2022-04 DY': { n: 1 }, '2022-04 WS': { n: 1 } });
  expect(await marks()).toEqual({ '2022-04 DY': { n: 1, revisedBy: [2] }, '2022-04 WS': { n: 1 } });
});

test('an erasure revises what it took the record out of, and marks answers of before', async () => {
  await ledger.importRatings([R1, R2, aRating({ ratingId: 'R3' })]);
  await ledger.importRatings([{ ...R1, score: 2 }, R2, aRating({ ratingId: 'R3' })]);
  await ledger.erase('R1');
  // Of the correction, which was of the erased record alone, nothing is left to be seen.
  expect(await marks(1)).toEqual({ '2022-04 DY': { n: 1, erasedBy: [3] }, '2022-04 WS': { n: 1 } });
  expect(await marks(2)).toEqual({ '2022-04 DY': { n: 1, erasedBy: [3] }, '2022-04 WS': { n: 1 } });
  expect(await marks()).toEqual({ '2022-04 DY': { n: 1, revisedBy: [3] }, '2022-04 WS': { n: 1 } });
});

test('an erasure of a record that had left revises nothing of today', async () => {
  await ledger.importRatings([R1, R2]);
  await ledger.importRatings([R2, aRating({ ratingId: 'R3' })]);
  await ledger.erase('R1');
  expect(await marks(1)).toEqual({ '2022-04 DY': { n: 0, erasedBy: [3] }, '2022-04 WS': { n: 1 } });
  expect(await marks()).toEqual({ '2022-04 DY': { n: 1, revisedBy: [2] }, '2022-04 WS': { n: 1 } });
});
