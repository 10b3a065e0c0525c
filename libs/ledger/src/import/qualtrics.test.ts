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

const COLUMNS = {
  Visit: { from: 'ResponseId' },
  Month: { from: 'RecordedDate', date: { format: 'yyyy-MM-dd HH:mm:ss', to: 'month' } },
  Area: { from: 'Q1' },
  Rating: { from: 'Q2' },
};

const MAPPING = {
  name: 'qualtrics.json',
  sha256: 'abc',
  content: mappingSchema.parse({
    dataset: 'visits',
    columns: COLUMNS,
    skip: [
      { column: 'Status', is: ['Survey Preview', 'Spam'], because: 'previews and spam' },
      { column: 'Finished', isNot: ['True', '1'], because: 'not finished' },
    ],
  }),
};

function mappingBy(date: object, column = 'Month') {
  const content = mappingSchema.parse({
    dataset: 'visits',
    columns: { ...COLUMNS, [column]: { from: 'RecordedDate', date } },
  });
  return { ...MAPPING, content };
}

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

const inZone = (zone: string): string =>
  written(',').replace(
    '""RecordedDate"",""timeZone"":""Europe/London""',
    `""RecordedDate"",""timeZone"":""${zone}""`,
  );

const LOCAL = { format: 'yyyy-MM-dd HH:mm:ss', to: 'month' };

test.each([
  ['another zone than that of the mapping', 'America/Denver', LOCAL, 'Europe/London'],
  ['UTC, as Qualtrics writes it', 'Z', LOCAL, 'Europe/London'],
  ['a zone that is none', 'Mountain Time', LOCAL, 'Europe/London'],
  [
    'London where the mapping has another',
    'Europe/London',
    { ...LOCAL, zone: 'America/Denver' },
    'America/Denver',
  ],
])('an export in %s is refused', async (_, zone, date, ours) => {
  await expect(open(inZone(zone), mappingBy(date))).rejects.toMatchObject({
    code: 'TIME_ZONE_DIFFERS',
    message:
      `export.csv and qualtrics.json: the third header row says that RecordedDate is in the time zone ${zone}, and ` +
      `columns.Month of the mapping takes it to be in ${ours}. ` +
      `Give the zone of the export as columns.Month.date.zone, or export in ${ours}`,
  });
});

test('a zone is held against that of the dataset where the mapping has no date', async () => {
  const content = mappingSchema.parse({
    dataset: 'visits',
    columns: { ...COLUMNS, Month: { from: 'RecordedDate' } },
  });
  await expect(open(inZone('America/Denver'), { ...MAPPING, content })).rejects.toMatchObject({
    code: 'TIME_ZONE_DIFFERS',
  });
});

test('the zone is looked at where the mapping gives the header rows too', async () => {
  const content = mappingSchema.parse({ dataset: 'visits', columns: COLUMNS, file: { headerRows: 3 } });
  await expect(open(inZone('America/Denver'), { ...MAPPING, content })).rejects.toMatchObject({
    code: 'TIME_ZONE_DIFFERS',
  });
});

test.each([
  ['the zone of the mapping', inZone('America/Denver'), { ...LOCAL, zone: 'America/Denver' }],
  ['another name of it', inZone('GB'), LOCAL],
  ['UTC on both sides', inZone('Z'), { ...LOCAL, zone: 'UTC' }],
  [
    'no zone',
    written(',').replace('""RecordedDate"",""timeZone"":""Europe/London""', '""RecordedDate""'),
    LOCAL,
  ],
  ['text after the name that is no JSON', inZone('x').replace('""timeZone"":""x""', '""timeZone'), LOCAL],
  [
    'another zone, and dates with an offset',
    inZone('America/Denver'),
    { format: 'yyyy-MM-dd HH:mm:ss ZZ', to: 'month' },
  ],
])('an export in %s is read', async (_, content, date) => {
  expect((await open(content, mappingBy(date))).rows).toHaveLength(4);
});

test('the zone of a column that the mapping does not read is nobody\u2019s matter', async () => {
  const content = inZone('Europe/London').replace(
    '""Finished"",""timeZone"":""Europe/London""',
    '""Finished"",""timeZone"":""Z""',
  );
  expect((await open(content)).rows).toHaveLength(4);
});
