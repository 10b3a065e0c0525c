import { month } from '@citizen-graph/reference';
import { aDataset, aRating } from '../testing/a-dataset';
import type { Rating } from '../testing/a-dataset';
import { openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';
import type { DatasetSource } from './dataset-source';
import { eraseRecord } from './erase-record';
import { restateRecords } from './restate-records';

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
beforeEach(() => ledger.clear());
afterAll(() => ledger.drop());

const [APRIL, MAY] = [month('2022-04'), month('2022-05')];
const [R1, R2, R3] = [
  aRating(),
  aRating({ ratingId: 'R2', score: 3, gender: 'MALE' }),
  aRating({ ratingId: 'R3', ratedIn: MAY, area: 'WS' }),
];

/** Ratings that each say how many there are, so that each bears on the others. */
const RANKED: DatasetSource<Rating> = {
  dataset: aDataset(),
  prepare: async (manager) => {
    const [row] = await manager.query<{ count: number }[]>('select count(*)::int as count from wmnow.rating');
    return (rating) => ({ ...rating, place: `OF_${row?.count}` });
  },
  restate: (manager, restatement) => restateRecords(manager, RANKED, restatement),
};

const stored = (ratings: readonly (typeof R1)[], release: number) =>
  ratings.map((rating) => ({ dataset: 'ratings', release, ...rating }));

describe('eraseRecord()', () => {
  test('takes the record out of records and cells by a release of its own', async () => {
    await ledger.importRatings([R1, R2, R3]);
    const release = await ledger.erase('R2');

    expect(release).toEqual({
      number: 2,
      kind: 'ERASURE',
      dataset: 'ratings',
      subject: 'wmnow',
      period: { from: APRIL, to: MAY },
      fileName: null,
      sha256: null,
      mapping: null,
      mappingSha256: null,
      rowsRead: 0,
      rowsAccepted: 0,
      rowsQuarantined: 0,
      rowsErased: 1,
      synthetic: true,
      importedAt: expect.any(Date),
      importedBy: 'officer',
    });
    expect(await ledger.records()).toEqual(stored([R1, R3], 1));
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings([R1, R3]));
  });

  test('keeps a digest of the identifier and nothing else', async () => {
    await ledger.importRatings([R1, R2]);
    await ledger.erase('R2');
    expect(await ledger.owner.query('select * from ledger.erasure')).toEqual([
      { dataset: 'ratings', record_digest: expect.stringMatching(/^[0-9a-f]{64}$/), release: 2 },
    ]);
  });

  test.each(['R2', 'R99'])('does not know a record that is not there: %s', async (recordId) => {
    await ledger.importRatings([R1, R2]);
    await ledger.erase('R2');
    await expect(ledger.erase(recordId)).rejects.toMatchObject({
      code: 'RECORD_UNKNOWN',
      message: `ratings has no record ${recordId}. Check the identifier; it may have been erased already.`,
    });
    expect(await ledger.owner.query('select max(number) as last from ledger.release')).toEqual([{ last: 2 }]);
  });

  test('does not erase published figures', async () => {
    const dataset = aDataset({ holdsPersons: false });
    await expect(ledger.erase('R1', dataset)).rejects.toMatchObject({ code: 'RECORD_NOT_PERSONAL' });
  });

  test('completes anew what the record bore on, in the same transaction', async () => {
    await ledger.importRatings([R1, R2, R3]);
    expect(await eraseRecord(ledger.owner, RANKED, { recordId: 'R2', erasedBy: 'officer' })).toMatchObject({
      release: { number: 2, kind: 'ERASURE' },
      restated: [{ number: 3, kind: 'RESTATEMENT', importedBy: 'officer', rowsRead: 2, rowsAccepted: 2 }],
    });
    const left = [R1, R3].map((rating) => ({ ...rating, place: 'OF_2' }));
    expect(await ledger.records()).toEqual(stored(left, 1));
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(left));
  });

  test('keeps the record where completing the others fails', async () => {
    await ledger.importRatings([R1, R2]);
    const failing = { ...RANKED, restate: () => Promise.reject(new Error('no weights')) };
    const erasing = eraseRecord(ledger.owner, failing, { recordId: 'R2', erasedBy: 'officer' });
    await expect(erasing).rejects.toThrow('no weights');
    expect(await ledger.records()).toEqual(stored([R1, R2], 1));
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings([R1, R2]));
    expect(await ledger.owner.query('select * from ledger.erasure')).toEqual([]);
  });

  test('of every record, one after the other, leaves no cell', async () => {
    await ledger.importRatings([R1, R2, R3]);
    for (const recordId of ['R2', 'R1', 'R3']) {
      await eraseRecord(ledger.owner, RANKED, { recordId, erasedBy: 'officer' });
    }
    expect([await ledger.records(), await ledger.cells()]).toEqual([[], []]);
  });

  test('does not mind that the same identifier was erased from another dataset', async () => {
    const other = aDataset({ id: 'other-ratings' });
    await ledger.importRatings([R1, R2]);
    await ledger.importRatings([R1, R2], { source: { dataset: other } });
    await ledger.erase('R2');
    const { number } = await ledger.erase('R2', other);
    expect(number).toBe(4);
    expect((await ledger.records()).map(({ dataset, ratingId }) => [dataset, ratingId])).toEqual([
      ['ratings', 'R1'],
      ['other-ratings', 'R1'],
    ]);
  });
});

describe('an erased record', () => {
  test('stays out of a corrected file, which counts it', async () => {
    await ledger.importRatings([R1, R2]);
    await ledger.erase('R2');
    const { release } = await ledger.importRatings([R1, { ...R2, score: 10 }, aRating({ ratingId: 'R4' })]);

    expect(release).toMatchObject({ kind: 'CORRECTION', rowsRead: 3, rowsAccepted: 2, rowsErased: 1 });
    expect((await ledger.records()).map(({ ratingId }) => ratingId)).toEqual(['R1', 'R4']);
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings([R1, { ...R1, ratingId: 'R4' }]));
  });

  test('stays out when the older file comes in again', async () => {
    await ledger.importRatings([R1, R2]);
    await ledger.importRatings([R1, { ...R2, score: 9 }]);
    await ledger.erase('R2');
    await ledger.importRatings([R1, R2]);
    expect(await ledger.records()).toEqual(stored([R1], 4));
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings([R1]));
  });

  test('does not make the file that it is in unknown', async () => {
    const { release } = await ledger.importRatings([R1, R2]);
    await ledger.erase('R2');
    expect(await ledger.importRatings([R1, R2])).toEqual({
      outcome: 'UNCHANGED',
      release,
      replaced: [],
      difference: null,
      restated: [],
    });
  });

  test('still counts towards the period of a file, so that the file can be corrected', async () => {
    await ledger.importRatings([R1, R3]);
    await ledger.erase('R3');
    const { release } = await ledger.importRatings([{ ...R1, score: 1 }, R3]);
    expect(release).toMatchObject({
      kind: 'CORRECTION',
      period: { from: APRIL, to: MAY },
      rowsAccepted: 1,
      rowsErased: 1,
    });
  });
});
