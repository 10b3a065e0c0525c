import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { londonMonth } from '@citizen-graph/reference';
import { findReceipt, giveAnswers, parseReceiptCode } from '@citizen-graph/stop-search';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { MIGRATIONS } from '../sources';
import { runCitizen } from '../testing/run-citizen';
import type { Ended } from '../testing/run-citizen';

const FEEDBACK_URL = 'https://feedback.example.police.uk';
const THIS_MONTH = londonMonth(Date.now());
const YES = { fair: true, explained: true, polite: null, toldOfRecord: null, comment: null };

let database: TestDatabase;
let directory: string;

beforeAll(async () => {
  database = await createTestDatabase(MIGRATIONS);
  directory = await mkdtemp(join(tmpdir(), 'citizen-graph-receipts-'));
});
afterAll(async () => {
  await database.drop();
  await rm(directory, { recursive: true });
});

function citizen(args: string, environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const env = { DATABASE_URL: database.url, FEEDBACK_URL, ...environment };
  return runCitizen(args.split(' '), { cwd: directory, env });
}

/** The codes that an SVG shows to people who type. */
async function typedCodes(folder: string): Promise<readonly string[]> {
  const names = (await readdir(join(directory, folder))).toSorted();
  const svgs = await Promise.all(names.map((name) => readFile(join(directory, folder, name), 'utf8')));
  return svgs.map((svg) => parseReceiptCode(/>([0-9A-Z-]{14})<\/text>/.exec(svg)?.[1] ?? '') ?? '');
}

test('receipts are issued as sheets, answered, and collected by releases, once', async () => {
  const issued = await citizen('feedback issue --count 12 --place custody --area E08000025 --out sheets');
  expect(issued).toMatchObject({ code: 0, err: '' });
  expect(issued.out).toMatch(
    new RegExp(
      `^12 receipts in sheets \\(12 SVGs\\): batch ${THIS_MONTH}-custody-\\d{6}, custody, Birmingham\\n` +
        'Each can be answered once, until \\d+ \\w+ \\d{4}\\.\\n' +
        'No answer leads to a person, a search or a receipt\\.\\nNobody can print these codes again: .*\\n$',
    ),
  );
  const codes = await typedCodes('sheets');
  expect(codes).toHaveLength(12);
  for (const code of codes.slice(0, 5)) {
    expect(await giveAnswers(database.owner.manager, code, YES)).toBe('ACCEPTED');
  }

  const collected = await citizen('feedback collect --by me');
  expect(collected).toMatchObject({ code: 0, err: '' });
  expect(collected.out.split('\n')).toEqual([
    expect.stringMatching(
      `^${THIS_MONTH}-stop-and-search-feedback-online.csv is in as release 1, 5 rows of ${THIS_MONTH}, `,
    ),
    expect.stringMatching(
      `^${THIS_MONTH}-stop-and-search-receipts.csv is in as release 2, 12 rows of ${THIS_MONTH}, `,
    ),
    '',
  ]);
  expect(await citizen('feedback collect')).toEqual({
    code: 0,
    out: 'Nothing is new: no answer waits, and no receipt was issued or answered.\n',
    err: '',
  });
  expect((await citizen('releases --json')).out).toContain('"importedBy": "me"');

  expect(await giveAnswers(database.owner.manager, codes[5] ?? '', YES)).toBe('ACCEPTED');
  expect((await citizen('feedback collect')).out.split('\n')).toEqual([
    expect.stringContaining(
      `release 3, 6 rows of ${THIS_MONTH}, in the place of 1 file with 5 rows (1 added, 0 changed, 0 removed), `,
    ),
    expect.stringContaining(
      `release 4, 12 rows of ${THIS_MONTH}, in the place of 1 file with 12 rows (0 added, 1 changed, 0 removed), `,
    ),
    '',
  ]);
});

test('a PDF is written for printing, once', async () => {
  const first = await citizen(
    'feedback issue --count 9 --place street --out sheets.pdf --size large --synthetic',
  );
  expect(first.out).toMatch(
    /^9 receipts in sheets\.pdf \(3 pages\): batch \S+, street, the whole force, SYNTHETIC\n/,
  );
  expect((await readFile(join(directory, 'sheets.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  const before = await receipts();
  const again = await citizen('feedback issue --count 9 --place street --out sheets.pdf');
  expect(again).toMatchObject({
    code: 2,
    err: 'error USAGE: sheets.pdf is there already; sheets are never written over.\n',
  });
  expect(await receipts()).toBe(before);
});

test('a batch that got lost is withdrawn by its name', async () => {
  const { out } = await citizen('feedback issue --count 3 --place street --out lost');
  const [, batch = ''] = /batch (\S+),/.exec(out) ?? [];
  expect(await citizen(`feedback withdraw ${batch}`)).toEqual({
    code: 0,
    out: `Batch ${batch} takes no more answers; 3 receipts had none. The rates go on counting the whole batch.\n`,
    err: '',
  });
  const [code = ''] = await typedCodes('lost');
  expect(await findReceipt(database.owner.manager, code)).toMatchObject({ state: 'EXPIRED' });
});

test('receipts carry references of searches only where the force has switched that on', async () => {
  await writeFile(join(directory, 'searches.txt'), 'SS/2023/1\nSS/2023/2\n');
  const command = 'feedback issue --references searches.txt --place street --out linked';
  const refused = await citizen(command);
  expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/^error LINKING_IS_OFF: /)]);
  const issued = await citizen(command, { FEEDBACK_LINK_TO_SEARCH: 'on' });
  expect(issued.out).toContain('Each carries the reference of its search, and so will the answers.');
  const [code = ''] = await typedCodes('linked');
  expect(await findReceipt(database.owner.manager, code)).toMatchObject({ linked: true });
  expect(await readFile(join(directory, 'linked/00001.svg'), 'utf8')).toContain('>Search: SS/2023/1</text>');
});

test.each([
  ['a PDF', 'no-such-folder/sheets.pdf'],
  ['a folder', 'no-such-folder/sheets'],
])('where %s cannot be written, no receipt exists and nothing is left behind', async (_, out) => {
  const before = await receipts();
  const failed = await citizen(`feedback issue --count 5 --place street --out ${out}`);
  expect([failed.code, failed.err]).toEqual([
    1,
    `error FILE_NOT_WRITABLE: ${out} cannot be written (ENOENT); choose another path, or a folder that is there and yours to write to.\n`,
  ]);
  expect(await receipts()).toBe(before);
  expect((await readdir(directory)).filter((name) => name.includes('partial'))).toEqual([]);
});

test.each([
  [
    '--count 5 --place street --out a.pdf',
    { FEEDBACK_URL: '' },
    1,
    /^error CONFIGURATION: FEEDBACK_URL is not set; /,
  ],
  ['--count 0 --place street --out a.pdf', {}, 2, /^error USAGE: .*from 1 to 20000/],
  ['--place street --out a.pdf', {}, 2, /^error USAGE: Say how many receipts/],
  [
    '--count 5 --place street --out a.pdf --expires 2023-01-01',
    {},
    2,
    /^error USAGE: --expires takes a day to come/,
  ],
])('citizen feedback issue %s with %j ends with %i and says why', async (args, environment, code, reason) => {
  expect(await citizen(`feedback issue ${args}`, environment)).toEqual({
    code,
    out: '',
    err: expect.stringMatching(reason),
  });
});

async function receipts(): Promise<number> {
  return (await database.owner.query<unknown[]>('select from feedback.receipt')).length;
}
