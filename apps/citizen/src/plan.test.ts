import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSamplePlan } from '@citizen-graph/sample-data';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { MIGRATIONS } from './sources';
import { runCitizen } from './testing/run-citizen';
import type { Ended } from './testing/run-citizen';

let database: TestDatabase;
let directory: string;

beforeEach(async () => {
  database = await createTestDatabase(MIGRATIONS);
  directory = await mkdtemp(join(tmpdir(), 'citizen-graph-plan-'));
});
afterEach(async () => {
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});

function citizen(...args: readonly string[]): Promise<Ended> {
  return runCitizen(args, { cwd: directory, env: { DATABASE_URL: database.url } });
}

test('citizen plan brings a plan in once, and says whose and whether it is made up', async () => {
  const folder = await writeSamplePlan(directory);
  const first = await citizen('plan', folder, '--synthetic', '--by', 'me');
  expect(first).toEqual({
    code: 0,
    out: `priorities.csv: 5 rows, 5 edits made
organisations.csv: 4 rows, 4 edits made
meetings.csv: 120 rows, 24 edits made
actions.csv: 20 rows, 20 edits made
notes.csv: 120 rows, 120 edits made
decisions.csv: 8 rows, 8 edits made
`,
    err: '',
  });
  const again = await citizen('plan', folder, '--synthetic', '--by', 'me');
  expect(again.out).toContain('notes.csv: 120 rows, 0 edits made, 120 edits made before\n');
  const query = `select distinct synthetic, changed_by from victims_code.plan_action join victims_code.strategy_change using (id)`;
  expect(await database.owner.query(query)).toEqual([{ synthetic: true, changed_by: 'me' }]);
});

test('citizen plan reports rows that do not fit and keeps nothing', async () => {
  const rows = '1,1,Inform,All.\n2,first,Support,All.\n';
  await writeFile(join(directory, 'priorities.csv'), `id,position,title,description\n${rows}`);
  const { code, out, err } = await citizen('plan', '.');
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(
    `priorities.csv line 3: position "first" NOT_A_NUMBER; expected a whole number from 1 to 100
error ROWS_REFUSED: Rows of priorities.csv were refused. Nothing was loaded.
`,
  );
  expect(await database.owner.query('select 1 from victims_code.strategy_priority')).toEqual([]);
});

test('citizen plan says of what is no folder that it is none, and what a plan’s folder holds', async () => {
  await writeFile(join(directory, 'plan.csv'), 'id\n');
  const files = 'priorities.csv, organisations.csv, meetings.csv, actions.csv, notes.csv, decisions.csv';
  const whatToDo = `Name the folder that holds the files of the plan (${files}, as far as there are any): citizen plan <folder>`;
  expect(await citizen('plan', 'no-such/folder')).toEqual({
    code: 1,
    out: '',
    err: `error FILE_NOT_FOUND: no-such/folder does not exist or may not be read. ${whatToDo}\n`,
  });
  expect(await citizen('plan', 'plan.csv')).toEqual({
    code: 1,
    out: '',
    err: `error FILE_NOT_FOUND: plan.csv is a file. ${whatToDo}\n`,
  });
});

test('citizen plan takes identifiers of 40 characters, as the formats say, and no longer or other ones', async () => {
  const priorities = (id: string) =>
    writeFile(join(directory, 'priorities.csv'), `id,position,title,description\n${id},1,Inform,All.\n`);
  for (const id of ['x'.repeat(41), 'a:1', 'a/1', 'a#1']) {
    await priorities(id);
    expect(await citizen('plan', '.')).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(
        /^error INVALID_INPUT: priorities\.csv line 2: .* give 1 to 40 letters, digits, /,
      ),
    });
  }
  await priorities(`A.b-${'x'.repeat(35)}_`);
  expect(await citizen('plan', '.')).toEqual({
    code: 0,
    out: 'priorities.csv: 1 row, 1 edit made\n',
    err: '',
  });
});
