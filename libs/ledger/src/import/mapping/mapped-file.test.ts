import { aVisit } from '../../testing/a-visit';
import { readMappedVisits } from '../../testing/read-mapped-visits';
import type { VisitsMapping } from '../../testing/read-mapped-visits';
import { temporaryFolder } from '../../testing/temporary-folder';

const folder = temporaryFolder();

afterAll(async () => (await folder).remove());

const read = async (text: string | Uint8Array, mapping?: VisitsMapping) =>
  readMappedVisits(await folder, text, mapping);

const PLAIN = { minutesWaited: null, solved: null };

test('headers, values, words for scores and dates of a provider become those of the dataset', async () => {
  const file = 'Town,When,Ref,Answer\nDudley town,3/4/2022,V1,Good\n W/sall ,30/04/2022,V2,Poor\n';
  expect(await read(file)).toEqual({
    notices: [],
    noticesOfRows: [],
    rows: [
      { line: 2, fields: aVisit(PLAIN) },
      { line: 3, fields: aVisit({ ...PLAIN, visitId: 'V2', area: 'WS', rating: 2 }) },
    ],
  });
});

test('columns that the mapping does not name are left out and said', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `X${index}`);
  const { notices, rows } = await read(
    `Ref,When,Town,Answer,${names.join(',')}\nV1,3/4/2022,Dudley town,Good${',x'.repeat(12)}\n`,
  );
  expect(notices).toEqual([
    'the mapping leaves out the columns X0, X1, X2, X3, X4, X5, X6, X7, X8, X9 and 2 more',
  ]);
  expect(rows).toEqual([{ line: 2, fields: aVisit(PLAIN) }]);
});

test('a value without a label refuses its row, and so do a date and a label that the column does not take', async () => {
  const { rows } = await read(
    'Ref,When,Town,Answer,Text\nV1,3/4/2022,Leeds,Good,\nV2,April,Dudley town,,\n,3/4/2022,Dudley town,Good,\nV4,3/4/2025,Dudley town,Good,\n',
    { columns: { Comment: { from: 'Text' } } },
  );
  expect(rows.flatMap((row) => ('issues' in row ? row.issues : []))).toEqual([
    {
      line: 2,
      field: 'Town',
      value: 'Leeds',
      code: 'NOT_MAPPED',
      expected: 'a value that the mapping lists: Dudley town; W/sall',
    },
    { line: 3, field: 'When', value: 'April', code: 'NOT_A_MONTH', expected: 'a month written d/M/yyyy' },
    {
      line: 3,
      field: 'Answer',
      value: '',
      code: 'MISSING_VALUE',
      expected: 'a value that the mapping lists: Excellent; Good; Poor',
    },
    expect.objectContaining({ line: 4, field: 'Ref', code: 'MISSING_VALUE' }),
    {
      line: 5,
      field: 'When',
      value: '3/4/2025',
      code: 'IN_THE_FUTURE',
      expected: 'a time no later than the day of the import, 2024-01-01',
    },
  ]);
});

test('other values may be kept as they are, and an empty one may have a label', async () => {
  const Rating = { from: 'Answer', values: { Excellent: 10, '': 5 }, others: 'keep' };
  const { rows } = await read(
    'Ref,When,Town,Answer\nV1,3/4/2022,Dudley town,Excellent\nV2,3/4/2022,Dudley town,7\nV3,3/4/2022,Dudley town,\nV4,3/4/2022,Dudley town,Bad\n',
    { columns: { Rating } },
  );
  expect(rows.map((row) => ('fields' in row ? row.fields.rating : row))).toEqual([
    10,
    7,
    5,
    {
      line: 5,
      issues: [
        {
          line: 5,
          field: 'Answer',
          value: 'Bad',
          code: 'NOT_A_NUMBER',
          expected: 'a value that the mapping lists: Excellent; , or a whole number from 0 to 10',
        },
      ],
    },
  ]);
});

