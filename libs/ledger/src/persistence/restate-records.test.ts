import { month } from '@citizen-graph/reference';
import { aDataset, aRating } from '../testing/a-dataset';
import type { Rating } from '../testing/a-dataset';
import { openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';
import { findReleases } from './release.queries';
import { restateRecords } from './restate-records';

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
beforeEach(() => ledger.clear());
afterAll(() => ledger.drop());

const [APRIL, MAY] = [month('2022-04'), month('2022-05')];
const COMMENT = 'tab\t"quoted" \\ 👮\nbreak';
const IN_APRIL = [aRating({ comment: COMMENT }), aRating({ ratingId: 'R2', area: 'WS', score: 3 })];
const IN_MAY = [aRating({ ratingId: 'R3', ratedIn: MAY, area: 'WS' })];

const placeIn = (area: string, place: string) => (rating: Rating) =>
  rating.area === area ? { ...rating, place } : rating;

function restate(complete: (rating: Rating) => Rating, dataset = aDataset()) {
  const source = { dataset, prepare: async () => complete };
  return ledger.owner.transaction((manager) => restateRecords(manager, source, { importedBy: 'officer' }));
}

const releases = () => findReleases(ledger.owner.manager, { datasets: null, asOf: null });

describe('restateRecords()', () => {
  test('moves records and cells by a release for each file in which a record changed', async () => {
    await ledger.importRatings(IN_APRIL);
    await ledger.importRatings(IN_MAY);
    const restated = await restate(placeIn('DY', 'MARKET'));

    expect(restated).toEqual([
      {
        number: 3,
        kind: 'RESTATEMENT',
        dataset: 'ratings',
        subject: 'wmnow',
        period: { from: APRIL, to: APRIL },
        fileName: null,
        sha256: null,
        mapping: null,
        mappingSha256: null,
        rowsRead: 2,
        rowsAccepted: 1,
        rowsQuarantined: 0,
        rowsErased: 0,
        synthetic: true,
        importedAt: expect.any(Date),
        importedBy: 'officer',
      },
    ]);
    expect(await releases()).toHaveLength(3);
    const now = [...IN_APRIL, ...IN_MAY].map(placeIn('DY', 'MARKET'));
    expect(await ledger.records()).toEqual(
      now.map((rating) => ({
        dataset: 'ratings',
        release: rating.ratingId === 'R3' ? 2 : 1,
        ...rating,
      })),
    );
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(now));
  });

  test('writes no release when nothing changes', async () => {
    await ledger.importRatings(IN_APRIL);
    await restate(placeIn('DY', 'MARKET'));
    expect(await restate(placeIn('DY', 'MARKET'))).toEqual([]);
    expect(await restate((rating) => ({ ...rating }))).toEqual([]);
    expect(await releases()).toHaveLength(2);
  });

  test('does nothing for a dataset that needs no completing', async () => {
    await ledger.importRatings(IN_APRIL);
    const source = { dataset: aDataset() };
    expect(
      await ledger.owner.transaction((manager) => restateRecords(manager, source, { importedBy: 'officer' })),
    ).toEqual([]);
  });

  test('writes a release without cells when what changed is not observed', async () => {
    await ledger.importRatings(IN_APRIL);
    const restated = await restate((rating) => ({ ...rating, comment: 'none' }));
    expect(restated).toMatchObject([{ number: 2, rowsRead: 2, rowsAccepted: 2 }]);
    expect(await ledger.owner.query('select distinct release from wmnow.cell')).toEqual([{ release: 1 }]);
  });

  test('restates every record of a large file', async () => {
    const ratings = Array.from({ length: 5_001 }, (_, index) => aRating({ ratingId: `R${index}` }));
    await ledger.importRatings(ratings);
    expect(await restate(placeIn('DY', 'MARKET'))).toMatchObject([{ rowsRead: 5_001, rowsAccepted: 5_001 }]);
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(ratings.map(placeIn('DY', 'MARKET'))));
  });

  test('leaves out records that are not in force', async () => {
    const dataset = aDataset({ table: 'figure', keepsCorrectedRecords: true, observe: () => null });
    await ledger.importRatings(IN_APRIL, { source: { dataset } });
    await ledger.importRatings(IN_APRIL.slice(0, 1), { source: { dataset } });
    expect(await restate(placeIn('DY', 'MARKET'), dataset)).toMatchObject([{ rowsRead: 1, rowsAccepted: 1 }]);
    expect(
      await ledger.owner.query('select release, rating_id, place from wmnow.figure order by 1, 2'),
    ).toEqual([
      { release: 1, rating_id: 'R1', place: 'UNKNOWN' },
      { release: 1, rating_id: 'R2', place: 'UNKNOWN' },
      { release: 2, rating_id: 'R1', place: 'MARKET' },
    ]);
  });

  test('is followed by corrections and erasures that net to what is left', async () => {
    await ledger.importRatings(IN_APRIL);
    await restate(placeIn('DY', 'MARKET'));
    await ledger.erase('R2');
    expect(await ledger.cells()).toEqual(
      await ledger.cellsOfRatings(IN_APRIL.slice(0, 1).map(placeIn('DY', 'MARKET'))),
    );
    await ledger.importRatings([aRating({ score: 1 })]);
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings([aRating({ score: 1 })]));
  });

  test('keeps nothing when the transaction of the caller fails', async () => {
    await ledger.importRatings(IN_APRIL);
    const source = { dataset: aDataset(), prepare: async () => placeIn('DY', 'MARKET') };
    const failing = ledger.owner.transaction(async (manager) => {
      await restateRecords(manager, source, { importedBy: 'officer' });
      throw new Error('the boundaries were refused');
    });
    await expect(failing).rejects.toThrow('the boundaries were refused');
    expect(await releases()).toHaveLength(1);
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(IN_APRIL));
  });
});
