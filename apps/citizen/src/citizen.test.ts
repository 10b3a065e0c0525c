import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { runCitizen } from './testing/run-citizen';
import type { Ended } from './testing/run-citizen';

const HEADER = 'feedback_id,submitted_at,place,fair,explained';
const JANUARY = '2023-01-stop-and-search-feedback.csv';
const FEBRUARY = '2023-02-stop-and-search-feedback.csv';

let database: TestDatabase;
let directory: string;

beforeEach(async () => {
  database = await createTestDatabase();
  directory = await mkdtemp(join(tmpdir(), 'citizen-graph-cli-'));
});
afterEach(async () => {
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});

function citizen(...args: readonly string[]): Promise<Ended> {
  return runCitizen(args, { cwd: directory, env: { DATABASE_URL: database.url } });
}

function write(name: string, ...rows: readonly string[]): Promise<void> {
  return writeFile(join(directory, name), `${[HEADER, ...rows].join('\n')}\n`);
}

test('a database is migrated once, filled, listed, and a person taken out of it', async () => {
  await write(
    JANUARY,
    'SSF-1,2023-01-03T18:02:11+00:00,Street,Yes,Yes',
    'SSF-2,2023-01-04T09:00:00+00:00,Custody,No,No',
  );
  expect(await citizen('import', 'stop-and-search-feedback', JANUARY)).toEqual({
    code: 1,
    out: '',
    err: 'error NOT_MIGRATED: The database is not set up for this version; run: citizen migrate\n',
  });

  const migrated = await citizen('migrate');
  expect(migrated).toMatchObject({ code: 0, err: '' });
  expect(migrated.out).toMatch(/^applied stop_search: /m);
  expect(await citizen('migrate')).toEqual({ code: 0, out: 'The database is up to date.\n', err: '' });

  const first = await citizen('import', 'stop-and-search-feedback', JANUARY, '--by', 'me', '--synthetic');
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toMatch(/^2023-01-\S+ is in as release 1, 2 rows of 2023-01, synthetic, \d+\.\d s\n$/);
  const again = await citizen('import', 'stop-and-search-feedback', JANUARY);
  expect(again).toEqual({ code: 0, out: `${JANUARY} is already in as release 1; nothing to do.\n`, err: '' });

  expect(await citizen('erase', 'stop-and-search-feedback', 'SSF-2')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^error USAGE: .*--yes/),
  });
  expect(await citizen('erase', 'stop-and-search-feedback', 'SSF-2', '--yes')).toMatchObject({
    code: 0,
    out: expect.stringContaining('by release 2'),
  });
  expect(await citizen('erase', 'stop-and-search-feedback', 'SSF-2', '--yes')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^error RECORD_UNKNOWN: [^\n]+\n$/),
  });

  const { out } = await citizen('releases', '--json');
  expect(JSON.parse(out)).toMatchObject([
    { number: 1, kind: 'IMPORT', rowsAccepted: 2, synthetic: true, importedBy: 'me' },
    { number: 2, kind: 'ERASURE', dataset: 'stop-and-search-feedback', fileName: null },
  ]);
  expect((await citizen('releases', '--dataset', 'population')).out).toContain('Nothing is in');
});

test('files come in one by one until one is refused, whose rows are reported', async () => {
  await citizen('migrate');
  await write(JANUARY, 'SSF-1,2023-01-03T18:02:11+00:00,Street,Yes,Yes');
  await write(
    FEBRUARY,
    'SSF-2,2023-02-03T18:02:11+00:00,Street,Perhaps,Yes',
    'SSF-3,2023-02-03T18:02:11+00:00,Street,Yes,No',
  );

  const refused = await citizen('import', 'stop-and-search-feedback', JANUARY, FEBRUARY);
  expect(refused).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^2023-01-\S+ is in as release 1, 1 row /),
  });
  expect(refused.err).toContain(`${FEBRUARY}: 1 row refused, with 1 issue.`);
  expect(refused.err).toContain(`In: ${JANUARY}\nNot in: ${FEBRUARY}\n`);
  expect(refused.err).toMatch(/\nerror ROWS_REFUSED: [^\n]+\n$/);
  expect(await readFile(join(directory, `${FEBRUARY}.rejected.csv`), 'utf8')).toMatch(
    /^line,field,value,code,expected\n2,fair,Perhaps,UNKNOWN_VALUE,/,
  );

  const report = ['--report', 'left-out.csv'];
  const accepted = await citizen(
    'import',
    'stop-and-search-feedback',
    FEBRUARY,
    '--quarantine',
    '50%',
    ...report,
  );
  expect(accepted).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 row of 2023-02, 1 row left out'),
  });
  expect(await readFile(join(directory, 'left-out.csv'), 'utf8')).toContain('Perhaps');
});

test.each([
  [['import'], 2, /^error USAGE: Name the dataset.*population/s],
  [['import', 'stop-search', 'x.csv'], 2, /^error DATASET_UNKNOWN: .* Did you mean stop-and-search\?/],
  [['import', 'population'], 2, /^error USAGE: Name the file/],
  [
    ['import', 'population', 'a.csv', 'b.csv', '--report', 'r.csv'],
    2,
    /^error USAGE: --report is for one file/,
  ],
  [['import', 'population', 'x.csv', '--quarantine', 'some'], 2, /^error USAGE: .*from 0 to 100/],
  [['import', 'population', 'no-such.csv'], 1, /^error FILE_NOT_FOUND: no-such\.csv /],
  [['imprt'], 2, /^error USAGE: unknown command 'imprt' \(Did you mean import\?\)\n$/],
])('citizen %j exits with %i and says why', async (args, code, reason) => {
  expect(await citizen(...args)).toEqual({ code, out: '', err: expect.stringMatching(reason) });
});

test('citizen datasets describes every column', async () => {
  const { code, out } = await citizen('datasets', 'stop-and-search-feedback');
  expect(code).toBe(0);
  expect(out.split('\n').map((line) => line.trim().split(' ')[0])).toEqual([
    'stop-and-search-feedback:',
    'column',
    ...HEADER.split(','),
    '',
  ]);
});
