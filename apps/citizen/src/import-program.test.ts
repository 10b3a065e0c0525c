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
