import { VISITS, aVisit } from '../testing/a-visit';
import { temporaryFolder } from '../testing/temporary-folder';
import type { Visit } from '../testing/a-visit';
import { openFile } from './open-file';
import type { RowResult } from './read-row';
import { mappingSchema } from './mapping/mapping-schema';

const folder = temporaryFolder();

afterAll(async () => (await folder).remove());

const NAMES = ['RecordedDate', 'Status', 'Finished', 'ResponseId', 'Q1', 'Q2'];
const WORDINGS = [
  'Recorded Date',
  'Response Type',
  'Finished',
  'Response ID',
  'Where,\nin short?',
  'How "good"\nwas\nit?',
];
const IMPORT_IDS = NAMES.map((name) => `{"ImportId":"${name}","timeZone":"Europe/London"}`);
const ANSWERS = [
  ['2022-04-03 10:00:00', 'IP Address', 'True', 'R_1', 'Dudley', '8'],
  ['2022-04-03 10:05:00', 'Survey Preview', 'True', 'R_2', 'Dudley', '1'],
  ['2022-04-03 10:10:00', 'IP Address', 'False', 'R_3', '', ''],
  ['2022-04-03 10:15:00', 'IP Address', 'True', 'R_4', 'Dudley', 'Great'],
];

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const written = (delimiter: string): string =>
  [NAMES, WORDINGS, IMPORT_IDS, ...ANSWERS].map((row) => `${row.map(quoted).join(delimiter)}\n`).join('');

const MAPPING = {
  name: 'qualtrics.json',
  sha256: 'abc',
  content: mappingSchema.parse({
    dataset: 'visits',
    columns: {
      Visit: { from: 'ResponseId' },
      Month: { from: 'RecordedDate', date: { format: 'yyyy-MM-dd HH:mm:ss', to: 'month' } },
      Area: { from: 'Q1' },
      Rating: { from: 'Q2' },
    },
    skip: [
      { column: 'Status', is: ['Survey Preview', 'Spam'], because: 'previews and spam' },
      { column: 'Finished', isNot: ['True', '1'], because: 'not finished' },
    ],
  }),
};

async function open(content: string | Uint8Array, mapping: typeof MAPPING | null = MAPPING) {
  const path = await (await folder).write('export.csv', content);
  const file = await openFile(path, VISITS, {
    mapping: mapping ?? undefined,
    today: '2024-01-01',
    onProgress: () => undefined,
  });
  const rows: RowResult<Visit>[] = [];
  for await (const batch of file.rows) rows.push(...batch);
  return { notices: file.notices, rows };
}

test.each([
  ['CSV', written(','), []],
  [
    'TSV in UTF-16',
    Buffer.from(`\uFEFF${written('\t')}`, 'utf16le'),
    ['UTF-16 with a byte order mark', 'tabs between fields; a comma in a number is its decimal mark'],
  ],
])('an export as %s is recognised, and lines are those of the file', async (_, content, notices) => {
  expect(await open(content)).toEqual({
    notices: [...notices, 'a Qualtrics export: the first 3 rows are headers'],
    rows: [
      { line: 7, fields: aVisit({ visitId: 'R_1', minutesWaited: null, solved: null }) },
      { line: 8, skipped: 'previews and spam' },
      { line: 9, skipped: 'not finished' },
      {
        line: 10,
        issues: [expect.objectContaining({ line: 10, field: 'Q2', value: 'Great', code: 'NOT_A_NUMBER' })],
      },
    ],
  });
});

test('wordings may be longer than a piece of the file', async () => {
  const long = written(',').replace('How', 'How '.repeat(30_000));
  const { notices, rows } = await open(long);
  expect(notices).toEqual(['a Qualtrics export: the first 3 rows are headers']);
  expect(rows.map(({ line }) => line)).toEqual([7, 8, 9, 10]);
});

test('without a mapping the header is refused, and what helps is said', async () => {
  await expect(open(written(','), null)).rejects.toMatchObject({
    code: 'HEADER_UNKNOWN_COLUMN',
    message: expect.stringMatching(/^export\.csv line 1 .*by a column-mapping file$/),
  });
});

test('a third row of which one cell is something else makes no Qualtrics export', async () => {
  const { notices } = await open(written(',').replace('{""ImportId"":""Q2""', '{""Import"":""Q2""'));
  expect(notices).toEqual([]);
});
