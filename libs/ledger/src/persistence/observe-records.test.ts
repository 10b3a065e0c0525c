import type { Observation } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import { aDataset, aRating } from '../testing/a-dataset';
import type { Rating } from '../testing/a-dataset';
import { openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';
import { observeRecords } from './observe-records';
import { findReleases } from './release.queries';

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
beforeEach(() => ledger.clear());
afterAll(() => ledger.drop());

const [APRIL, MAY] = [month('2022-04'), month('2022-05')];
const IN_APRIL = [aRating(), aRating({ ratingId: 'R2', area: 'WS', score: 9 })];
const IN_MAY = [aRating({ ratingId: 'R3', ratedIn: MAY, score: 2 })];

/** Before the upgrade, a score counted from 9 on and nobody had thought of the measure `rated`. */
function observeAsBefore(rating: Rating): Observation {
  const { measurements: _, ...where } = aDataset().observe(rating) ?? never();
  const numerator = rating.score >= 9 ? 1 : 0;
  return { ...where, measurements: [{ measure: 'score', numerator, value: rating.score }] };
}

const AS_BEFORE = { dataset: aDataset({ observe: observeAsBefore }) };
const BY_OFFICER = { importedBy: 'officer' };
const observe = () => observeRecords(ledger.owner, { dataset: aDataset() }, BY_OFFICER);
const releases = () => findReleases(ledger.owner.manager, { datasets: null, asOf: null });

test('writes for each file whose figures changed a release with the difference, and no record', async () => {
  await ledger.importRatings(IN_APRIL, { source: AS_BEFORE });
  await ledger.importRatings(IN_MAY, { source: AS_BEFORE });
  const records = await ledger.records();
  expect(await ledger.cells()).not.toEqual(await ledger.cellsOfRatings([...IN_APRIL, ...IN_MAY]));

  const restated = await observe();
  expect(restated).toMatchObject([
    { number: 3, kind: 'RESTATEMENT', period: { from: APRIL, to: APRIL }, rowsRead: 2, rowsAccepted: 0 },
    { number: 4, kind: 'RESTATEMENT', period: { from: MAY, to: MAY }, rowsRead: 1, rowsAccepted: 0 },
  ]);
  expect(await releases()).toEqual(expect.arrayContaining([...restated]));
  expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings([...IN_APRIL, ...IN_MAY]));
  expect(await ledger.records()).toEqual(records);
  // The score of R2 counted before, so that its cells are as they were.
  expect(
    await ledger.owner.query(`select distinct area from wmnow.cell where release = 3 and measure = 'score'`),
  ).toEqual([{ area: 'DY' }]);
});

test('writes nothing the second time, nor where nothing changed', async () => {
  await ledger.importRatings(IN_APRIL, { source: AS_BEFORE });
  expect(await observe()).toHaveLength(1);
  expect(await observe()).toEqual([]);
  await ledger.importRatings(IN_MAY);
  expect(await observe()).toEqual([]);
  expect(await releases()).toHaveLength(3);
  expect(await ledger.owner.query('select max(release) from wmnow.cell')).toEqual([{ max: 3 }]);
});

test('counts with what was corrected and erased meanwhile', async () => {
  await ledger.importRatings(IN_MAY, { source: AS_BEFORE });
  await ledger.importRatings([...IN_MAY, aRating({ ratingId: 'R4', ratedIn: MAY })], { source: AS_BEFORE });
  await ledger.erase('R3', AS_BEFORE.dataset);
  expect(await observe()).toMatchObject([{ number: 4, rowsRead: 1 }]);
  expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings([{ ratingId: 'R4', ratedIn: MAY }]));
});

test('takes out the cells of a measure that is no more', async () => {
  await ledger.importRatings(IN_APRIL);
  const dataset = aDataset({ observe: () => null });
  await observeRecords(ledger.owner, { dataset }, BY_OFFICER);
  expect(await ledger.cells()).toEqual([]);
});

test('completes records as they are completed now, after their figures agree with them', async () => {
  await ledger.importRatings(IN_APRIL, { source: AS_BEFORE });
  await ledger.importRatings(IN_MAY);
  const prepare = async () => (rating: Rating) =>
    rating.area === 'WS' ? { ...rating, place: 'MARKET' } : rating;
  const restated = await observeRecords(ledger.owner, { dataset: aDataset(), prepare }, BY_OFFICER);
  expect(restated).toMatchObject([
    { number: 3, kind: 'RESTATEMENT', period: { from: APRIL, to: APRIL }, rowsRead: 2, rowsAccepted: 0 },
    { number: 4, kind: 'RESTATEMENT', period: { from: APRIL, to: APRIL }, rowsRead: 2, rowsAccepted: 1 },
  ]);
  const [R1, R2] = IN_APRIL;
  expect(await ledger.records()).toMatchObject([
    {},
    { ratingId: 'R2', place: 'MARKET' },
    { place: 'UNKNOWN' },
  ]);
  expect(await ledger.cells()).toEqual(
    await ledger.cellsOfRatings([{ ...R1 }, { ...R2, place: 'MARKET' }, ...IN_MAY]),
  );
  expect(await observeRecords(ledger.owner, { dataset: aDataset(), prepare }, BY_OFFICER)).toEqual([]);
});

function never(): never {
  throw new Error('a rating is always observed');
}

test('a record is not taken out of figures that an earlier version worked out', async () => {
  await ledger.importRatings(IN_APRIL, { source: AS_BEFORE });
  const before = [await ledger.cells(), await ledger.records()];
  await expect(ledger.erase('R2')).rejects.toMatchObject({
    code: 'FIGURES_OUTDATED',
    message: expect.stringContaining('citizen observe ratings'),
  });
  expect([await ledger.cells(), await ledger.records()]).toEqual(before);

  await observe();
  await ledger.erase('R2');
  expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(IN_APRIL.slice(0, 1)));
});
