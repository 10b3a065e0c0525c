import { roleOf } from '../domain/subject';
import { aDataset, aRating } from '../testing/a-dataset';
import type { Rating } from '../testing/a-dataset';
import { openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';
import { openDatabase } from './data-source';
import { eraseRecord } from './erase-record';
import { observeRecords } from './observe-records';
import { restateRecords } from './restate-records';
import { withdrawFile } from './withdraw-file';

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
beforeEach(async () => {
  await ledger.clear();
  await keepVersionsAfter(0);
});
afterAll(() => ledger.drop());

const STAYS = aRating({ ratingId: 'R0', area: 'WS', score: 5 });
const R1 = aRating();
const CHANGED = aRating({ score: 2, area: 'WS', comment: 'They never came.' });

const keepVersionsAfter = (release: number) =>
  ledger.owner.query('update ledger.versions_kept set after_release = $1', [release]);
const erase = (recordId: string, dataset = aDataset()) =>
  eraseRecord(ledger.owner, { dataset }, { recordId, erasedBy: 'officer' });
const kept = () => ledger.owner.query('select * from ledger.superseded_record');

/** The ratings whose cells those as of each release are. */
async function expectAsOf(ratings: readonly (readonly Rating[])[]): Promise<void> {
  for (const [index, own] of ratings.entries()) {
    expect(await ledger.cells(index + 1)).toEqual(await ledger.cellsOfRatings(own));
  }
}

describe('an erasure', () => {
  test('takes every version out as of the release that brought it in', async () => {
    await ledger.importRatings([STAYS, R1]);
    await ledger.importRatings([STAYS, CHANGED]);
    await ledger.importRatings([STAYS]);
    await ledger.importRatings([{ ...STAYS, score: 6 }, R1]);
    await expectAsOf([[STAYS, R1], [STAYS, CHANGED], [STAYS], [{ ...STAYS, score: 6 }, R1]]);

    const { release, notices } = await erase('R1');
    await expectAsOf([[STAYS], [STAYS], [STAYS], [{ ...STAYS, score: 6 }], [{ ...STAYS, score: 6 }]]);
    expect(release).toMatchObject({ number: 5, kind: 'ERASURE' });
    expect(notices).toEqual([]);
    const effective = await ledger.owner.query(
      'select distinct effective from wmnow.cell where release = 5 order by 1',
    );
    expect(effective).toEqual([1, 2, 3, 4].map((number) => ({ effective: number })));
  });

  test('reaches one who had left, by a correction or a withdrawal, once', async () => {
    await ledger.importRatings([STAYS, R1]);
    await ledger.importRatings([STAYS]);
    await withdrawFile(ledger.owner, { dataset: aDataset() }, { number: 2, withdrawnBy: 'officer' });
    expect((await erase('R1')).release).toMatchObject({ period: { from: '2022-04', to: '2022-04' } });
    await expectAsOf([[STAYS], [STAYS], [], []]);
    await erase('R0');
    await expectAsOf([[], [], [], [], []]);
    await expect(erase('R1')).rejects.toMatchObject({ code: 'RECORD_UNKNOWN' });
    expect(await ledger.importRatings([STAYS, R1, aRating({ ratingId: 'R2' })])).toMatchObject({
      release: { rowsAccepted: 1, rowsErased: 2 },
    });
  });

  test('leaves a correction that came later to net to its file', async () => {
    await ledger.importRatings([STAYS, R1]);
    await ledger.importRatings([STAYS, CHANGED]);
    await erase('R1');
    await ledger.importRatings([{ ...STAYS, area: 'DY' }, R1]);
    await expectAsOf([[STAYS], [STAYS], [STAYS], [{ ...STAYS, area: 'DY' }]]);
  });

  test('leaves no version of the person, and others those of theirs', async () => {
    await ledger.importRatings([STAYS, R1]);
    await ledger.importRatings([{ ...STAYS, score: 1 }, CHANGED]);
    expect(await kept()).toHaveLength(2);
    await erase('R1');
    expect(await kept()).toHaveLength(1);
    await erase('R0');
    expect(await kept()).toEqual([]);
  });
});

describe('the versions that are kept', () => {
  test('name nobody and hold only what was counted', async () => {
    await ledger.importRatings([STAYS, { ...R1, comment: 'Call me at home.' }]);
    await ledger.importRatings([STAYS, CHANGED]);
    const observation = aDataset().observe(R1);
    expect(await kept()).toEqual([
      {
        dataset: 'ratings',
        record_digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        until_release: 2,
        release: 1,
        month: '2022-04',
        record_key: expect.any(Number),
        observations: [observation],
      },
    ]);
  });

  test('are of records that were changed, left or came, and of no other', async () => {
    const [B, C] = [aRating({ ratingId: 'B' }), aRating({ ratingId: 'C' })];
    await ledger.importRatings([STAYS, R1, B]);
    await ledger.importRatings([STAYS, CHANGED, C]);
    const ended = await ledger.owner.query(
      `select until_release as until, jsonb_array_length(observations) as observed
       from ledger.superseded_record order by 2`,
    );
    expect(ended).toEqual([
      { until: 2, observed: 0 },
      { until: 2, observed: 1 },
      { until: 2, observed: 1 },
    ]);
  });

  test('are read by no subgraph', async () => {
    const access = { url: ledger.url, application: 'test', connections: 1, statementTimeout: 5_000 };
    const reader = await openDatabase({ ...access, role: roleOf('wmnow') });
    await expect(reader.query('select * from ledger.superseded_record')).rejects.toThrow('permission denied');
    await reader.destroy();
  });

  test('are none of published figures', async () => {
    const source = { dataset: aDataset({ holdsPersons: false }) };
    await ledger.importRatings([STAYS, R1], { source });
    await ledger.importRatings([STAYS, CHANGED], { source, mayLackRecords: true });
    expect(await kept()).toEqual([]);
  });
});

describe('where earlier versions are not known', () => {
  const notice = (release: number) =>
    `Answers as of a release before ${release} may still hold it: what it added to them is not known. ` +
    'Answers as of any later release do not.';

  test('a record of a database of before leaves as of the release that it is known from', async () => {
    await ledger.importRatings([STAYS, R1]);
    await ledger.importRatings([STAYS, CHANGED]);
    await ledger.owner.query('truncate ledger.superseded_record');
    await keepVersionsAfter(2);
    await ledger.importRatings([STAYS, { ...CHANGED, score: 3 }]);
    expect((await erase('R1')).notices).toEqual([notice(2)]);
    await expectAsOf([[STAYS, R1], [STAYS], [STAYS], [STAYS]]);
  });

  test('so does one whose restatement is not known', async () => {
    await ledger.importRatings([STAYS, R1]);
    await restateIn('MARKET');
    await ledger.owner.query('truncate ledger.superseded_record');
    await keepVersionsAfter(2);
    const market = { ...STAYS, place: 'MARKET' };
    expect((await erase('R1')).notices).toEqual([notice(2)]);
    await expectAsOf([[STAYS, R1], [market], [market]]);
  });

  test('a line of a source without identifiers leaves as of its own file, and takes nobody else along', async () => {
    const dataset = aDataset({ withoutIdentifiers: true });
    const source = { dataset };
    await ledger.importRatings([STAYS, R1], { source });
    await restateIn('MARKET', dataset);
    await ledger.importRatings([STAYS, CHANGED], { source });
    expect(await kept()).toEqual([]);
    await restateIn('PARK', dataset);
    expect((await erase('R1', dataset)).notices).toEqual([notice(3)]);
    await expectAsOf([
      [STAYS, R1],
      [STAYS, R1].map((rating) => ({ ...rating, place: 'MARKET' })),
      [STAYS],
      [{ ...STAYS, place: 'PARK' }],
      [{ ...STAYS, place: 'PARK' }],
    ]);
  });

  test('figures that were defined otherwise keep it as of before they were observed anew, and no other', async () => {
    const asBefore = aDataset({ observe: (rating) => onlyScore(rating, 9) });
    await ledger.importRatings([STAYS, R1, aRating({ ratingId: 'R2' })], { source: { dataset: asBefore } });
    await observeRecords(ledger.owner, { dataset: aDataset() }, { importedBy: 'officer' });
    const [before, after] = [await ledger.cells(1), await ledger.cells(2)];
    // In Dudley a score of 8 counts since; nobody was counted as `rated`.
    expect(after).not.toEqual(before);
    expect((await erase('R1')).notices).toEqual([notice(2)]);
    expect(await ledger.cells(1)).toEqual(before);
    expect(await ledger.cells(2)).toEqual(await ledger.cellsOfRatings([STAYS, aRating({ ratingId: 'R2' })]));
  });

  test('a measure that was new held nothing then, and what was not touched is exact', async () => {
    const source = { dataset: aDataset({ observe: (rating) => onlyScore(rating, 8) }) };
    await ledger.importRatings([STAYS], { source });
    const without = await ledger.cells();
    await ledger.clear();
    await ledger.importRatings([STAYS, R1], { source });
    await observeRecords(ledger.owner, { dataset: aDataset() }, { importedBy: 'officer' });
    expect((await erase('R1')).notices).toEqual([]);
    expect(await ledger.cells(1)).toEqual(without);
    expect(await ledger.cells(2)).toEqual(await ledger.cellsOfRatings([STAYS]));
  });

  test('a version that no figure of then holds takes nothing out of them', async () => {
    const asBefore = aDataset({ observe: () => null });
    await ledger.importRatings([STAYS, R1], { source: { dataset: asBefore } });
    // A correction states the figures of its file anew without an observation.
    await ledger.importRatings([STAYS, CHANGED]);
    expect((await erase('R1')).notices).toEqual([]);
    await expectAsOf([[], [STAYS], [STAYS]]);
  });
});

function onlyScore(rating: Rating, least: number) {
  const observed = aDataset().observe(rating);
  if (observed === null) return null;
  const numerator = rating.score >= least ? (1 as const) : (0 as const);
  return { ...observed, measurements: [{ measure: 'score', numerator, value: rating.score }] };
}

function restateIn(place: string, dataset = aDataset()) {
  const prepare = async () => (rating: Rating) => ({ ...rating, place });
  return ledger.owner.transaction((manager) =>
    restateRecords(manager, { dataset, prepare }, { importedBy: 'officer' }),
  );
}
