import type { Observation } from '@citizen-graph/metrics';
import { invariant, month } from '@citizen-graph/reference';
import type { Dataset } from '../domain/dataset';
import { aDataset, aRating } from '../testing/a-dataset';
import type { Rating } from '../testing/a-dataset';
import { openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';
import { restateRecords } from './restate-records';

/** Ratings that are also observed by whether there is a comment, with no attribute of the rating. */
const DATASET: Dataset<Rating> = {
  ...aDataset(),
  observeMore: (rating): readonly Observation[] => [
    {
      month: rating.ratedIn,
      segment: rating.place,
      area: rating.area,
      attributes: [{ dimension: 'FIELD', value: 'COMMENT' }],
      measurements: [{ measure: 'recorded', numerator: rating.comment === null ? 0 : 1, value: 0 }],
    },
  ],
};

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
beforeEach(() => ledger.clear());
afterAll(() => ledger.drop());

const R1 = aRating({ comment: 'Thanks' });
const R2 = aRating({ ratingId: 'R2' });
const R3 = aRating({ ratingId: 'R3' });

const importRatings = (ratings: readonly Rating[]) =>
  ledger.importRatings(ratings, { source: { dataset: DATASET } });

test('an import adds what a record is observed for more, and leaves the rest as it was', async () => {
  await importRatings([R1, R2]);
  expect(await recorded()).toEqual([[R1.place, 2, 1]]);
  const others = (await ledger.cells()).filter(({ key }) => key.measure !== 'recorded');
  expect(others).toEqual(await ledger.cellsOfRatings([R1, R2]));
});

test('a correction, an erasure and a restatement each move it along', async () => {
  await importRatings([R1, R2]);
  await importRatings([R1, R2, R3]);
  expect(await recorded()).toEqual([[R1.place, 3, 1]]);
  await ledger.erase('R1', DATASET);
  expect(await recorded()).toEqual([[R1.place, 2, 0]]);
  const prepare = async () => (rating: Rating) => ({ ...rating, place: 'MARKET' });
  await ledger.owner.transaction((manager) =>
    restateRecords(manager, { dataset: DATASET, prepare }, { importedBy: 'officer' }),
  );
  expect(await recorded()).toEqual([['MARKET', 2, 0]]);
});

test('a row that stands twice in a file counts once', async () => {
  await ledger.importRatings([R1, R2, R2], { source: { dataset: DATASET }, quarantinePercent: 50 });
  expect(await recorded()).toEqual([[R1.place, 2, 1]]);
});

async function recorded(): Promise<unknown> {
  const cells = (await ledger.cells()).filter(({ key }) => key.measure === 'recorded');
  const cut = cells.filter(({ key }) => key.attributes.length === 1);
  return cut.map(({ key, statistics }) => {
    invariant(key.month === month('2022-04'), 'every rating is of April');
    return [key.segment, statistics.n, statistics.numerator];
  });
}
