import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { aDataset, aFile, aRating } from '../testing/a-dataset';
import { OPTIONS, openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';
import { importFile } from './import-file';
import { findReleases } from './release.queries';

const ROWS = 200_000;

let ledger: TestLedger;
let path: string;

beforeAll(async () => {
  ledger = await openTestLedger();
  const ratings = Array.from({ length: ROWS }, (_, index) => aRating({ ratingId: `R${index}` }));
  path = await ledger.folder.write('large.csv', aFile(ratings));
});
afterAll(() => ledger.drop());

/** Imports the file in another process and kills that with SIGKILL once a condition holds. */
async function killImport(isTime: () => Promise<boolean>): Promise<NodeJS.Signals | null> {
  const script = join(__dirname, '../testing/import-large-file.ts');
  const child = fork(script, [ledger.url, path], { execArgv: ['--import', 'tsx'] });
  const exit = once(child, 'exit');
  await Promise.race([once(child, 'message'), exit]);
  while (child.exitCode === null && !(await isTime()));
  child.kill('SIGKILL');
  const [, signal] = await exit;
  return signal;
}

async function isQueried(like: string): Promise<boolean> {
  const active = await ledger.owner.query(
    `select 1 from pg_stat_activity where application_name = 'killed' and state = 'active' and query like $1`,
    [like],
  );
  return active.length > 0;
}

const whatIsThere = async () => ({
  records: await ledger.records(),
  cells: await ledger.owner.query('select * from wmnow.cell'),
  releases: await findReleases(ledger.owner.manager, { datasets: null, asOf: null }),
});

const NOTHING = { records: [], cells: [], releases: [] };

test.each([
  ['while it reads the file', async () => true],
  ['while it writes the records', () => isQueried('insert into wmnow.rating%')],
])('an import that is killed %s leaves nothing of the file', async (_, isTime) => {
  expect(await killImport(isTime)).toBe('SIGKILL');
  expect(await whatIsThere()).toEqual(NOTHING);
});

test('the same import then succeeds', async () => {
  await killImport(async () => true);
  const { outcome, release } = await importFile(
    ledger.owner,
    { dataset: aDataset() },
    { path, options: OPTIONS },
  );
  expect({ outcome, release }).toMatchObject({
    outcome: 'RELEASED',
    release: { number: 1, kind: 'IMPORT', rowsRead: ROWS, rowsAccepted: ROWS },
  });
  expect(await ledger.owner.query('select count(*)::int as records from wmnow.rating')).toEqual([
    { records: ROWS },
  ]);
  const [whole] = await ledger.owner.query(
    `select sum(n)::int as n, sum(sum) as sum from wmnow.cell where measure = 'score' and dimension_1 = ''`,
  );
  expect(whole).toEqual({ n: ROWS, sum: 8 * ROWS });
});
