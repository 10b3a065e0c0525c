import { month } from '@citizen-graph/reference';
import { aDataset, aRating } from '../testing/a-dataset';
import type { Rating } from '../testing/a-dataset';
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
const BOTH_MEASURES = [
  aRating({ ratingId: 'confidence:2022-04' }),
  aRating({ ratingId: 'confidence:2022-05', ratedIn: MAY }),
  aRating({ ratingId: 'good-job:2022-04' }),
  aRating({ ratingId: 'good-job:2022-05', ratedIn: MAY }),
];
const ONE_MEASURE = BOTH_MEASURES.slice(0, 2).map((figure) => ({ ...figure, score: 3 }));

const COUNTS = { dataset: aDataset({ holdsPersons: false }) };
const ESTIMATES = {
  dataset: aDataset({
    holdsPersons: false,
    table: 'figure',
    keepsCorrectedRecords: true,
    observe: () => null,
  }),
};

async function everything() {
  return {
    releases: await findReleases(ledger.owner.manager, { datasets: null, asOf: null }),
    counts: await ledger.records(),
    estimates: await ledger.owner.query('select * from wmnow.figure order by release, record_id'),
    cells: await ledger.owner.query('select * from wmnow.cell order by 1, 2, 3, 4, 5, 6, 7, 8, 9'),
  };
}

describe.each([
  ['counts', COUNTS],
  ['published estimates', ESTIMATES],
])('a file of %s', (_, source) => {
  test('that lacks figures of the file of its months is refused and changes nothing', async () => {
    await ledger.importRatings(BOTH_MEASURES, { source, name: 'both.csv' });
    const before = await everything();
    await expect(ledger.importRatings(ONE_MEASURE, { source, name: 'one.csv' })).rejects.toMatchObject({
      code: 'FILE_LACKS_RECORDS',
      message:
        'one.csv would take the place of both.csv (release 1) and lacks 2 figures: good-job:2022-04, good-job:2022-05. ' +
        'Import a file that has these too; or, where they are meant to leave, add --replace. Nothing was imported.',
    });
    expect(await everything()).toEqual(before);
  });

  test('that covers more and lacks figures of the shorter ones says so before it may replace them', async () => {
    const longer = [...ONE_MEASURE, aRating({ ratingId: 'confidence:2022-06', ratedIn: JUNE })];
    await ledger.importRatings(BOTH_MEASURES, { source });
    const before = await everything();
    await expect(ledger.importRatings(longer, { source })).rejects.toMatchObject({
      code: 'PERIOD_OVERLAPS',
      message: expect.stringMatching(/ what it lacks, 2 figures: good-job:2022-04, good-job:2022-05\.$/),
    });
    await expect(ledger.importRatings(longer, { source, replaceShorter: true })).rejects.toMatchObject({
      code: 'FILE_LACKS_RECORDS',
    });
    expect(await everything()).toEqual(before);
  });

  test('may lack figures where that is meant, and says which left', async () => {
    await ledger.importRatings(BOTH_MEASURES, { source });
    const { release, difference } = await ledger.importRatings(ONE_MEASURE, { source, mayLackRecords: true });
    expect(release).toMatchObject({ number: 2, kind: 'CORRECTION', rowsAccepted: 2 });
    expect(difference).toEqual({
      added: 0,
      changed: 2,
      removed: 2,
      removedFigures: ['good-job:2022-04', 'good-job:2022-05'],
    });
  });

  test('names five of the figures that it lacks, in order', async () => {
    const figures = ['g', 'c', 'a', 'f', 'b', 'e', 'd'].map((ratingId) => aRating({ ratingId }));
    await ledger.importRatings(figures, { source });
    await expect(ledger.importRatings(figures.slice(0, 1), { source })).rejects.toMatchObject({
      message: expect.stringContaining('lacks 6 figures: a, b, c, d, e and 1 more.'),
    });
  });

  test('that has every figure is a correction, after a row was left out too', async () => {
    await ledger.importRatings(BOTH_MEASURES.slice(0, 3), { source });
    const { difference } = await ledger.importRatings(
      BOTH_MEASURES.map((figure) => ({ ...figure, score: 1 })),
      { source },
    );
    expect(difference).toEqual({ added: 1, changed: 3, removed: 0, removedFigures: [] });
  });
});

