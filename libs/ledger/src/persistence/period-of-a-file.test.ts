import { month } from '@citizen-graph/reference';
import { aRating } from '../testing/a-dataset';
import { issueList, openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
beforeEach(() => ledger.clear());
afterAll(() => ledger.drop());

const [APRIL, MAY] = [month('2022-04'), month('2022-05')];
const NOW = new Date('2022-06-30T22:59:59Z');

test('a slipped year is refused in its row, so that the file can be corrected', async () => {
  const { issues, onIssues } = issueList();
  const slipped = [aRating(), aRating({ ratingId: 'R2', ratedIn: month('2035-04') })];
  const { release } = await ledger.importRatings(slipped, { now: NOW, quarantinePercent: 50, onIssues });
  expect(issues).toEqual([
    {
      line: 3,
      field: 'month',
      value: '2035-04',
      code: 'IN_THE_FUTURE',
      expected: 'a time no later than the day of the import, 2022-06-30',
    },
  ]);
  expect(release).toMatchObject({ period: { from: APRIL, to: APRIL }, rowsAccepted: 1, rowsQuarantined: 1 });
  expect(await ledger.importRatings([aRating({ score: 1 })], { now: NOW })).toMatchObject({
    release: { kind: 'CORRECTION', period: { from: APRIL, to: APRIL } },
  });
});

test.each([
  ['2022-06-30T22:59:59Z', 'refused'],
  ['2022-06-30T23:00:00Z', 'accepted'],
])('imported at %s, a row of July in London is %s', async (now, expected) => {
  const july = ledger.importRatings([aRating({ ratedIn: month('2022-07') })], { now: new Date(now) });
  expect(
    await july.then(
      () => 'accepted',
      () => 'refused',
    ),
  ).toBe(expected);
});

test('unless told otherwise, the time of the import is now', async () => {
  const [thisYear, nextYear] = [new Date().getFullYear(), new Date().getFullYear() + 1];
  await ledger.importRatings([aRating({ ratedIn: month(`${thisYear}-01`) })]);
  await expect(ledger.importRatings([aRating({ ratedIn: month(`${nextYear}-12`) })])).rejects.toMatchObject({
    code: 'ROWS_REFUSED',
  });
});

test('a name of months promises them: rows of others are refused, and the file covers all of them', async () => {
  const { issues, onIssues } = issueList();
  const rows = [aRating(), aRating({ ratingId: 'R2', ratedIn: month('2022-06') })];
  const name = '2022-04-to-2022-05-ratings.csv';
  const { release } = await ledger.importRatings(rows, { name, quarantinePercent: 50, onIssues });
  expect(issues).toMatchObject([{ line: 3, code: 'OUTSIDE_FILE_PERIOD', value: '2022-06' }]);
  expect(release.period).toEqual({ from: APRIL, to: MAY });
});

test('any other name lets the rows decide', async () => {
  const { release } = await ledger.importRatings([aRating()], { name: '2022-05-visits.csv' });
  expect(release.period).toEqual({ from: APRIL, to: APRIL });
});

test('a file that replaces others says how many of their records left', async () => {
  const may = aRating({ ratingId: 'R2', ratedIn: MAY });
  await ledger.importRatings([aRating(), aRating({ ratingId: 'R9' })], { name: 'april.csv' });
  await ledger.importRatings([may], { name: 'may.csv' });
  await ledger.erase('R9');
  const { replaced } = await ledger.importRatings([aRating(), may], { replaceShorter: true });
  expect(replaced.map(({ release, rows }) => [release.fileName, rows])).toEqual([
    ['april.csv', 1],
    ['may.csv', 1],
  ]);
});
