import { createHash } from 'node:crypto';
import { aDataset, aFile, aRating } from '../testing/a-dataset';
import { issueList, openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';
import { findReleases } from './release.queries';
import { month } from '@citizen-graph/reference';

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
beforeEach(() => ledger.clear());
afterAll(() => ledger.drop());

const [APRIL, MAY] = [month('2022-04'), month('2022-05')];
const RATINGS = [
  aRating(),
  aRating({ ratingId: 'R2', ratedIn: MAY, gender: 'MALE', score: 3, comment: 'slow' }),
  aRating({ ratingId: 'R3', area: 'WS', ageBand: '16-24', score: 10 }),
];

const releases = () => findReleases(ledger.owner.manager, { datasets: null, asOf: null });

async function nothingIsThere(): Promise<void> {
  expect({
    releases: await releases(),
    records: await ledger.records(),
    cells: await ledger.cells(),
  }).toEqual({
    releases: [],
    records: [],
    cells: [],
  });
}

describe('importFile()', () => {
  test('writes the records, the cells and the release of a file', async () => {
    const { outcome, release } = await ledger.importRatings(RATINGS, { name: 'ratings.csv' });

    expect(outcome).toBe('RELEASED');
    expect(release).toEqual({
      number: 1,
      kind: 'IMPORT',
      dataset: 'ratings',
      subject: 'wmnow',
      period: { from: APRIL, to: MAY },
      fileName: 'ratings.csv',
      sha256: createHash('sha256').update(aFile(RATINGS)).digest('hex'),
      mapping: null,
      mappingSha256: null,
      rowsRead: 3,
      rowsAccepted: 3,
      rowsQuarantined: 0,
      rowsErased: 0,
      synthetic: true,
      importedAt: expect.any(Date),
      importedBy: 'tester',
    });
    expect(await releases()).toEqual([release]);
    expect(await ledger.records()).toEqual(
      RATINGS.map((rating) => ({ dataset: 'ratings', release: 1, ...rating })),
    );
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(RATINGS));
  });

  test('keys a record by its identifier, the same for ever', async () => {
    const keys = () => ledger.owner.query('select rating_id, record_key from wmnow.rating order by 1');
    await ledger.importRatings(RATINGS);
    const first = await keys();
    await ledger.importRatings([...RATINGS].reverse());
    expect(await keys()).toEqual(first);
  });

  test('says that a file in force is unchanged and writes nothing', async () => {
    const first = await ledger.importRatings(RATINGS);
    const [records, cells] = [await ledger.records(), await ledger.cells()];

    expect(await ledger.importRatings(RATINGS, { name: 'another-name.csv' })).toEqual({
      outcome: 'UNCHANGED',
      release: first.release,
      replaced: [],
      difference: null,
      restated: [],
    });
    expect(await releases()).toEqual([first.release]);
    expect(await ledger.records()).toEqual(records);
    expect(await ledger.cells()).toEqual(cells);
    expect(await ledger.owner.query('select distinct release from wmnow.cell')).toEqual([{ release: 1 }]);
  });

  test('refuses a file with a refused row, reports the row, and writes nothing', async () => {
    const { issues, onIssues } = issueList();
    const file = aFile(RATINGS).replace(',3,"slow"', ',30,"slow"');

    await expect(ledger.importText(file, { onIssues })).rejects.toMatchObject({
      code: 'ROWS_REFUSED',
      message: '1 of 3 rows were refused; no row may be. Nothing was imported.',
    });
    expect(issues).toEqual([expect.objectContaining({ line: 3, field: 'score', code: 'OUT_OF_RANGE' })]);
    await nothingIsThere();
  });

  test('leaves refused rows out of records and cells up to the share that may be quarantined', async () => {
    const file = aFile(RATINGS).replace(',3,"slow"', ',30,"slow"');

    await expect(ledger.importText(file, { quarantinePercent: 33 })).rejects.toMatchObject({
      message: '1 of 3 rows were refused; at most 33% may be, and these are 33.33%. Nothing was imported.',
    });
    const { release } = await ledger.importText(file, { quarantinePercent: 34 });

    const accepted = RATINGS.filter(({ ratingId }) => ratingId !== 'R2');
    expect(release).toMatchObject({ rowsRead: 3, rowsAccepted: 2, rowsQuarantined: 1, rowsErased: 0 });
    expect(await ledger.records()).toEqual(
      accepted.map((rating) => ({ dataset: 'ratings', release: 1, ...rating })),
    );
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(accepted));
  });

  test('refuses the later rows with an identifier that the file has already', async () => {
    const { issues, onIssues } = issueList();
    const later = [aRating({ score: 1, ratedIn: month('2022-09') }), aRating({ score: 2, area: 'WS' })];

    const { release } = await ledger.importRatings([...RATINGS, ...later], {
      onIssues,
      quarantinePercent: 50,
    });

    expect(issues).toEqual(
      [5, 6].map((line) => ({
        line,
        field: 'id',
        value: 'R1',
        code: 'DUPLICATE_IDENTIFIER',
        expected: 'an identifier that no earlier row has; line 2 has it too',
      })),
    );
    expect(release).toMatchObject({
      period: { from: APRIL, to: MAY },
      rowsRead: 5,
      rowsAccepted: 3,
      rowsQuarantined: 2,
    });
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(RATINGS));
  });

  test('takes exact duplicates of a source without identifiers', async () => {
    const dataset = aDataset({ recordIdOf: ({ ratedIn }, { line }) => `${ratedIn}:${line}` });
    const { release } = await ledger.importRatings([aRating(), aRating()], { source: { dataset } });
    expect(release).toMatchObject({ rowsRead: 2, rowsAccepted: 2 });
    expect(await ledger.records()).toHaveLength(2);
  });

  test('refuses a record that came with another release', async () => {
    await ledger.importRatings(RATINGS);
    const june = { ratedIn: month('2022-06') };

    await expect(
      ledger.importRatings([aRating({ ...june, ratingId: 'R9' }), aRating({ ...june, ratingId: 'R2' })]),
    ).rejects.toMatchObject({
      code: 'RECORD_EXISTS',
      message:
        'The record on line 3 came in with release 1 already. Leave it out, or correct the file of that release.',
    });
    expect(await releases()).toHaveLength(1);
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(RATINGS));
  });

  test('refuses rows outside the period that the name of the file promises', async () => {
    const { issues, onIssues } = issueList();
    const dataset = aDataset({ periodOfFile: () => ({ from: APRIL, to: APRIL }) });

    const { release } = await ledger.importRatings(RATINGS, {
      source: { dataset },
      onIssues,
      quarantinePercent: 50,
    });

    expect(issues).toEqual([
      {
        line: 3,
        field: 'month',
        value: '2022-05',
        code: 'OUTSIDE_FILE_PERIOD',
        expected: "a month from 2022-04 to 2022-04, as the file's name says",
      },
    ]);
    expect(release).toMatchObject({
      period: { from: APRIL, to: APRIL },
      rowsAccepted: 2,
      rowsQuarantined: 1,
    });
  });

  test('covers the period that the name promises, though no row has its last month', async () => {
    const dataset = aDataset({ periodOfFile: () => ({ from: APRIL, to: month('2022-06') }) });
    const { release } = await ledger.importRatings(RATINGS, { source: { dataset } });
    expect(release.period).toEqual({ from: APRIL, to: month('2022-06') });
  });

  test('completes records before they are stored and observed', async () => {
    const dataset = aDataset();
    const place = (rating: (typeof RATINGS)[number]) => ({ ...rating, place: `at ${rating.area}` });

    await ledger.importRatings(RATINGS, { source: { dataset, prepare: async () => place } });

    expect(await ledger.records()).toEqual(
      RATINGS.map((rating) => ({ dataset: 'ratings', release: 1, ...place(rating) })),
    );
    expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(RATINGS.map(place)));
  });

  test('keeps text as it stands in the file', async () => {
    const comment = 'tab\tback\\slash \\N \\. "quoted", line\nbreak, ünïcödé 👮 %s $1';
    await ledger.importRatings([aRating({ comment })]);
    expect(await ledger.records()).toEqual([{ dataset: 'ratings', release: 1, ...aRating({ comment }) }]);
  });

  test.each([
    ['is not well-formed half-way through', 'FILE_MALFORMED', () => `${aFile(manyRatings())}R0,"unclosed\n`],
    ['lacks a column', 'HEADER_MISSING_COLUMN', () => 'id,month,area\nR1,2022-04,DY\n'],
    ['holds no rows', 'FILE_EMPTY', () => aFile([])],
  ])('leaves nothing of a file that %s, and can be called again', async (_, code, text) => {
    await expect(ledger.importText(text())).rejects.toMatchObject({ code });
    await nothingIsThere();
    expect((await ledger.importRatings(RATINGS)).release.number).toBe(1);
  });

  test('refuses a file of which every row was refused', async () => {
    const file = aFile(RATINGS).replaceAll('2022-', '22-');
    await expect(ledger.importText(file, { quarantinePercent: 100 })).rejects.toMatchObject({
      code: 'FILE_EMPTY',
    });
  });

  test('refuses a file that changes while it is read', async () => {
    const dataset = aDataset();
    const prepare = async () => {
      await ledger.folder.write('changing.csv', aFile(RATINGS.slice(1)));
      return (rating: (typeof RATINGS)[number]) => rating;
    };
    const importing = { name: 'changing.csv', source: { dataset, prepare } };
    await expect(ledger.importRatings(RATINGS, importing)).rejects.toMatchObject({ code: 'FILE_CHANGED' });
    await nothingIsThere();
  });

  test('leaves nothing when the caller fails while it is told of progress', async () => {
    const onProgress = () => {
      throw new Error('the terminal went away');
    };
    await expect(ledger.importRatings(RATINGS, { onProgress })).rejects.toThrow('the terminal went away');
    await nothingIsThere();
  });

  test('throws what PostgreSQL refuses, and leaves nothing', async () => {
    const dataset = aDataset();
    const prepare = async () => (rating: (typeof RATINGS)[number]) => ({ ...rating, place: 'a\0b' });
    await expect(ledger.importRatings(RATINGS, { source: { dataset, prepare } })).rejects.toThrow(
      'invalid byte sequence',
    );
    await nothingIsThere();
    expect((await ledger.importRatings(RATINGS)).release.number).toBe(1);
  });
});

function manyRatings() {
  return Array.from({ length: 20_000 }, (_, index) => aRating({ ratingId: `R${index}` }));
}