describe('a file of persons', () => {
  test('may lack records of the file of its months, and says how many it adds, changes and removes', async () => {
    const same = aRating({ ratingId: 'R1', comment: null });
    await ledger.importRatings([
      same,
      aRating({ ratingId: 'R2', comment: null }),
      aRating({ ratingId: 'R3' }),
      aRating({ ratingId: 'R4' }),
    ]);
    const { difference } = await ledger.importRatings([
      aRating({ ratingId: 'R5' }),
      aRating({ ratingId: 'R2', comment: 'late' }),
      same,
    ]);
    expect(difference).toEqual({ added: 1, changed: 1, removed: 2, removedFigures: [] });
  });

  test('differs from none where it takes no file’s place, or changes nothing', async () => {
    expect((await ledger.importRatings([aRating()])).difference).toBeNull();
    expect((await ledger.importRatings([aRating()])).difference).toBeNull();
    const june = await ledger.importRatings([aRating({ ratingId: 'R6', ratedIn: JUNE })]);
    expect(june.difference).toBeNull();
  });

  test('is set against all the shorter ones that it replaces, and against nothing else', async () => {
    const other = { dataset: aDataset({ id: 'other-ratings', observe: () => null }) };
    await ledger.importRatings([aRating({ ratingId: 'X' })], { source: other });
    await ledger.importRatings([aRating()]);
    await ledger.importRatings([aRating({ ratingId: 'R2', ratedIn: MAY })]);
    await ledger.importRatings([aRating({ ratingId: 'R3', ratedIn: JUNE })]);
    const year = [aRating({ score: 1 }), aRating({ ratingId: 'R4', ratedIn: MAY })];
    const { difference } = await ledger.importRatings(year, { replaceShorter: true });
    expect(difference).toMatchObject({ added: 1, changed: 1, removed: 1 });
  });

  test('does not bring an erased record into the account', async () => {
    await ledger.importRatings([aRating(), aRating({ ratingId: 'R2' })]);
    await ledger.erase('R2');
    const again = [aRating({ score: 1 }), aRating({ ratingId: 'R2' })];
    expect((await ledger.importRatings(again)).difference).toMatchObject({
      added: 0,
      changed: 1,
      removed: 0,
    });
  });
});

describe('a file of a source without identifiers', () => {
  const dataset = aDataset({ recordIdOf: ({ ratedIn }, { line }) => `${ratedIn}:${line}` });
  const FIRST = [aRating({ score: 1 }), aRating({ score: 2 }), aRating({ score: 2 }), aRating({ score: 4 })];

  test.each<[string, readonly Rating[], readonly [number, number, number]]>([
    ['a row before all others', [aRating({ score: 9 }), ...FIRST], [1, 0, 0]],
    ['one of two rows that are alike gone', FIRST.toSpliced(1, 1), [0, 0, 1]],
    ['a third row like the two', [...FIRST, aRating({ score: 2 })], [1, 0, 0]],
    ['a row changed in its place', FIRST.with(3, aRating({ score: 5 })), [0, 1, 0]],
    ['its rows in another order', FIRST.toReversed(), [0, 0, 0]],
  ])('with %s differs by that alone', async (_, rows, [added, changed, removed]) => {
    await ledger.importRatings(FIRST, { source: { dataset } });
    const { difference } = await ledger.importRatings(rows, { source: { dataset } });
    expect(difference).toEqual({ added, changed, removed, removedFigures: [] });
  });
});

test('a refused file uses up no number, and one with every figure comes in after it', async () => {
  await ledger.importRatings(BOTH_MEASURES, { source: COUNTS });
  await expect(ledger.importRatings(ONE_MEASURE, { source: COUNTS })).rejects.toThrow();
  const corrected = BOTH_MEASURES.map((figure) => ({ ...figure, score: 2 }));
  const { release } = await ledger.importRatings(corrected, { source: COUNTS });
  expect(release).toMatchObject({ number: 2, period: { from: APRIL, to: MAY } });
  expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(corrected));
});
