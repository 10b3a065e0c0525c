import { HEADER, VISITS, aVisit } from '../testing/a-visit';
import { readAll } from '../testing/read-all';
import { temporaryFolder } from '../testing/temporary-folder';
import { mayBeMissing, yesNo } from './columns';

const VISIT = 'V1,2022-04,Dudley,8,1.5,Yes,';
const SCORE = 'a whole number from 0 to 10';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

async function read(content: string | Uint8Array) {
  return readAll(await folder.write('visits.csv', content), VISITS);
}

async function readLines(...lines: readonly string[]) {
  const { rows } = await read(`${[HEADER, ...lines].join('\n')}\n`);
  return rows;
}

test.each([
  ['LF', `${HEADER}\n${VISIT}\n`],
  ['no line ending at the end', `${HEADER}\n${VISIT}`],
  ['CRLF', `${HEADER}\r\n${VISIT}\r\n`],
  ['mixed line endings', `${HEADER}\r\n${VISIT}\n`],
  ['a byte order mark', `\ufeff${HEADER}\n${VISIT}\n`],
  ['a byte order mark before a quoted header', `\ufeff${HEADER.replace('Visit', '"Visit"')}\n${VISIT}\n`],
  ['UTF-16 little-endian', Buffer.from(`\ufeff${HEADER}\n${VISIT}\n`, 'utf16le')],
  ['UTF-16 big-endian', Buffer.from(`\ufeff${HEADER}\n${VISIT}\n`, 'utf16le').swap16()],
  ['UTF-16 without a mark', Buffer.from(`${HEADER}\n${VISIT}\n`, 'utf16le')],
  ['semicolons and a decimal comma', `${HEADER}\n${VISIT}\n`.replaceAll(',', ';').replace('1.5', '1,5')],
  ['tabs', `${HEADER}\n${VISIT}\n`.replaceAll(',', '\t')],
  ['blank lines at the end', `${HEADER}\n${VISIT}\n\n  \n\n`],
  ['blank lines with CRLF at the end', `${HEADER}\r\n${VISIT}\r\n\r\n\r\n`],
  ['empty columns without a name', `${HEADER},,\n${VISIT},, \n`],
])('reads the same record from %s', async (_, content) => {
  const { rows } = await read(content);
  expect(rows).toEqual([{ line: 2, fields: aVisit() }]);
});

test('reads columns in any order and fills the constants', async () => {
  const content = 'Comment,Solved,Minutes,Rating,Area,Month,Visit\n"Good, really",No,,0,Walsall,2023-03,V9\n';
  const { rows } = await read(content);
  expect(rows).toEqual([
    {
      line: 2,
      fields: {
        visitId: 'V9',
        month: '2023-03',
        area: 'WS',
        rating: 0,
        minutesWaited: null,
        solved: false,
        comment: 'Good, really',
        desk: 'FRONT',
      },
    },
  ]);
});

test('keeps formulas and exact duplicates as they are', async () => {
  const formula = `${VISIT}"=1+1"`;
  expect(await readLines(formula, formula)).toEqual([
    { line: 2, fields: aVisit({ comment: '=1+1' }) },
    { line: 3, fields: aVisit({ comment: '=1+1' }) },
  ]);
});

test('reports every issue of a row', async () => {
  const [row] = await readLines('V 1,2022-13,,NaN,"1,5",maybe,');
  expect(row).toEqual({
    line: 2,
    issues: [
      {
        line: 2,
        field: 'Visit',
        value: 'V 1',
        code: 'NOT_AN_IDENTIFIER',
        expected: 'letters, digits and - _ . : / #, at most 100 of them',
      },
      {
        line: 2,
        field: 'Month',
        value: '2022-13',
        code: 'NOT_A_MONTH',
        expected: 'a month, written YYYY-MM',
      },
      { line: 2, field: 'Area', value: '', code: 'MISSING_VALUE', expected: 'one of: Dudley; Walsall' },
      { line: 2, field: 'Rating', value: 'NaN', code: 'NOT_A_NUMBER', expected: SCORE },
      {
        line: 2,
        field: 'Minutes',
        value: '1,5',
        code: 'DECIMAL_COMMA',
        expected: 'a number from 0 to 999 with a decimal point and at most 2 decimals, or nothing',
      },
      { line: 2, field: 'Solved', value: 'maybe', code: 'UNKNOWN_VALUE', expected: 'Yes or No, or nothing' },
    ],
  });
});

