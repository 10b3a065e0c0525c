import { month } from '@citizen-graph/reference';
import fc from 'fast-check';
import { aDataset, aFile, aRating } from '../testing/a-dataset';
import type { Rating } from '../testing/a-dataset';
import { openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';
import type { DatasetSource } from './dataset-source';
import { findReleases } from './release.queries';
import { restateRecords } from './restate-records';
import { withdrawFile } from './withdraw-file';

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
beforeEach(() => ledger.clear());
afterAll(() => ledger.drop());

const [APRIL, MAY] = [month('2022-04'), month('2022-05')];
const IN_APRIL = [aRating(), aRating({ ratingId: 'R2', area: 'WS', score: 2 })];
const IN_MAY = [aRating({ ratingId: 'R3', ratedIn: MAY })];

const withdraw = (number: number, dataset = aDataset()) =>
  withdrawFile(ledger.owner, { dataset }, { number, withdrawnBy: 'officer' });

test('takes the records and the cells of a file out by a release of its own', async () => {
  await ledger.importRatings(IN_APRIL, { name: 'april.csv' });
  await ledger.importRatings(IN_MAY);
  expect(await withdraw(1)).toEqual({
    rows: 2,
    restated: [],
    release: {
      number: 3,
      kind: 'WITHDRAWAL',
      dataset: 'ratings',
      subject: 'wmnow',
      period: { from: APRIL, to: APRIL },
      fileName: 'april.csv',
      sha256: null,
      mapping: null,
      mappingSha256: null,
      rowsRead: 2,
      rowsAccepted: 0,
      rowsQuarantined: 0,
      rowsErased: 0,
      synthetic: true,
      importedAt: expect.any(Date),
      importedBy: 'officer',
    },
  });
  expect(await ledger.records()).toEqual(
    IN_MAY.map((rating) => ({ dataset: 'ratings', release: 2, ...rating })),
  );
  expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(IN_MAY));
});

test('lets the same file, or a longer one, come in as if it had never been there', async () => {
  await ledger.importRatings(IN_APRIL);
  await withdraw(1);
  expect(await ledger.importRatings(IN_APRIL)).toMatchObject({
    outcome: 'RELEASED',
    release: { number: 3, kind: 'IMPORT' },
  });
  await withdraw(3);
  const both = [...IN_APRIL, ...IN_MAY];
  expect(await ledger.importRatings(both)).toMatchObject({ release: { number: 5, kind: 'IMPORT' } });
  expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(both));
});

// The longer file took the first one out of the cells, by a release that is not of May alone.
test('leaves nothing of a longer file behind that a correction of its months could take out again', async () => {
  await ledger.importRatings(IN_MAY);
  await ledger.importRatings(IN_APRIL, { name: '2022-04-to-2022-05-ratings.csv', replaceShorter: true });
  await withdraw(2);
  const [may] = IN_MAY;
  for (const score of [3, 4, 5]) {
    const corrected = [{ ...may, score }];
    await ledger.importRatings(corrected);
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(corrected));
  }
});

test('does not bring back what the file had replaced, and keeps erased records out', async () => {
  await ledger.importRatings(IN_APRIL);
  await ledger.importRatings([...IN_APRIL, aRating({ ratingId: 'R4' })]);
  await ledger.erase('R2');
  expect(await withdraw(2)).toMatchObject({ rows: 2 });
  expect({ records: await ledger.records(), cells: await ledger.cells() }).toEqual({
    records: [],
    cells: [],
  });
  expect(await ledger.importRatings(IN_APRIL)).toMatchObject({ release: { rowsAccepted: 1, rowsErased: 1 } });
});

test('completes anew what the file bore on, in the same transaction', async () => {
  const { release } = await ledger.importRatings(IN_APRIL);
  await ledger.importRatings(IN_MAY);
  const prepare = async () => (rating: Rating) => ({ ...rating, place: 'MARKET' });
  const restate: DatasetSource<Rating>['restate'] = (manager, restatement) =>
    restateRecords(manager, { dataset: aDataset(), prepare }, restatement);
  const withdrawn = await withdrawFile(
    ledger.owner,
    { dataset: aDataset(), restate },
    { number: release.number, withdrawnBy: 'officer' },
  );
  expect(withdrawn.restated).toMatchObject([{ number: 4, kind: 'RESTATEMENT', importedBy: 'officer' }]);
  expect(await ledger.records()).toMatchObject([{ ratingId: 'R3', place: 'MARKET' }]);
});

