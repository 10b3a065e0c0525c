import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  WmnowMembershipDocument,
  WmnowMessagesDocument,
  WmnowNeighbourhoodsDocument,
} from '@citizen-graph/operations';
import type {
  WmnowMembershipQuery,
  WmnowMessagesQuery,
  WmnowNeighbourhoodsQuery,
} from '@citizen-graph/operations';
import { writeSampleData } from '@citizen-graph/sample-data';
import type { TestDatabase } from '@citizen-graph/test-database';
import { parse } from 'csv-parse/sync';
import { dataOf, errorsOf } from './testing/answers';
import { ask } from './testing/test-gateway';
import { createWholeDatabase, importInto, startWholePlatform } from './testing/whole-platform';
import type { WholePlatform } from './testing/whole-platform';

type Row = Readonly<Record<string, string>>;

const DATASETS = [
  'population',
  'wmnow-membership',
  'wmnow-movements',
  'wmnow-neighbourhood-membership',
  'wmnow-messages',
  'wmnow-campaigns',
];
const YEAR = { from: '2022-04', to: '2023-03' };

let database: TestDatabase;
let platform: WholePlatform;
/** The rows of each dataset's files, to count again from. */
const exported = new Map<string, Row[]>();

beforeAll(async () => {
  database = await createWholeDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'wmnow-'));
  for (const { dataset, path } of await writeSampleData({ directory, scale: 1, datasets: DATASETS })) {
    await importInto(database, dataset, path);
    const rows: Row[] = parse(await readFile(path), { columns: true });
    exported.set(dataset, [...(exported.get(dataset) ?? []), ...rows]);
  }
  await rm(directory, { recursive: true });
  platform = await startWholePlatform(database.url);
});

afterAll(async () => {
  await platform.stop();
  await database.drop();
});

test('messages by area and kind are those of the files, counted again', async () => {
  const answer = await run<WmnowMessagesQuery>(WmnowMessagesDocument, { period: YEAR });
  for (const step of [
    'sent',
    'delivered',
    'opened',
    'clicked',
    'rated',
    'replied',
    'unsubscribed',
  ] as const) {
    const rows = answer[step]?.table?.rows ?? [];
    const found = rows.map(({ group, value }) => [group.map(({ label }) => label).join(), value.value]);
    expect(new Map(found as [string, number][])).toEqual(
      totals('wmnow-messages', (row) => `${row['area_name']},${row['kind']}`, step),
    );
  }
  const [opened, delivered] = [answer.opened, answer.delivered].map(
    (metric) => metric?.table?.rows[0]?.value,
  );
  expect(answer.openRate?.table?.rows[0]?.value).toMatchObject({
    numerator: opened?.value,
    denominator: delivered?.value,
    value: expect.closeTo((100 * Number(opened?.value)) / Number(delivered?.value), 9),
    interval: expect.anything(),
  });
});

test('members, joiners and leavers of an area, month by month, with the campaigns that ran there', async () => {
  const area = 'E08000026';
  const answer = await run<WmnowMembershipQuery>(WmnowMembershipDocument, {
    period: YEAR,
    month: '2023-03',
    area,
  });
  const series = answer.wmnow?.series;
  const own = (dataset: string, column: string) =>
    (exported.get(dataset) ?? [])
      .filter((row) => row['area_code'] === area && String(row['as_at']) > '2022-04')
      .map((row) => Number(row[column]));
  expect(series?.months.map(({ members }) => members.value)).toEqual(own('wmnow-membership', 'members'));
  expect(series?.months.map(({ joiners }) => joiners.value)).toEqual(own('wmnow-movements', 'joiners'));
  expect(series?.months.map(({ leavers }) => leavers.value)).toEqual(own('wmnow-movements', 'leavers'));
  const marked = series?.months.flatMap(({ month, campaigns }) =>
    campaigns.map(({ id }) => `${month} ${id}`),
  );
  expect(marked).toEqual(['2022-06 WMC-01', '2022-10 WMC-02', '2022-11 WMC-02', '2023-01 WMC-03']);
  expect(series?.synthetic).toBe(true);
});

test('areas stand in the order of the sign-up rates of the paper', async () => {
  const answer = await run<WmnowMembershipQuery>(WmnowMembershipDocument, { period: YEAR, month: '2023-03' });
  const places = answer.wmnow?.ranking?.places ?? [];
  expect(places.map(({ rank, area, rankedBy }) => [rank, area.name, Number(rankedBy).toFixed(2)])).toEqual([
    [1, 'Solihull', '70.97'],
    [2, 'Dudley', '57.04'],
    [3, 'Coventry', '55.36'],
    [4, 'Wolverhampton', '51.78'],
    [5, 'Birmingham', '50.28'],
    [6, 'Sandwell', '44.63'],
    [7, 'Walsall', '43.70'],
  ]);
});

test('neighbourhoods are those of the files, and say that they do not add up to the area', async () => {
  const answer = await run<WmnowNeighbourhoodsQuery>(WmnowNeighbourhoodsDocument, {
    period: { from: '2023-03', to: '2023-03' },
    neighbourhoods: ['ERDINGTON', 'MERIDEN'],
  });
  const rows = (exported.get('wmnow-neighbourhood-membership') ?? []).filter(
    (row) => row['as_at'] === '2023-03-31',
  );
  const of = (column: string) =>
    ['Erdington', 'Meriden'].map((name) =>
      Number(rows.find((row) => row['neighbourhood'] === name)?.[column]),
    );
  expect(answer.members?.table?.rows.map(({ value }) => value.value)).toEqual(of('members'));
  expect(answer.joiners?.table?.rows.map(({ value }) => value.value)).toEqual(of('joiners'));
  expect(answer.leavers?.table?.rows.map(({ value }) => value.value)).toEqual(of('leavers'));
  expect(answer.members?.definition).toContain('neighbourhoods do not add up to the area');
});

function totals(dataset: string, keyOf: (row: Row) => string, column: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of exported.get(dataset) ?? []) {
    sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + Number(row[column]));
  }
  return sums;
}

async function run<Data>(
  operation: { toString(): string },
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const { body } = await ask(platform.url, operation.toString(), { variables });
  expect(errorsOf(body)).toEqual([]);
  return dataOf<Data>(body);
}
