import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROW_ISSUE_CODES } from '../domain/row-issue';
import { temporaryFolder } from '../testing/temporary-folder';
import { RejectionReport } from './rejection-report';
import type { RowIssue } from '../domain/row-issue';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

function anIssue(issue: Partial<RowIssue> = {}): RowIssue {
  return { line: 2, field: 'Rating', value: '11', code: 'OUT_OF_RANGE', expected: '0 to 10', ...issue };
}

test('toText() of few issues', async () => {
  const report = new RejectionReport('visits.csv');
  await report.add([
    anIssue(),
    anIssue({ field: 'Area', value: '', code: 'MISSING_VALUE', expected: 'an area' }),
  ]);
  await report.add([anIssue({ line: 12 })]);
  await report.add([]);
  expect(report.toText()).toBe(`visits.csv: 2 rows refused, with 3 issues.

  line  field   value  problem        expected
  2     Rating  "11"   OUT_OF_RANGE   0 to 10
  2     Area    ""     MISSING_VALUE  an area
  12    Rating  "11"   OUT_OF_RANGE   0 to 10

  2 x  Rating  OUT_OF_RANGE   ${ROW_ISSUE_CODES.OUT_OF_RANGE}
  1 x  Area    MISSING_VALUE  ${ROW_ISSUE_CODES.MISSING_VALUE}

What next: Ask for a report file to see them all. Correct the rows where the file comes from, export it again and import the new file; or accept the file without them: --quarantine gives the share of rows, in per cent, that may be left out.
`);
});

test('toText() without issues', () => {
  expect(new RejectionReport('visits.csv').toText()).toBe('visits.csv: no row was refused.\n');
});

test('keeps the first 20 of many issues and says where all of them are', async () => {
  const path = join(folder.path, 'many.csv');
  const report = new RejectionReport('visits.csv', path);
  for (let line = 2; line < 1256; line += 1) await report.add([anIssue({ line })]);
  await report.close();
  const { first, ...totals } = report.rejections;
  expect(totals).toEqual({
    fileName: 'visits.csv',
    reportPath: path,
    rows: 1254,
    issues: 1254,
    counts: [{ code: 'OUT_OF_RANGE', field: 'Rating', count: 1254 }],
  });
  expect(first.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, index) => index + 2));
  expect(report.toText()).toContain(`\n\nand 1,234 more; all are in ${path}\n\n`);
  expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(1256);
});

test('says how many more there are where no CSV is written', async () => {
  const report = new RejectionReport('visits.csv');
  await report.add(Array.from({ length: 21 }, (_, index) => anIssue({ line: index + 2 })));
  expect(report.toText()).toContain('\n\nand 1 more\n\n');
});

test('the CSV keeps spreadsheets from running formulas', async () => {
  const path = join(folder.path, 'formulas.csv');
  const report = new RejectionReport('visits.csv', path);
  await report.add([anIssue({ value: '=1+1' }), anIssue({ value: '@x' }), anIssue({ value: 'a,"b"' })]);
  await report.close();
  expect(await readFile(path, 'utf8')).toBe(
    [
      'line,field,value,code,expected',
      "2,Rating,'=1+1,OUT_OF_RANGE,0 to 10",
      "2,Rating,'@x,OUT_OF_RANGE,0 to 10",
      '2,Rating,"a,""b""",OUT_OF_RANGE,0 to 10',
      '',
    ].join('\n'),
  );
});

test('writes no CSV where nothing was refused', async () => {
  const path = join(folder.path, 'none.csv');
  const report = new RejectionReport('visits.csv', path);
  await report.close();
  expect(existsSync(path)).toBe(false);
});

test('toText() of a file that is in without its refused rows does not say how to bring it in', async () => {
  const report = new RejectionReport('visits.csv', join(folder.path, 'in.rejected.csv'));
  await report.add([anIssue()]);
  await report.close();
  const [last] = report.toText('IMPORTED').trimEnd().split('\n').slice(-1);
  expect(last).toBe(
    'What next: The file is in without these rows. Correct them where the file comes from, export it again and import the new file in its place.',
  );
});
