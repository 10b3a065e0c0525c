import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FigureRow, FigureValue } from '@citizen-graph/exports';
import { month } from '@citizen-graph/reference';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { Workbook } from '@protobi/exceljs';
import type { CellValue, Worksheet } from '@protobi/exceljs';
import { parse } from 'csv-parse/sync';
import JSZip from 'jszip';
import { loadSampleYear } from '../platform/load-sample-year';
import { startPlatform } from '../platform/start-platform';
import type { Platform } from '../platform/start-platform';
import { MIGRATIONS } from '../sources';
import { runCitizen } from '../testing/run-citizen';
import type { Ended } from '../testing/run-citizen';
import { askFigures } from './ask-figures';
import type { FiguresAsked } from './figures-asked';

let database: TestDatabase;
let platform: Platform;
let directory: string;
let token: string;

beforeAll(async () => {
  database = await createTestDatabase(MIGRATIONS);
  await loadSampleYear(database.owner, { onProgress: () => undefined });
  platform = await startPlatform({ databaseUrl: database.url });
  token = await platform.tokenFor(['secretary']);
  directory = await mkdtemp(join(tmpdir(), 'citizen-graph-export-'));
}, 300_000);

afterAll(async () => {
  await platform.stop();
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});

function exporting(
  line: string,
  env: Readonly<Record<string, string>> = { CITIZEN_TOKEN: token },
): Promise<Ended> {
  return runCitizen(['export', ...line.split(' ')], {
    cwd: directory,
    env: { DATABASE_URL: database.url, ...env },
  });
}

const YEAR = '--from 2022-04 --to 2023-03';
const toRunning = () => `--url ${platform.url}`;
const read = (name: string) => readFile(join(directory, name));

const SMALL: FiguresAsked = {
  of: { kind: 'metric', id: 'helped' },
  period: { from: month('2022-04'), to: month('2022-06') },
  by: ['AREA', 'ETHNICITY'],
  grain: 'MONTH',
  compare: null,
  asOf: null,
  asOfRelease: null,
};
const SMALL_LINE = '--metric helped --from 2022-04 --to 2022-06 --grain MONTH --by AREA ETHNICITY';

describe('a metric in small groups, as the secretary exports it', () => {
  let answered: readonly FigureRow[];
  let hidden: readonly number[];
  let secrets: readonly string[];

  beforeAll(async () => {
    answered = await rowsFor('secretary');
    const open = await rowsFor('analyst');
    hidden = answered.flatMap(({ value }, index) => (value.value === null ? [index] : []));
    const given = new Set(answered.flatMap(({ value }) => numbersOf(value)));
    secrets = hidden
      .flatMap((index) => numbersOf(open[index]?.value))
      .filter((text) => text.length > 8 && !given.has(text));
    for (const format of ['csv', 'xlsx', 'json']) {
      const ended = await exporting(`${SMALL_LINE} --format ${format} --out small.${format} ${toRunning()}`);
      expect(ended).toEqual({ code: 0, out: `Wrote small.${format}: 1 table, 168 rows.\n`, err: '' });
    }
  }, 120_000);

  test('has figures that the API does not give, which an analyst is given', () => {
    expect(answered).toHaveLength(168);
    expect(hidden.length).toBeGreaterThan(100);
    expect(secrets.length).toBeGreaterThan(100);
  });

  test('is a symbol in CSV wherever the API gives no figure, and the same number wherever it does', async () => {
    const lines = parse(await read('small.csv'), { columns: true, bom: true }) as Record<string, string>[];
    expect(
      lines.map(({ value, status, denominator, interval_lower }) => [
        value,
        status,
        denominator,
        interval_lower,
      ]),
    ).toEqual(
      answered.map(({ value }) =>
        [value.value, value.status, value.denominator, value.interval?.lower].map((part) =>
          String(part ?? value.shorthand),
        ),
      ),
    );
    expect(lines.map(({ row, rows }) => `${row} of ${rows}`).at(-1)).toBe('168 of 168');
  });

  test('is a symbol in the spreadsheet too', async () => {
    const sheet = (await readBack('small.xlsx')).worksheets[4];
    const lines = linesOf(sheet);
    const header = lines.findIndex(([first]) => first === 'From');
    const at = ['Figure (per cent)', 'Status', 'Base'].map((name) => lines[header]?.indexOf(name) ?? -1);
    expect(lines.slice(header + 1).map((line) => at.map((column) => line[column]))).toEqual(
      answered.map(({ value }) => [
        value.value ?? value.shorthand,
        value.status,
        value.denominator ?? value.shorthand,
      ]),
    );
  });

  test('is a symbol with its status in JSON', async () => {
    const { rows } = JSON.parse((await read('small.json')).toString()) as { rows: Record<string, unknown>[] };
    expect(rows.map(({ value, denominator }) => [value, denominator])).toEqual(
      answered.map(({ value }) =>
        [value.value, value.denominator].map(
          (part) => part ?? { shorthand: value.shorthand, status: value.status },
        ),
      ),
    );
  });

  test('shows no number of a figure that is not given, anywhere in the bytes', async () => {
    const { files } = await JSZip.loadAsync(await read('small.xlsx'));
    const inside = await Promise.all(Object.values(files).map((file) => file.async('string')));
    const texts = [...inside, (await read('small.csv')).toString(), (await read('small.json')).toString()];
    expect(secrets.filter((secret) => texts.some((text) => text.includes(secret)))).toEqual([]);
  });
});

