import { RATING_MIGRATIONS, aRating } from '../testing/a-dataset';
import { openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';
import { migrate } from './migrate';

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
afterAll(() => ledger.drop());

const BEFORE_VERSIONS_WERE_KEPT = `
  drop table ledger.superseded_record, ledger.versions_kept;
  alter table ledger.release drop column begun_at;
  delete from ledger.migration where set = 'ledger' and number = 3;
  alter table wmnow.cell drop column effective;
  delete from ledger.migration where set = 'wmnow.cell' and number = 2`;

test('after an upgrade each cell counts as of its own release, and versions are kept from then on', async () => {
  const stays = aRating({ ratingId: 'R0' });
  await ledger.importRatings([stays, aRating()]);
  await ledger.importRatings([stays, aRating({ score: 1 })]);
  await ledger.owner.query(BEFORE_VERSIONS_WERE_KEPT);
  const none = { surveys: [], 'victims-code': [], 'stop-search': [], confidence: [], access: [] };
  const applied = await migrate(ledger.owner, { ...none, wmnow: RATING_MIGRATIONS });

  expect(applied.map(({ set }) => set)).toEqual(['ledger', 'wmnow.cell']);
  expect(await ledger.owner.query('select distinct release, effective from wmnow.cell order by 1')).toEqual([
    { release: 1, effective: 1 },
    { release: 2, effective: 2 },
  ]);
  expect(
    await ledger.owner.query(
      'select count(*)::int as apart from ledger.release where begun_at = imported_at',
    ),
  ).toEqual([{ apart: 2 }]);
  expect(await ledger.owner.query('select * from ledger.versions_kept')).toEqual([{ after_release: 2 }]);

  await ledger.importRatings([stays, aRating({ score: 2 })]);
  await ledger.erase('R1');
  expect(await ledger.cells(1)).toEqual(await ledger.cellsOfRatings([stays, aRating()]));
  for (const release of [2, 3, 4]) {
    expect(await ledger.cells(release)).toEqual(await ledger.cellsOfRatings([stays]));
  }
});