test('leaves another dataset of the same table and months alone', async () => {
  const other = aDataset({ id: 'other-ratings', observe: () => null });
  await ledger.importRatings(IN_APRIL, { source: { dataset: other } });
  await ledger.importRatings(IN_APRIL);
  await withdraw(1, other);
  expect(await ledger.records()).toHaveLength(2);
  expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(IN_APRIL));
});

test('keeps published figures for answers as of an earlier moment', async () => {
  const dataset = aDataset({ table: 'figure', keepsCorrectedRecords: true, observe: () => null });
  await ledger.importRatings(IN_APRIL, { source: { dataset } });
  expect(await withdraw(1, dataset)).toMatchObject({ rows: 2, release: { kind: 'WITHDRAWAL' } });
  expect(await ledger.owner.query('select rating_id from wmnow.figure order by 1')).toEqual([
    { rating_id: 'R1' },
    { rating_id: 'R2' },
  ]);
});

test.each([
  ['replaced', 1, 'is replaced or withdrawn already'],
  ['withdrawn', 2, 'is replaced or withdrawn already'],
  ['an erasure', 3, 'did not bring in a file of its own'],
  ['unknown', 9, 'did not bring in a file of its own'],
])('refuses a release that is %s', async (_, number, reason) => {
  await ledger.importRatings(IN_APRIL);
  await ledger.importRatings([...IN_APRIL, aRating({ ratingId: 'R4' })]);
  await ledger.erase('R2');
  await withdraw(2);
  await expect(withdraw(number)).rejects.toMatchObject({
    code: 'RELEASE_NOT_IN_FORCE',
    message: expect.stringContaining(`Release ${number} of ratings ${reason}. Withdraw the release`),
  });
  expect(await findReleases(ledger.owner.manager, { datasets: null, asOf: null })).toHaveLength(4);
});

const answer = fc.record({
  area: fc.constantFrom('DY', 'WS'),
  gender: fc.constantFrom('FEMALE', 'MALE'),
  score: fc.integer({ min: 0, max: 10 }),
});
const answersOf = (prefix: string, ratedIn: Rating['ratedIn']) =>
  fc
    .array(answer, { minLength: 1, maxLength: 6 })
    .map((answers) =>
      answers.map((given, index) => aRating({ ...given, ratedIn, ratingId: `${prefix}${index}` })),
    );

test('whatever happened to a file, its withdrawal nets the cells to what they were before it', () =>
  fc.assert(
    fc
      .asyncProperty(
        fc.record({ before: answersOf('M', MAY), file: answersOf('A', APRIL) }),
        fc.record({ corrected: fc.boolean(), erased: fc.boolean(), restated: fc.boolean() }),
        async ({ before, file }, { corrected, erased, restated }) => {
          await ledger.importRatings(before);
          const [cells, records] = [await ledger.cells(), await ledger.records()];
          let { release } = await ledger.importRatings(file);
          if (corrected) ({ release } = await ledger.importText(`${aFile(file)}\n`));
          if (erased) await ledger.erase('A0');
          if (restated) await restateInMarket();
          await withdraw(release.number);
          expect({ cells: await ledger.cells(), records: await ledger.records() }).toEqual({
            cells,
            records,
          });
        },
      )
      .beforeEach(async () => void (await ledger.clear())),
    { numRuns: 30 },
  ));

function restateInMarket() {
  const prepare = async () => (rating: Rating) =>
    rating.ratedIn === APRIL ? { ...rating, place: 'MARKET' } : rating;
  return ledger.owner.transaction((manager) =>
    restateRecords(manager, { dataset: aDataset(), prepare }, { importedBy: 'officer' }),
  );
}
