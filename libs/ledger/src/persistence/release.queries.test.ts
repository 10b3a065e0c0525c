import { month } from '@citizen-graph/reference';
import type { AsOf } from '../domain/as-of';
import type { NewRelease } from '../domain/release';
import { aDataset, aRating } from '../testing/a-dataset';
import { openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';
import { addRelease, findReleases, lockLedger } from './release.queries';

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
beforeEach(() => ledger.clear());
afterAll(() => ledger.drop());

const NEW_RELEASE: NewRelease = {
  kind: 'IMPORT',
  dataset: 'ratings',
  subject: 'wmnow',
  period: { from: month('2022-04'), to: month('2022-05') },
  fileName: 'ratings.csv',
  sha256: 'abc',
  mapping: null,
  mappingSha256: null,
  rowsRead: 5,
  rowsAccepted: 2,
  rowsQuarantined: 1,
  rowsErased: 2,
  synthetic: false,
  importedBy: 'tester',
};

function add(release: Partial<NewRelease> = {}) {
  return ledger.owner.transaction(async (manager) => {
    await lockLedger(manager);
    return addRelease(manager, { ...NEW_RELEASE, ...release });
  });
}

const find = (datasets: readonly string[] | null, asOf: AsOf = null) =>
  findReleases(ledger.owner.manager, { datasets, asOf });

describe('addRelease()', () => {
  test('numbers releases from 1 and reads back what was written', async () => {
    const first = await add();
    expect(first).toEqual({ ...NEW_RELEASE, number: 1, importedAt: expect.any(Date) });
    expect((await add()).number).toBe(2);
  });

  test('leaves no gap for a release that did not come about', async () => {
    await add();
    await expect(ledger.importText('nonsense')).rejects.toMatchObject({ name: 'DomainError' });
    expect((await add()).number).toBe(2);
  });

  test('puts no release before the one that it follows, though the clock was set back', async () => {
    const { number } = await add();
    const later = new Date('2999-01-01T00:00:00Z');
    await ledger.owner.query('update ledger.release set imported_at = $1 where number = $2', [later, number]);
    expect((await add()).importedAt).toEqual(later);
  });
});

describe('findReleases()', () => {
  test('finds those of some datasets, of all, or of none', async () => {
    const [first, second] = [await add(), await add({ dataset: 'figures' })];
    expect(await find(null)).toEqual([first, second]);
    expect(await find(['figures'])).toEqual([second]);
    expect(await find([])).toEqual([]);
  });

  test('finds those that were in by a time, a release at its own time included', async () => {
    const first = await add();
    await ledger.owner.query('select pg_sleep(0.01)');
    const second = await add();
    expect(await find(null, first.importedAt)).toEqual([first]);
    expect(await find(null, second.importedAt)).toEqual([first, second]);
  });

  test('finds those up to a release, that one included', async () => {
    const [first, second] = [await add(), await add()];
    expect(await find(null, 1)).toEqual([first]);
    expect(await find(null, 2)).toEqual([first, second]);
    expect(await find(null, 0)).toEqual([]);
  });
});

describe('the ledger', () => {
  test('numbers imports side by side without a gap, in the order of their times', async () => {
    const imports = Array.from({ length: 6 }, (_, index) =>
      ledger.importRatings([aRating({ ratingId: `R${index}`, ratedIn: month(`2022-0${index + 1}`) })]),
    );
    await Promise.all(imports);

    const releases = await find(null);
    const times = releases.map(({ importedAt }) => importedAt.getTime());
    expect(releases.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(await ledger.records()).toHaveLength(6);
  });

  test('takes only one of two imports of the same file side by side', async () => {
    const outcomes = await Promise.all([
      ledger.importRatings([aRating()]),
      ledger.importRatings([aRating()]),
    ]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['RELEASED', 'UNCHANGED']);
    expect(await find(null)).toHaveLength(1);
  });

  test('keeps other writers waiting, longer than they wait for other locks', async () => {
    const events: string[] = [];
    const source = {
      dataset: aDataset(),
      prepare: async () => {
        await waitingWriter;
        events.push('import ends');
        return (rating: ReturnType<typeof aRating>) => rating;
      },
    };
    let isWaiting = (): void => undefined;
    const waitingWriter = new Promise<void>((resolve) => (isWaiting = resolve));
    const importing = ledger.importRatings([aRating()], { source });
    const writing = ledger.owner.transaction(async (manager) => {
      await untilSomebodyHoldsTheLedger();
      await manager.query(`set local lock_timeout = '10ms'`);
      setTimeout(isWaiting, 100);
      await lockLedger(manager);
      events.push('writer begins');
      const [row] = await manager.query(`select current_setting('lock_timeout') as timeout`);
      return row;
    });

    expect(await writing).toEqual({ timeout: '30s' });
    await importing;
    expect(events).toEqual(['import ends', 'writer begins']);
  });
});

async function untilSomebodyHoldsTheLedger(): Promise<void> {
  for (;;) {
    // Other test files lock the ledgers of their own databases on the same server.
    const held = await ledger.owner.query(`
      select 1 from pg_locks join pg_database on pg_database.oid = pg_locks.database
      where locktype = 'advisory' and granted and datname = current_database()`);
    if (held.length > 0) return;
  }
}
