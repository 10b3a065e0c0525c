import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendToRecord } from '@citizen-graph/audit';
import { anEntry } from '@citizen-graph/audit/testing/an-entry';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { parse } from 'csv-parse/sync';
import { MIGRATIONS } from '../sources';
import { runCitizen } from '../testing/run-citizen';
import type { Ended } from '../testing/run-citizen';

let database: TestDatabase;
let directory: string;
/** Where the record ended after each entry, as the command prints it. */
const heads: string[] = [];

// The last moment of 31 May and the first of 1 June 2026 in London, which is an hour ahead of UTC.
const TIMES = [
  '2026-05-31T22:59:59.999Z',
  '2026-05-31T23:00:00.000Z',
  '2026-06-01T22:59:59.999Z',
  '2026-06-01T23:00:00.000Z',
];
const ENTRIES = [
  anEntry(),
  anEntry({
    actor: '=cmd|calc!A1',
    client: '+44',
    fields: ['Query.a', 'Query.b'],
    areas: ['E08000025', 'E08000026'],
  }),
  anEntry({
    kinds: ['CONSULTATION', 'DISCLOSURE'],
    recipient: '@partner, "quoted"',
    purpose: 'board-2026',
    request: '4bf92f3577b34da6',
  }),
  anEntry(),
];

beforeAll(async () => {
  database = await createTestDatabase(MIGRATIONS);
  directory = await mkdtemp(join(tmpdir(), 'citizen-graph-audit-'));
  for (const entry of ENTRIES) {
    const { number, hash } = await appendToRecord(database.owner, [entry]);
    heads.push(`${number}:${hash}`);
  }
});
afterAll(async () => {
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});

function citizen(...args: readonly string[]): Promise<Ended> {
  return runCitizen(['audit', ...args], { cwd: directory, env: { DATABASE_URL: database.url } });
}

/** Does what the record's triggers are there to refuse. */
function tamper(sql: string): Promise<unknown> {
  const tables = ['entry', 'head'];
  const triggers = (what: string) => tables.map((table) => `alter table audit.${table} ${what} trigger user`);
  return database.owner.query([...triggers('disable'), sql, ...triggers('enable')].join(';'));
}

describe('citizen audit verify', () => {
  test('says how many entries there are, and prints the head to be noted', async () => {
    const beginning = '4 entries, none changed, missing or out of place. ';
    const end = `It ends here; note this where nobody who can write to the database can change it:\n${heads[3]}\n`;
    expect(await citizen('verify')).toEqual({
      code: 0,
      out: `${beginning}Without a head that was noted before, a record that was written anew as a whole would look the same.\n${end}`,
      err: '',
    });
    expect(await citizen('verify', '--head', heads[1] ?? '', '--head', heads[3] ?? '')).toEqual({
      code: 0,
      out: `${beginning}It holds the 2 heads that were noted.\n${end}`,
      err: '',
    });
  });

  test('says of a head that is not of this record that it is not', async () => {
    const wrong = `2:${'0'.repeat(64)}`;
    const beyond = `9:${'0'.repeat(64)}`;
    expect(await citizen('verify', '--head', wrong, '--head', beyond)).toEqual({
      code: 1,
      out:
        'entry 2 has another hash than was noted: the record was written anew, or the note is of another database\n' +
        'there is no entry 9, which was noted: the end was cut off, or an older backup was restored\n',
      err: expect.stringMatching(
        /^error RECORD_FAULTY: The record has 2 faults\. Change nothing, keep a copy /,
      ),
    });
  });

  test.each([
    [
      'a changed row',
      `update audit.entry set content = jsonb_set(content, '{actor}', '"nobody"') where number = 3`,
      `update audit.entry set content = jsonb_set(content, '{actor}', '"ash"') where number = 3`,
      'entry 3 is not as it was written: its hash does not fit what it holds\n',
    ],
    [
      'a deleted row',
      'create table public.kept as select * from audit.entry where number = 2; delete from audit.entry where number = 2',
      'insert into audit.entry select * from public.kept',
      'entry 2 is missing\n',
    ],
    [
      'two rows in each other’s place',
      'update audit.entry set number = 5 - number + 90 where number in (2, 3); update audit.entry set number = number - 90 where number > 90',
      'update audit.entry set number = 5 - number + 90 where number in (2, 3); update audit.entry set number = number - 90 where number > 90',
      /^entry 2 does not follow entry 1: .*\nentry 2 is not as it was written.*\nentry 3 does not follow.*\nentry 3 is not.*\nentry 4 does not follow/,
    ],
  ])('finds %s', async (_, change, back, said) => {
    await tamper(change);
    const found = await citizen('verify');
    await tamper(back);
    expect(found).toEqual({
      code: 1,
      out: typeof said === 'string' ? said : expect.stringMatching(said),
      err: expect.stringMatching(/^error RECORD_FAULTY: /),
    });
    expect(await citizen('verify', '--head', heads[3] ?? '')).toMatchObject({ code: 0 });
  });

  test.each([['4'], [`-1:${'0'.repeat(64)}`]])('refuses %s as a head', async (head) => {
    expect(await citizen('verify', '--head', head)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^error USAGE: .*It is a number, a colon and 64 hexadecimal digits/),
    });
  });
});

