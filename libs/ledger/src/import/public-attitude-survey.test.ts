import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { month } from '@citizen-graph/reference';
import { oneOf, text } from './columns';
import { readAll } from '../testing/read-all';
import { temporaryFolder } from '../testing/temporary-folder';
import { decimal } from './number-columns';
import { mappingSchema } from './mapping/mapping-schema';
import { openFile } from './open-file';
import type { RowResult } from './read-row';
import { day } from './time-columns';
import type { Dataset } from '../domain/dataset';

const PUBLISHED = resolve(
  __dirname,
  '../../../../../shared/data/confidence/mopac-public-attitude-survey-boroughs.csv',
);

type Proportion = {
  readonly date: string;
  readonly survey: string;
  readonly borough: string;
  readonly measure: string;
  readonly proportion: number;
  readonly force: number;
};

const PROPORTIONS: Dataset<Proportion> = {
  id: 'proportions',
  subject: 'confidence',
  title: 'Proportions',
  columns: {
    date: text('Date', { maxLength: 10 }),
    survey: oneOf('Survey', [{ label: 'PAS', code: 'PAS' }]),
    borough: text('Borough', { maxLength: 40 }),
    measure: text('Measure', { maxLength: 40 }),
    proportion: decimal('Proportion', { min: 0, max: 1, decimals: 2 }),
    force: decimal('MPS', { min: 0, max: 1, decimals: 2 }),
  },
  constants: {},
  table: 'proportion',
  monthOf: () => month('2023-12'),
  recordIdOf: (_, { line }) => String(line),
  holdsPersons: false,
  keepsCorrectedRecords: true,
  observe: () => null,
};

const present = existsSync(PUBLISHED);
if (!present) console.warn('Skipped: the published survey file is not beside the project.');
const published = present ? test : test.skip;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

published(
  'a decimal comma between commas is refused in each row as published, and so is the stray cell',
  async () => {
    const { notices, rows } = await readAll(PUBLISHED, PROPORTIONS);
    const issues = rows.flatMap((row) => ('issues' in row ? row.issues : []));
    const fields = issues.filter(({ code }) => code === 'DECIMAL_COMMA').map(({ field }) => field);
    expect({
      notices,
      rows: rows.length,
      accepted: rows.filter((row) => 'fields' in row).length,
      proportion: fields.filter((field) => field === 'Proportion').length,
      force: fields.filter((field) => field === 'MPS').length,
      others: issues.filter(({ code }) => code !== 'DECIMAL_COMMA'),
    }).toEqual({
      notices: ['4 trailing columns without a name; a row that fills one is refused'],
      rows: 9312,
      accepted: 0,
      proportion: 9312,
      force: 9312,
      others: [
        { line: 8034, field: 'column 9', value: 'Trust', code: 'STRAY_CELL', expected: 'nothing' },
        { line: 8034, field: 'column 10', value: '0,71', code: 'STRAY_CELL', expected: 'nothing' },
      ],
    });
  },
);

published('the same file between semicolons, and with decimal points, is read alike', async () => {
  const original = await readFile(PUBLISHED, 'utf8');
  const tidy = original.replace(',,Trust,"0,71"', ',,,');
  const points = tidy.replace(/"(\d),(\d+)"/g, '$1.$2');
  const semicolons = points.replaceAll(',', ';').replaceAll('.', ',');
  const withPoints = await readAll(await folder.write('points.csv', points), PROPORTIONS);
  const withSemicolons = await readAll(await folder.write('semicolons.csv', semicolons), PROPORTIONS);
  expect(withSemicolons.rows).toEqual(withPoints.rows);
  expect({ rows: withPoints.rows.length, first: withPoints.rows[0] }).toEqual({
    rows: 9312,
    first: {
      line: 2,
      fields: {
        date: '31/12/2014',
        survey: 'PAS',
        borough: 'Barking and Dagenham',
        measure: '"Good Job" local',
        proportion: 0.56,
        force: 0.67,
      },
    },
  });
});

type Estimate = {
  readonly quarterEnd: string;
  readonly borough: string;
  readonly measure: string;
  readonly proportion: number;
  readonly force: number;
};

