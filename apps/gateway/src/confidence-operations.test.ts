import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ConfidenceElsewhereDocument,
  ConfidenceLocalDocument,
  ConfidenceTrendDocument,
} from '@citizen-graph/operations';
import type {
  ConfidenceElsewhereQuery,
  ConfidenceLocalQuery,
  ConfidenceTrendQuery,
} from '@citizen-graph/operations';
import { writeSampleData } from '@citizen-graph/sample-data';
import type { TestDatabase } from '@citizen-graph/test-database';
import { parse } from 'csv-parse/sync';
import { dataOf, errorsOf } from './testing/answers';
import { ask } from './testing/test-gateway';
import { createWholeDatabase, importInto, startWholePlatform } from './testing/whole-platform';
import type { WholePlatform } from './testing/whole-platform';

type Row = Readonly<Record<string, string>>;

const YEAR = { from: '2022-04', to: '2023-03' };
const BIRMINGHAM = 'E08000025';

let database: TestDatabase;
let platform: WholePlatform;
const residents: Row[] = [];

beforeAll(async () => {
  database = await createWholeDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'confidence-'));
  const datasets = ['public-confidence', 'local-confidence-survey'];
  for (const { dataset, path } of await writeSampleData({ directory, scale: 1, datasets })) {
    await importInto(database, dataset, path);
    const rows: Row[] = parse(await readFile(path), { columns: true });
    if (dataset === 'local-confidence-survey') residents.push(...rows);
  }
  await rm(directory, { recursive: true });
  platform = await startWholePlatform(database.url);
});

afterAll(async () => {
  await platform.stop();
  await database.drop();
});

test('the trend has the force, its comparators and the figure of the paper', async () => {
  const answer = await run<ConfidenceTrendQuery>(ConfidenceTrendDocument, { measure: 'OVERALL_CONFIDENCE' });
  const years = answer.publicConfidence?.trend?.years ?? [];
  const latest = years.filter(({ yearEnding }) => yearEnding === '2023-03');
  expect(latest.map(({ force, value }) => [force.name, Math.round(Number(value.value))])).toEqual([
    ['West Midlands', 60],
    ['England and Wales', 69],
    ['Greater Manchester', 61],
    ['Metropolitan Police', 62],
  ]);
  expect(answer.publicConfidence?.trend?.synthetic).toBe(true);
});

test('local confidence and priorities are those of the files, counted again', async () => {
  const answer = await run<ConfidenceLocalQuery>(ConfidenceLocalDocument, { period: YEAR, area: BIRMINGHAM });
  const spring = residents.filter(
    ({ area, interviewed_on, confident }) =>
      area === BIRMINGHAM && String(interviewed_on) < '2022-07' && confident !== '',
  );
  const agree = spring.filter(({ confident }) => confident?.endsWith(' agree'));
  const row = answer.metric?.table?.rows.find(
    ({ period, area }) => period.from === '2022-04' && area?.code === BIRMINGHAM,
  );
  expect(row?.value).toMatchObject({ numerator: agree.length, denominator: spring.length });

  const named = residents.filter(({ area, priority_1 }) => area === BIRMINGHAM && priority_1 !== '');
  const priorities = answer.publicConfidence?.localPriorities;
  expect(priorities?.respondents).toBe(named.length);
  const shareOf = (label: string): number =>
    (100 * named.filter((each) => Object.values(each).includes(label)).length) / named.length;
  for (const { label, value } of priorities?.priorities ?? []) {
    expect({ label, value: value.value }).toEqual({ label, value: expect.closeTo(shareOf(label), 9) });
  }
  const shares = (priorities?.priorities ?? []).map(({ value }) => Number(value.value));
  expect(shares).toHaveLength(8);
  expect(shares).toEqual([...shares].sort((one, other) => other - one));
});

test('what is not in is empty and no error', async () => {
  const answer = await run<ConfidenceElsewhereQuery>(ConfidenceElsewhereDocument, {
    measure: 'GOOD_JOB',
    period: YEAR,
  });
  expect(answer.publicConfidence?.localEstimates).toMatchObject({ estimates: [], synthetic: false });
});

async function run<Data>(
  operation: { toString(): string },
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const { body } = await ask(platform.url, operation.toString(), { variables });
  expect(errorsOf(body)).toEqual([]);
  return dataOf<Data>(body);
}