describe('citizen audit export', () => {
  beforeAll(async () => {
    for (const [index, time] of TIMES.entries()) {
      await tamper(`update audit.entry set at = '${time}' where number = ${index + 1}`);
    }
  });
  const june = (out: string) => citizen('export', '--from', '2026-06-01', '--to', '2026-06-01', '--out', out);

  test('writes the entries of days in London as a CSV that no spreadsheet runs', async () => {
    expect(await june('june.csv')).toEqual({
      code: 0,
      out: '2 entries of 2026-06-01 to 2026-06-01 in june.csv. Whether they are as they were written: citizen audit verify\n',
      err: '',
    });
    const path = join(directory, 'june.csv');
    expect(parse(await readFile(path, 'utf8'), { columns: true })).toEqual([
      {
        number: '2',
        at: TIMES[1],
        kinds: 'CONSULTATION',
        actor: "'=cmd|calc!A1",
        client: "'+44",
        purpose: '',
        operation: 'BoardPack',
        document: 'a'.repeat(64),
        fields: 'Query.a Query.b',
        areas: 'E08000025 E08000026',
        recipient: '',
        rows: '12',
        request: '',
      },
      expect.objectContaining({
        number: '3',
        kinds: 'CONSULTATION DISCLOSURE',
        purpose: 'board-2026',
        areas: '',
        recipient: '\'@partner, "quoted"',
        request: '4bf92f3577b34da6',
      }),
    ]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('writes them as JSON, one a line', async () => {
    expect(
      await citizen('export', '--from', '2026-05-31', '--to', '2026-06-02', '--out', 'all.jsonl'),
    ).toMatchObject({
      code: 0,
    });
    const lines = (await readFile(join(directory, 'all.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
      ENTRIES.map((entry, index) => ({ number: index + 1, at: TIMES[index], ...entry })),
    );
  });

  test('writes a file without entries where there are none', async () => {
    expect(
      await citizen('export', '--from', '2020-01-01', '--to', '2020-12-31', '--out', 'none.csv'),
    ).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^0 entries /),
    });
    expect(await readFile(join(directory, 'none.csv'), 'utf8')).toMatch(/^number,at,kinds,[a-z,]*\n$/);
  });

  test('writes over nothing', async () => {
    await writeFile(join(directory, 'there.csv'), 'mine');
    expect(await june('there.csv')).toMatchObject({
      code: 2,
      err: 'error USAGE: there.csv is there already; name another file, or move that one away.\n',
    });
    expect(await readFile(join(directory, 'there.csv'), 'utf8')).toBe('mine');
  });

  test('leaves nothing behind where the record cannot be read to its end', async () => {
    await database.owner.query('revoke select on audit.entry from citizen_auditor');
    expect(await june('half.csv')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^error DATABASE_DENIED: /),
    });
    await database.owner.query('grant select on audit.entry to citizen_auditor');
    expect((await readdir(directory)).filter((name) => name.startsWith('half'))).toEqual([]);
  });

  test.each([
    [
      'days the wrong way round',
      ['--from', '2026-06-02', '--to', '2026-06-01', '--out', 'a.csv'],
      '--to 2026-06-01 is before',
    ],
    [
      'what is no day',
      ['--from', '2026-02-30', '--to', '2026-06-01', '--out', 'a.csv'],
      'It is a day written YYYY-MM-DD',
    ],
    [
      'another kind of file',
      ['--from', '2026-06-01', '--to', '2026-06-01', '--out', 'a.xlsx'],
      'Its name ends with .csv or .jsonl',
    ],
  ])('refuses %s', async (_, args, said) => {
    expect(await citizen('export', ...args)).toMatchObject({ code: 2, err: expect.stringContaining(said) });
  });

  test('names the path that was asked for where it cannot be written', async () => {
    expect(await june('no/such/june.csv')).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /^error FILE_NOT_WRITABLE: no\/such\/june\.csv cannot be written \(ENOENT\)/,
      ),
    });
  });
});
