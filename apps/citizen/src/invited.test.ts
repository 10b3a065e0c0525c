import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { runCitizen } from './testing/run-citizen';
import type { Ended } from './testing/run-citizen';

const CANDIDATES = `candidate_id,selected_on,area,crime_type,domestic_abuse,under_18,declined,safe_contact_route
C1,2022-05-01,E08000025,Burglary,No,No,No,
C2,2022-05-01,E08000025,Violence,Yes,No,No,
C3,2022-05-02,E08000026,Violence,Yes,No,No,Safe phone number
C4,2022-05-03,E08000026,Burglary,No,No,Yes,
`;

let database: TestDatabase;
let directory: string;

beforeAll(async () => {
  database = await createTestDatabase();
  directory = await mkdtemp(join(tmpdir(), 'citizen-graph-invited-'));
  await writeFile(join(directory, '2022-05-national-survey-candidates.csv'), CANDIDATES);
  await citizen('migrate');
  await citizen('import', 'national-survey-candidates', '2022-05-national-survey-candidates.csv');
});
afterAll(async () => {
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});

test('nobody is listed where the list cannot be entered in the record', async () => {
  await database.owner.query('alter table audit.entry add constraint out_of_order check (false) not valid');
  expect(await citizen('invited', '2022-05', '--out', 'none.csv')).toMatchObject({ code: 1, out: '' });
  await expect(stat(join(directory, 'none.csv'))).rejects.toMatchObject({ code: 'ENOENT' });
  await database.owner.query('alter table audit.entry drop constraint out_of_order');
});

test('the list holds who may be invited and by which route, and nobody who was refused', async () => {
  expect(await citizen('invited', '2022-05', '--out', 'may.csv', '--by', 'Ash')).toEqual({
    code: 0,
    out: '2 victims selected in 2022-05 to be invited, in may.csv.\n',
    err: '',
  });
  const path = join(directory, 'may.csv');
  expect(await readFile(path, 'utf8')).toBe(
    'candidate_id,area,safe_contact_route\nC1,E08000025,\nC3,E08000026,SAFE_PHONE\n',
  );
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await citizen('invited', '2022-05', '--out', 'may.csv')).toMatchObject({
    code: 2,
    err: expect.stringContaining('may.csv is there already'),
  });
});

test('a list that was written is entered once, as a disclosure without any of those on it', async () => {
  const entries = await database.owner.query(
    `select content from audit.entry where content ->> 'operation' <> 'import'`,
  );
  expect(entries).toEqual([
    {
      content: {
        kinds: ['CONSULTATION', 'DISCLOSURE'],
        actor: 'Ash',
        client: 'citizen',
        purpose: null,
        operation: 'invited',
        document: null,
        fields: ['national-survey-candidates'],
        areas: null,
        recipient: 'the national victim survey',
        rows: 2,
        request: null,
      },
    },
  ]);
});

test('a month without anybody writes nothing, and what is no month is refused', async () => {
  expect(await citizen('invited', '2022-06', '--out', 'june.csv')).toMatchObject({
    code: 0,
    out: 'Nobody who was selected in 2022-06 is to be invited; nothing was written.\n',
  });
  await expect(stat(join(directory, 'june.csv'))).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await citizen('invited', 'June', '--out', 'june.csv')).toMatchObject({ code: 2 });
});

function citizen(...args: readonly string[]): Promise<Ended> {
  return runCitizen(args, { cwd: directory, env: { DATABASE_URL: database.url } });
}
