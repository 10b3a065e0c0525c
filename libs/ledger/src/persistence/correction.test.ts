import { month } from '@citizen-graph/reference';
import { filesInForce } from '../domain/files-in-force';
import { aDataset, aRating } from '../testing/a-dataset';
import { openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';
import { findReleases } from './release.queries';

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
beforeEach(() => ledger.clear());
afterAll(() => ledger.drop());

const [APRIL, MAY, JUNE] = [month('2022-04'), month('2022-05'), month('2022-06')];
const FIRST = [aRating(), aRating({ ratingId: 'R2', ratedIn: MAY, score: 3 })];
const CORRECTED = [aRating({ score: 2, area: 'WS' }), aRating({ ratingId: 'R3', ratedIn: MAY })];

const stored = (ratings: typeof FIRST, release: number) =>
  ratings.map((rating) => ({ dataset: 'ratings', release, ...rating }));

async function numbersInForce(): Promise<readonly number[]> {
  const releases = await findReleases(ledger.owner.manager, { datasets: ['ratings'], asOf: null });
  return filesInForce(releases).map(({ number }) => number);
}

describe('a correction', () => {
  test('replaces the records and nets the cells to those of the corrected file', async () => {
    await ledger.importRatings(FIRST);
    const { outcome, release } = await ledger.importRatings(CORRECTED);

    expect(outcome).toBe('RELEASED');
    expect(release).toMatchObject({ number: 2, kind: 'CORRECTION', period: { from: APRIL, to: MAY } });
    expect(await ledger.records()).toEqual(stored(CORRECTED, 2));
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(CORRECTED));
    expect(await numbersInForce()).toEqual([2]);
  });

  test('writes no cell that does not change', async () => {
    const unchanged = aRating({ ratingId: 'R2', area: 'WS' });
    await ledger.importRatings([aRating(), unchanged]);
    await ledger.importRatings([aRating({ score: 2 }), unchanged]);
    expect(
      await ledger.owner.query('select distinct area, measure from wmnow.cell where release = 2'),
    ).toEqual([{ area: 'DY', measure: 'score' }]);
  });

  test('is undone by the older file', async () => {
    const first = await ledger.importRatings(FIRST);
    await ledger.importRatings(CORRECTED);
    const { outcome, release } = await ledger.importRatings(FIRST);

    expect(outcome).toBe('RELEASED');
    expect(release).toMatchObject({ number: 3, kind: 'CORRECTION', sha256: first.release.sha256 });
    expect(await ledger.records()).toEqual(stored(FIRST, 3));
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(FIRST));
    expect(await numbersInForce()).toEqual([3]);
  });

  test('leaves other periods and other datasets alone', async () => {
    const june = [aRating({ ratingId: 'R6', ratedIn: JUNE })];
    const dataset = aDataset({ id: 'other-ratings', observe: () => null });
    await ledger.importRatings(june);
    await ledger.importRatings(FIRST, { source: { dataset } });
    await ledger.importRatings(FIRST);
    await ledger.importRatings(CORRECTED);

    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings([...CORRECTED, ...june]));
    expect(
      await ledger.owner.query('select dataset, release, rating_id from wmnow.rating order by 2, 3'),
    ).toEqual([
      { dataset: 'ratings', release: 1, rating_id: 'R6' },
      { dataset: 'other-ratings', release: 2, rating_id: 'R1' },
      { dataset: 'other-ratings', release: 2, rating_id: 'R2' },
      { dataset: 'ratings', release: 4, rating_id: 'R1' },
      { dataset: 'ratings', release: 4, rating_id: 'R3' },
    ]);
  });

  test('keeps published figures of the corrected release', async () => {
    const dataset = aDataset({ table: 'figure', keepsCorrectedRecords: true, observe: () => null });
    await ledger.importRatings(FIRST, { source: { dataset } });
    await ledger.importRatings(CORRECTED, { source: { dataset } });

    expect(
      await ledger.owner.query('select release, rating_id, score from wmnow.figure order by 1, 2'),
    ).toEqual([
      { release: 1, rating_id: 'R1', score: 8 },
      { release: 1, rating_id: 'R2', score: 3 },
      { release: 2, rating_id: 'R1', score: 2 },
      { release: 2, rating_id: 'R3', score: 8 },
    ]);
    expect(await ledger.cells()).toEqual([]);
  });
});

describe('a file that overlaps another', () => {
  const LONGER = [...CORRECTED, aRating({ ratingId: 'R6', ratedIn: JUNE })];

  test('is refused', async () => {
    await ledger.importRatings(FIRST, { name: 'first.csv' });
    await expect(ledger.importRatings(LONGER, { name: 'longer.csv' })).rejects.toMatchObject({
      code: 'PERIOD_OVERLAPS',
      message: expect.stringContaining(
        'longer.csv covers 2022-04 to 2022-06, but release 1 (first.csv) already covers 2022-04 to 2022-05.',
      ),
    });
    expect(await ledger.records()).toEqual(stored(FIRST, 1));
  });

  test('replaces shorter ones where it may', async () => {
    await ledger.importRatings(FIRST);
    await ledger.importRatings([aRating({ ratingId: 'R7', ratedIn: JUNE })]);
    const { release } = await ledger.importRatings(LONGER, { replaceShorter: true });

    expect(release).toMatchObject({ number: 3, kind: 'CORRECTION', period: { from: APRIL, to: JUNE } });
    expect(await ledger.records()).toEqual(stored(LONGER, 3));
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(LONGER));
    expect(await numbersInForce()).toEqual([3]);
  });

  test('never replaces a longer one', async () => {
    await ledger.importRatings(LONGER);
    await expect(ledger.importRatings(FIRST, { replaceShorter: true })).rejects.toMatchObject({
      code: 'PERIOD_OVERLAPS',
    });
  });
});