test('names physical lines: line feeds in quoted fields and blank lines count', async () => {
  const rows = await readLines(
    `${VISIT}"one\ntwo\r\nthree"`,
    '',
    VISIT.replace(',8,', ',11,'),
    `${VISIT.replace(',8,', ',12,')}"a\nb"`,
    VISIT.replace(',8,', ',13,'),
  );
  expect(rows).toEqual([
    { line: 2, fields: aVisit({ comment: 'one\ntwo\r\nthree' }) },
    { line: 6, issues: [{ line: 6, field: 'Rating', value: '11', code: 'OUT_OF_RANGE', expected: SCORE }] },
    { line: 7, issues: [{ line: 7, field: 'Rating', value: '12', code: 'OUT_OF_RANGE', expected: SCORE }] },
    { line: 9, issues: [{ line: 9, field: 'Rating', value: '13', code: 'OUT_OF_RANGE', expected: SCORE }] },
  ]);
});

test.each([
  ['too few', 'V1,2022-04', '2'],
  ['too many', `${VISIT},,`, '9'],
])('refuses a row with %s fields and reads on', async (_, ragged, value) => {
  const expected = '7 fields, as in the header';
  expect(await readLines(ragged, VISIT)).toEqual([
    { line: 2, issues: [{ line: 2, field: '', value, code: 'WRONG_NUMBER_OF_FIELDS', expected }] },
    { line: 3, fields: aVisit() },
  ]);
});

test('refuses the row that has a stray cell in a column without a name', async () => {
  const { notices, rows } = await read(`${HEADER},,\n${VISIT},,\n${VISIT},,Trust\n`);
  const issue = { line: 3, field: 'column 9', value: 'Trust', code: 'STRAY_CELL', expected: 'nothing' };
  expect({ notices, rows }).toEqual({
    notices: ['2 trailing columns without a name; a row that fills one is refused'],
    rows: [
      { line: 2, fields: aVisit() },
      { line: 3, issues: [issue] },
    ],
  });
});

test.each([
  ['NUL', '\0', '\\u0000'],
  ['escape', '\u001b[2J', '\\u001b[2J'],
  ['a C1 control', '\u0085', '\\u0085'],
  ['a carriage return alone', '\r', '\\u000d'],
])('refuses %s in the text of a row and writes it out', async (_, character, shown) => {
  const rows = await readLines(`${VISIT}"a${character}b"`, VISIT);
  const expected = 'text of at most 100 characters, or nothing';
  expect(rows).toEqual([
    {
      line: 2,
      issues: [{ line: 2, field: 'Comment', value: `a${shown}b`, code: 'CONTROL_CHARACTER', expected }],
    },
    { line: 3, fields: aVisit() },
  ]);
});

test('cuts the value of an issue at 80 characters', async () => {
  const [row] = await readLines(`${VISIT}${'😀'.repeat(60)}`);
  const value = `${'😀'.repeat(39)}…`;
  const expected = 'text of at most 100 characters, or nothing';
  expect(row).toEqual({
    line: 2,
    issues: [{ line: 2, field: 'Comment', value, code: 'TOO_LONG', expected }],
  });
});

test('applies the rules over several fields and names the column of the file', async () => {
  const [row] = await readLines('V1,2022-04,Dudley,10,,No,');
  const expected = 'Yes where the rating is 10';
  expect(row).toEqual({
    line: 2,
    issues: [{ line: 2, field: 'Solved', value: 'No', code: 'CONTRADICTION', expected }],
  });
});