test('rows are left out for the first reason that fits', async () => {
  const { rows } = await read(
    'Ref,When,Town,Answer,Status,Finished\nx,x,x,x,Preview,False\nx,x,x,x,Live,False\nV1,3/4/2022,Dudley town,Good,Live,True\n',
    {
      skip: [
        { column: 'Status', is: ['Preview', 'Spam'], because: 'previews and spam' },
        { column: 'Finished', isNot: [true, 'True'], because: 'not finished' },
      ],
    },
  );
  expect(rows).toEqual([
    { line: 2, skipped: 'previews and spam' },
    { line: 3, skipped: 'not finished' },
    { line: 4, fields: aVisit(PLAIN) },
  ]);
});

test('a header that is not there is named with its place in the mapping and what was probably meant', async () => {
  const skip = [{ column: 'State', is: ['Preview'], because: 'previews' }];
  await expect(read('Ref,Wen,Answer,Stat\nV1,,,\n', { skip })).rejects.toMatchObject({
    code: 'HEADER_MISSING_COLUMN',
    message:
      'export.csv line 1 lacks the columns "When" (columns.Month.from of provider.json; did you mean "Wen"?), ' +
      '"Town" (columns.Area.from of provider.json), "State" (skip[0].column of provider.json; did you mean "Stat"?). ' +
      'Correct the mapping, or export the file with every column that it names',
  });
});

test('a header that the mapping names may stand once, another one more often', async () => {
  const row = 'V1,3/4/2022,Dudley town,Good';
  expect((await read(`Ref,When,Town,Answer,x,x\n${row},1,2\n`)).rows).toEqual([
    { line: 2, fields: aVisit(PLAIN) },
  ]);
  await expect(read(`Ref,When,Town,Answer,Ref\n${row},V2\n`)).rejects.toMatchObject({
    code: 'HEADER_DUPLICATE_COLUMN',
  });
});

test.each([
  [
    'rows before the header, and a preamble',
    'Front counters;;;;\n\nfrom Apr to May;;;;\nRef;When;Town;Answer;Min\nin;in;in;in;minutes\nV1;3/4/2022;Dudley town;Good;1,5\n',
    { headerRows: 4, namesInRow: 3, decimal: ',' },
    [
      'semicolons between fields; a comma in a number is its decimal mark',
      'the first 4 rows are headers, as the mapping says',
    ],
    6,
  ],
  [
    'a decimal comma between commas',
    'Ref,When,Town,Answer,Min\nV1,3/4/2022,Dudley town,Good,"1,5"\n',
    { decimal: ',' },
    ['a comma in a number is its decimal mark'],
    2,
  ],
  [
    'a decimal point between tabs that look like semicolons',
    'Ref\tWhen\tTown\tAnswer\tMin\nV1\t3/4/2022\tDudley town\tGood\t1.5\n',
    { decimal: '.', delimiter: '\t' },
    ['tabs between fields'],
    2,
  ],
  [
    'unnamed columns with something in them',
    'Ref,When,Town,Answer,Min,,\nV1,3/4/2022,Dudley town,Good,1.5,Trust,\n',
    { unnamedColumns: 'ignore' },
    ['2 trailing columns without a name left out, whatever they hold'],
    2,
  ],
])('hints: %s', async (_, text, file, notices, line) => {
  expect(await read(text, { file, columns: { Minutes: { from: 'Min' } } })).toEqual({
    notices,
    noticesOfRows: [],
    rows: [{ line, fields: aVisit({ solved: null }) }],
  });
});

test('Windows-1252 is read where the mapping says so, and a byte order mark is right all the same', async () => {
  const text = 'Ref,When,Town,Answer,Text\nV1,3/4/2022,Dudley town,Good,Café – £5\n';
  const hinted = { file: { encoding: 'windows-1252' }, columns: { Comment: { from: 'Text' } } };
  const fields = aVisit({ ...PLAIN, comment: 'Café – £5' });
  const bytes = Buffer.from(text.replace('–', '\u0096'), 'latin1');
  expect(await read(bytes, hinted)).toEqual({
    notices: ['Windows-1252, as the mapping says'],
    noticesOfRows: [],
    rows: [{ line: 2, fields }],
  });
  expect((await read(`\uFEFF${text}`, hinted)).rows).toEqual([{ line: 2, fields }]);
});