/** The same figures as a dataset of one's own would have them: other headers, dates and labels. */
const ESTIMATES: Dataset<Estimate> = {
  id: 'estimates',
  subject: 'confidence',
  title: 'Estimates',
  columns: {
    quarterEnd: day('quarter_end'),
    borough: text('area', { maxLength: 40 }),
    measure: text('measure', { maxLength: 40 }),
    proportion: decimal('proportion', { min: 0, max: 1, decimals: 2 }),
    force: decimal('force_proportion', { min: 0, max: 1, decimals: 2 }),
  },
  constants: {},
  table: 'estimate',
  monthOf: ({ quarterEnd }) => month(quarterEnd.slice(0, 7)),
  recordIdOf: ({ quarterEnd, borough, measure }) => `${measure}:${borough}:${quarterEnd}`,
  holdsPersons: false,
  keepsCorrectedRecords: true,
  observe: () => null,
};

const MAPPING = mappingSchema.parse({
  dataset: 'estimates',
  file: { decimal: ',', unnamedColumns: 'ignore' },
  columns: {
    quarter_end: { from: 'Date', date: { format: 'd/M/yyyy', to: 'day' } },
    area: { from: 'Borough', values: { 'Richmond Upon Thames': 'Richmond upon Thames' }, others: 'keep' },
    measure: { from: 'Measure', values: { '"Good Job" local': 'Good job' }, others: 'keep' },
    proportion: { from: 'Proportion' },
    force_proportion: { from: 'MPS' },
  },
  skip: [{ column: 'Survey', isNot: ['PAS'], because: 'another survey' }],
});

async function readByMapping(path: string) {
  const mapping = { name: 'public-attitude-survey.json', sha256: 'abc', content: MAPPING };
  const { notices, rows } = await openFile(path, ESTIMATES, {
    mapping,
    today: '2024-06-30',
    onProgress: () => undefined,
  });
  const results: RowResult<Estimate>[] = [];
  for await (const batch of rows) results.push(...batch);
  return { notices, rows: results };
}

published('by a mapping, every row comes in as published, stray cell or not', async () => {
  const { notices, rows } = await readByMapping(PUBLISHED);
  const accepted = rows.flatMap((row) => ('fields' in row ? [row.fields] : []));
  expect({ notices, rows: rows.length, accepted: accepted.length, first: accepted[0] }).toEqual({
    notices: [
      'a comma in a number is its decimal mark',
      '4 trailing columns without a name left out, whatever they hold',
    ],
    rows: 9312,
    accepted: 9312,
    first: {
      quarterEnd: '2014-12-31',
      borough: 'Barking and Dagenham',
      measure: 'Good job',
      proportion: 0.56,
      force: 0.67,
    },
  });
  expect(new Set(accepted.map(({ borough }) => borough)).size).toBe(32);
  expect(new Set(accepted.map(({ measure }) => measure)).size).toBe(8);
});

published(
  'a copy between semicolons, without zeros before days and months, gives identical records',
  async () => {
    const original = await readFile(PUBLISHED, 'utf8');
    const copy = original
      .replace(',,Trust,"0,71"', ',,,')
      .replace(/^(Date.*),,,,$/m, '$1')
      .replace(/,,,,$/gm, '')
      .replace(/^0?(\d+)\/0?(\d+)\//gm, '$1/$2/')
      .replace(/,(?!\d+")/g, ';')
      .replace(/"(\d,\d+)"/g, '$1');
    expect(
      copy
        .split('\n')
        .slice(0, 2)
        .map((line) => line.trim()),
    ).toEqual([
      'Date;Survey;Borough;Measure;Proportion;MPS',
      '31/12/2014;PAS;Barking and Dagenham;"""Good Job"" local";0,56;0,67',
    ]);
    expect(copy).toMatch(/^31\/3\/2015;/m);
    const read = await readByMapping(await folder.write('copy.csv', copy));
    expect(read.notices).toEqual(['semicolons between fields; a comma in a number is its decimal mark']);
    expect(read.rows).toEqual((await readByMapping(PUBLISHED)).rows);
  },
);