const KNOWN = 'Visit, Month, Area, Rating, Minutes, Solved, Comment';

test.each([
  [
    'a duplicate',
    `${HEADER},Area`,
    'HEADER_DUPLICATE_COLUMN',
    'visits.csv line 1 names the column "Area" twice',
  ],
  [
    'a missing',
    HEADER.replace(',Rating', ''),
    'HEADER_MISSING_COLUMN',
    'visits.csv line 1 lacks the column "Rating"; export the file with every column',
  ],
  [
    'two missing',
    HEADER.replace(',Rating', '').replace('Visit,', ''),
    'HEADER_MISSING_COLUMN',
    'visits.csv line 1 lacks the columns "Visit", "Rating"; export the file with every column',
  ],
  [
    'an unknown',
    `${HEADER},Postcode`,
    'HEADER_UNKNOWN_COLUMN',
    `visits.csv line 1 has the column "Postcode", which this dataset does not have. The columns are: ${KNOWN}. A file of another provider comes in by a column-mapping file`,
  ],
  [
    'a misspelt',
    HEADER.replace('Minutes', 'minuts '),
    'HEADER_UNKNOWN_COLUMN',
    `visits.csv line 1 has the column "minuts", which this dataset does not have. Did you mean "Minutes"? The columns are: ${KNOWN}. A file of another provider comes in by a column-mapping file`,
  ],
  [
    'an unnamed',
    HEADER.replace('Area', ''),
    'HEADER_UNKNOWN_COLUMN',
    `visits.csv line 1 has column 3 without a name, which this dataset does not have. The columns are: ${KNOWN}. A file of another provider comes in by a column-mapping file`,
  ],
])('refuses a header with %s column', async (_, header, code, message) => {
  await expect(read(`${header}\n${VISIT}\n`)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
  });
});

test('refuses a header that has a quotation mark within a name', async () => {
  await expect(read(`${HEADER.replace('Area', 'Ar"ea')}\n${VISIT}\n`)).rejects.toMatchObject({
    code: 'FILE_MALFORMED',
    message: expect.stringContaining('visits.csv: the row that starts on line 1 cannot be read'),
  });
});

test('names an unknown column legibly however it is written', async () => {
  await expect(read(`${HEADER},\u001b${'x'.repeat(100_000)}\n${VISIT},\n`)).rejects.toMatchObject({
    code: 'HEADER_UNKNOWN_COLUMN',
    message: `visits.csv line 1 has the column "\\u001b${'x'.repeat(73)}…", which this dataset does not have. The columns are: ${KNOWN}. A file of another provider comes in by a column-mapping file`,
  });
});

test('a rule may speak of the row as a whole', async () => {
  const dataset: typeof VISITS = {
    ...VISITS,
    check: () => [{ field: 'row', value: '', code: 'CONTRADICTION', expected: 'sense' }],
  };
  const { rows } = await readAll(await folder.write('visits.csv', `${HEADER}\n${VISIT}\n`), dataset);
  const issue = { line: 2, field: 'row', value: '', code: 'CONTRADICTION', expected: 'sense' };
  expect(rows).toEqual([{ line: 2, issues: [issue] }]);
});

describe('a column that files may lack', () => {
  const SOLVED = mayBeMissing(yesNo('Solved'));
  const dataset = { ...VISITS, columns: { ...VISITS.columns, solved: SOLVED } };

  test('has what an empty field gives', async () => {
    const path = await folder.write(
      'older.csv',
      'Visit,Month,Area,Rating,Minutes,Comment\nV1,2022-04,Dudley,8,1.5,\n',
    );
    expect((await readAll(path, dataset)).rows).toEqual([{ line: 2, fields: aVisit({ solved: null }) }]);
  });

  test('is read where it is there', async () => {
    const path = await folder.write('newer.csv', `${HEADER}\n${VISIT}\n`);
    expect((await readAll(path, dataset)).rows).toEqual([{ line: 2, fields: aVisit() }]);
  });
});