test('the pack of a board is a workbook with a table a metric, asked of a platform of its own', async () => {
  const ended = await exporting(`--board victims-thematic ${YEAR} --format xlsx --out pack.xlsx`, {});
  expect(ended).toMatchObject({ code: 0, err: '' });
  const tables = Number(/^Wrote pack\.xlsx: (\d+) tables, \1 rows\.\n$/.exec(ended.out)?.[1]);
  const { worksheets } = await readBack('pack.xlsx');
  expect(worksheets).toHaveLength(5 + tables);
  expect(worksheets[0]?.getCell('A1').value).toBe('Victims Thematic Board');
  const overview = linesOf(worksheets[4]).slice(-tables);
  expect(overview.find(([title]) => title === 'Helped with the issue: 8 or above')?.slice(0, 5)).toEqual([
    ...['Helped with the issue: 8 or above', 'per cent', '2022-04', '2023-03'],
    expect.closeTo(65.98240469208211, 10),
  ]);
  const helped = worksheets.find((sheet) =>
    sheet.getCell('A1').value?.toString().endsWith(': Helped with the issue: 8 or above'),
  );
  expect(helped?.lastRow?.getCell(3).value).toBeCloseTo(65.98240469208211, 10);
}, 120_000);

test('a file that is there stays as it is, unless it is to be written over', async () => {
  await writeFile(join(directory, 'mine.csv'), 'mine');
  const line = `--metric helped ${YEAR} --format csv --out mine.csv --next-update 2023-07-20 ${toRunning()}`;
  expect(await exporting(line)).toEqual({
    code: 2,
    out: '',
    err: 'error EXPORT_FILE_EXISTS: mine.csv is there already; name another file, or write over it with --force.\n',
  });
  expect((await read('mine.csv')).toString()).toBe('mine');
  expect(await exporting(`${line} --force`)).toMatchObject({
    code: 0,
    out: 'Wrote mine.csv: 1 table, 1 row.\n',
  });
  const [only] = parse(await read('mine.csv'), { columns: true, bom: true }) as Record<string, string>[];
  expect(only).toMatchObject({
    value: '65.98240469208211',
    denominator: '13299',
    synthetic: 'yes',
    next_update: '2023-07-20',
  });
});

test.each([
  ['--metric nonsense --from 2022-04 --to 2023-03', 'EXPORT_NOT_FOUND: There is no metric "nonsense"'],
  ['--board nonsense --from 2022-04 --to 2023-03', 'EXPORT_NOT_FOUND: There is no board "nonsense"'],
  [
    '--metric helped --from 2022-04 --to 2023-03 --by RIGHT',
    'EXPORT_REFUSED: UNKNOWN_DIMENSION: helped has no dimension RIGHT',
  ],
  ['--metric helped --from 2023-04 --to 2023-03', 'USAGE: --to 2023-03 is before --from 2023-04.'],
  ['--metric helped --from 2022-13 --to 2023-03', 'It is a month, such as 2022-04.'],
  ['--metric helped --from 2022-04 --to 2023-03 --by area', 'It is one of AREA,'],
  ['--metric helped --from 2022-04 --to 2023-03 --as-of yesterday', 'It is a moment'],
  ['--metric helped --from 2022-04 --to 2023-03 --as-of-release 1.5', 'It is the number of a release.'],
  ['--metric helped --from 2022-04 --to 2023-03 --as-of-release 7 --as-of 2023-06-27T09:00:00Z', 'not both'],
  ['--from 2022-04 --to 2023-03', 'Say what to export, by --metric or --board.'],
])('citizen export %s says %s', async (line, said) => {
  const ended = await exporting(`${line} --format csv --out nothing.csv ${toRunning()}`);
  expect(ended).toMatchObject({ out: '', err: expect.stringContaining(said) as string });
  expect(ended.code).not.toBe(0);
  await expect(read('nothing.csv')).rejects.toThrow('ENOENT');
});

async function rowsFor(role: 'secretary' | 'analyst'): Promise<readonly FigureRow[]> {
  const { metrics } = await askFigures({ url: platform.url, token: await platform.tokenFor([role]) }, SMALL);
  return metrics[0]?.table?.rows ?? [];
}

function numbersOf(value: FigureValue | undefined): readonly string[] {
  return [value?.value, value?.interval?.lower, value?.interval?.upper]
    .filter((part) => typeof part === 'number')
    .map(String);
}

async function readBack(name: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(join(directory, name));
  return workbook;
}

function linesOf(sheet: Worksheet | undefined): readonly (readonly CellValue[])[] {
  const lines: CellValue[][] = [];
  sheet?.eachRow((row) => lines.push((row.values as CellValue[]).slice(1)));
  return lines;
}
