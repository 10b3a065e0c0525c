import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { MIGRATIONS } from './sources';
import { runCitizen } from './testing/run-citizen';
import type { Ended } from './testing/run-citizen';

let database: TestDatabase;
let directory: string;

beforeAll(async () => {
  database = await createTestDatabase(MIGRATIONS);
  directory = await mkdtemp(join(tmpdir(), 'citizen-graph-import-'));
});
afterAll(async () => {
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});

function citizen(...args: readonly string[]): Promise<Ended> {
  return runCitizen(args, { cwd: directory, env: { DATABASE_URL: database.url } });
}

const COLUMNS = {
  feedback_id: { from: 'Ref' },
  submitted_at: { from: 'When', date: { format: 'd/M/yyyy HH:mm', to: 'instant' } },
  place: { constant: 'Street' },
  fair: { from: 'Fair?' },
  explained: { from: 'Explained?' },
};

test('citizen import takes a mapping, and citizen withdraw takes the file out once somebody says so', async () => {
  const mapping = { dataset: 'stop-and-search-feedback', columns: COLUMNS };
  await writeFile(join(directory, 'mapping.json'), JSON.stringify(mapping));
  await writeFile(join(directory, 'export.csv'), 'Ref,When,Fair?,Explained?\nA1,3/1/2023 18:02,Yes,No\n');
  const args = ['import', 'stop-and-search-feedback', 'export.csv', '--mapping', 'mapping.json'];
  expect(await citizen(...args)).toMatchObject({ code: 0, out: expect.stringContaining('by mapping.json') });
  expect(await citizen('withdraw', '1')).toEqual({
    code: 2,
    out: '',
    err: 'error USAGE: Nobody is here to ask whether to withdraw; --yes does it without asking.\n',
  });
  expect(await citizen('withdraw', '1', '--yes', '--by', 'me')).toMatchObject({
    code: 0,
    out: expect.stringContaining('is withdrawn from stop-and-search-feedback by release 2'),
  });
});

test('citizen observe works on every dataset unless one is named', async () => {
  expect(await citizen('observe', '--by', 'me')).toEqual({
    code: 0,
    out: 'Every figure agrees with its records; nothing was written.\n',
    err: '',
  });
});

test('citizen withdraw refuses what is no number of a release', async () => {
  expect(await citizen('withdraw', 'first')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^error USAGE: .*the number of a release/),
  });
});

const PUBLISHED = 'survey,measure,force_code,force_name,year_ending,estimate,lower,upper,unweighted_base';
const estimate = (measure: string, year: string, percent: number) =>
  `Crime Survey for England and Wales,${measure},E23000014,West Midlands,${year},${percent},,,800`;
const [CONFIDENCE, GOOD_JOB] = ['overall-confidence', 'good-or-excellent-job'] as const;

test('citizen import keeps figures that a file of the same years lacks, unless --replace says that they leave', async () => {
  const confidence = [estimate(CONFIDENCE, '2020-03', 68.1), estimate(CONFIDENCE, '2023-03', 60.1)];
  const goodJob = [estimate(GOOD_JOB, '2020-03', 50.2), estimate(GOOD_JOB, '2023-03', 45.9)];
  await writeFile(join(directory, 'both.csv'), [PUBLISHED, ...confidence, ...goodJob, ''].join('\n'));
  await writeFile(join(directory, 'one.csv'), [PUBLISHED, ...goodJob, ''].join('\n'));
  const bringIn = (...args: readonly string[]) => citizen('import', 'public-confidence', ...args);
  const releases = async () => (await citizen('releases', '--dataset', 'public-confidence')).out;
  expect(await bringIn('both.csv')).toMatchObject({ code: 0 });
  const before = await releases();
  const lacking =
    'lacks 2 figures: overall-confidence:E23000014:2020-03, overall-confidence:E23000014:2023-03';
  expect(await bringIn('one.csv')).toEqual({
    code: 1,
    out: '',
    err: expect.stringMatching(
      new RegExp(
        `^error FILE_LACKS_RECORDS: one\\.csv would take the place of both\\.csv \\(release \\d+\\) and ${lacking}\\. .*--replace`,
      ),
    ),
  });
  expect(await releases()).toBe(before);
  expect(await bringIn('one.csv', '--replace')).toEqual({
    code: 0,
    out: expect.stringContaining('in the place of 1 file with 4 rows (0 added, 0 changed, 2 removed), '),
    err: expect.stringContaining(`one.csv ${lacking}, which left\n`),
  });
});

test('citizen import --help says what --replace lets a file do', async () => {
  const { out } = await citizen('import', '--help');
  expect(out.replaceAll(/\s+/g, ' ')).toContain(
    '--replace let a file take the place of files that cover less than it does, or have figures or areas that it lacks',
  );
});
