import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { MIGRATIONS } from './sources';
import { systemPath } from './testing/config';
import { runCitizen } from './testing/run-citizen';
import type { Ended } from './testing/run-citizen';

const LAUNCHER = resolve(__dirname, '../bin/citizen.cjs');
const FEEDBACK = '2023-01-stop-and-search-feedback.csv';
const CHECK = ['check', 'paper.txt', '--period', '2022-04..2023-03'];
const FIGURES = 200;

let database: TestDatabase;
let directory: string;

beforeAll(async () => {
  database = await createTestDatabase(MIGRATIONS);
  directory = await mkdtemp(join(tmpdir(), 'citizen-graph-check-'));
  const lines = Array.from(
    { length: FIGURES },
    (_, index) => `${index + 1}. 66% were helped with the issue.`,
  );
  await writeFile(join(directory, 'paper.txt'), lines.join('\n'));
  await writeFile(
    join(directory, FEEDBACK),
    'feedback_id,submitted_at,place,fair,explained\nSSF-1,2023-01-03T18:02:11+00:00,Street,Yes,Yes\n',
  );
});
afterAll(async () => {
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});

function citizen(...args: readonly string[]): Promise<Ended> {
  return runCitizen(args, { cwd: directory, env: { DATABASE_URL: database.url } });
}

test('before anything is imported no claim is judged, and it is said what to do', async () => {
  expect(await citizen(...CHECK)).toEqual({
    code: 1,
    out: '',
    err: 'error NOTHING_IMPORTED: No file has come in, so there is nothing to check the paper against. Import the exports of its months (citizen import), or run npm start for the sample year.\n',
  });
});

test('a figure of which nothing came in is not supported, and a long report goes through a pipe whole', async () => {
  expect(await citizen('import', 'stop-and-search-feedback', FEEDBACK)).toMatchObject({ code: 0 });
  const command = ['node', LAUNCHER, ...CHECK, '--format', 'json'].map((word) => `'${word}'`).join(' ');
  // The reader is late, so that the pipe is full when the command has nothing more to say.
  const { stdout } = await promisify(execFile)('sh', ['-c', `${command} | (sleep 8; cat)`], {
    cwd: directory,
    env: { PATH: systemPath(), DATABASE_URL: database.url },
    maxBuffer: 10_000_000,
  });
  expect(stdout.length).toBeGreaterThan(100_000);
  expect(JSON.parse(stdout)).toMatchObject({ counts: { NOT_SUPPORTED: FIGURES, DISAGREES: 0 } });
});
