import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addPartner } from '@citizen-graph/clients';
import { DISCLOSURE_CONTROL } from '@citizen-graph/metrics';
import { writeSampleData } from '@citizen-graph/sample-data';
import type { TestDatabase } from '@citizen-graph/test-database';
import { dataOf, errorsOf } from './testing/answers';
import { documentId } from './documents/trusted-documents';
import { tokenOf, tokenOfClient } from './testing/test-access';
import { askTrusted } from './testing/test-gateway';
import { createWholeDatabase, importInto, startWholePlatform } from './testing/whole-platform';
import type { WholePlatform } from './testing/whole-platform';

interface Row {
  readonly group: readonly { readonly code: string }[];
  readonly value: {
    readonly status: string;
    readonly value: number | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly shorthand: string | null;
  };
}

const DATASETS = ['t3-pilot-survey', 'wmnow-membership'];
const PILOT = '{ from: "2022-04", to: "2022-06" }';
const IN_PILOT = { from: '2022-04', to: '2022-06' };
const TABLE = `query ($metric: ID!, $period: PeriodInput!, $by: [DimensionName!], $where: [DimensionFilter!]) {
  metric(id: $metric) { table(period: $period, by: $by, where: $where) { rows {
    group { code } value { status value numerator denominator shorthand } } } } }`;
const REFUSED = [
  [
    `{ metric(id: "overall") { table(period: ${PILOT}, by: [GENDER, AGE_BAND]) { rows { value { value } } } } }`,
    'TOO_MANY_ATTRIBUTES',
  ],
  [
    `{ metric(id: "overall") { table(period: { from: "2022-04", to: "2022-05" }) { rows { value { value } } } } }`,
    'UNUSUAL_PERIOD',
  ],
  [
    `{ metric(id: "overall") { table(period: ${PILOT}, where: [{ dimension: GENDER, values: ["FEMALE", "MALE"] }]) { rows { value { value } } } } }`,
    'SEVERAL_VALUES',
  ],
  [
    `{ surveys { drivers(survey: "t3-pilot", outcome: "overall", period: ${PILOT}) { n } } }`,
    'NOT_PROTECTED',
  ],
] as const;

let database: TestDatabase;
let platform: WholePlatform;
let analyst: string;
let internal: string;
let partner: string;

beforeAll(async () => {
  database = await createWholeDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'disclosure-'));
  for (const { dataset, path } of await writeSampleData({ directory, scale: 1, datasets: DATASETS })) {
    await importInto(database, dataset, path);
  }
  await rm(directory, { recursive: true });
  await addPartner(
    database.owner.manager,
    { id: 'helpers', title: 'Helpers', subjects: ['surveys', 'wmnow'], areas: null, quota: 1_000_000 },
    'test',
  );
  platform = await startWholePlatform(database.url, {
    documents: [TABLE, ...REFUSED.map(([query]) => query)],
  });
  [analyst, internal, partner] = await Promise.all([
    tokenOf(['analyst']),
    tokenOf(['board']),
    tokenOfClient('helpers'),
  ]);
});

afterAll(async () => {
  await platform.stop();
  await database.drop();
});

async function rowsOf(token: string, table: Cut, metric = 'overall'): Promise<readonly Row[]> {
  const { body } = await askTrusted(platform.url, documentId(TABLE), {
    token,
    variables: { metric, ...table },
  });
  expect(errorsOf(body)).toEqual([]);
  return dataOf<{ metric: { table: { rows: readonly Row[] } } }>(body).metric.table.rows;
}

async function refusalOf(token: string, query: string): Promise<unknown> {
  const { body } = await askTrusted(platform.url, documentId(query), { token });
  return errorsOf(body)[0];
}

interface Cut {
  readonly period: typeof IN_PILOT;
  readonly by?: readonly string[];
  readonly where?: readonly { readonly dimension: string; readonly values: readonly unknown[] }[];
}

const whole: Cut = { period: IN_PILOT };
const byGender: Cut = { period: IN_PILOT, by: ['GENDER'] };
describe('partners', () => {
  test('get shares of noisy counts over noisy counts, the same whenever they ask', async () => {
    const [exact] = await rowsOf(analyst, whole);
    const answers = await Promise.all([1, 2, 3].map(() => rowsOf(partner, whole)));
    const [noisy] = answers[0] ?? [];
    const { maximum } = partnerNoise();
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    const { numerator, denominator, value } = noisy?.value ?? {};
    expect(value).toBeCloseTo((100 * (numerator ?? 0)) / (denominator ?? 1), 9);
    expect(Math.abs((denominator ?? 0) - (exact?.value.denominator ?? 0))).toBeLessThanOrEqual(2 * maximum);
    expect(Math.abs((numerator ?? 0) - (exact?.value.numerator ?? 0))).toBeLessThanOrEqual(maximum);
  });

  test('get at least one group with another count than it has, and none below ten', async () => {
    const exact = await rowsOf(analyst, byGender);
    const noisy = await rowsOf(partner, byGender);
    const given = noisy.filter(({ value }) => value.status === 'PUBLISHED');
    expect(given.every(({ value }) => (value.denominator ?? 0) >= 10)).toBe(true);
    const moved = noisy.filter(({ value }, index) => value.denominator !== exact[index]?.value.denominator);
    expect(moved.length).toBeGreaterThan(0);
    const small = exact.flatMap(({ value }, index) => ((value.denominator ?? 0) < 5 ? [noisy[index]] : []));
    expect(small.map((row) => row?.value.value ?? null)).toEqual(small.map(() => null));
  });

  test.each(REFUSED)('are refused %s with the reason %s', async (query, reason) => {
    expect(await refusalOf(partner, query)).toMatchObject({
      message: expect.stringContaining(reason),
      extensions: { code: 'DISCLOSURE_REFUSED' },
    });
  });

  test('get what is no secret as it is', async () => {
    const table = { period: { from: '2023-03', to: '2023-03' }, by: ['AREA'] };
    expect(await rowsOf(partner, table, 'wmnow-members')).toEqual(
      await rowsOf(analyst, table, 'wmnow-members'),
    );
  });
});

describe('boards and front ends', () => {
  test('get no figure on fewer than ten people, and none that such a figure follows from', async () => {
    const exact = await rowsOf(analyst, byGender);
    const shown = await rowsOf(internal, byGender);
    const hidden = shown.filter(({ value }) => value.shorthand === '[c]');
    const small = exact.filter(({ value }) => (value.denominator ?? 0) > 0 && (value.denominator ?? 0) < 10);
    expect(small.length).toBeGreaterThan(0);
    expect(hidden.length).toBeGreaterThan(small.length === 1 ? 1 : small.length - 1);
    const given = shown.filter(({ value }) => value.value !== null);
    expect(given.every(({ value }) => (value.denominator ?? 0) >= 10)).toBe(true);
    expect(given).toEqual(
      given.map((row) => exact.find(({ group }) => group[0]?.code === row.group[0]?.code)),
    );
  });

  test('get for a filter what the whole table shows of it', async () => {
    const shown = await rowsOf(internal, byGender);
    for (const { group, value } of shown) {
      const where = [{ dimension: 'GENDER', values: [group[0]?.code] }];
      const [filtered] = await rowsOf(internal, { ...whole, where });
      expect(filtered?.value).toEqual(value);
    }
  });
});

function partnerNoise() {
  const { partner: policy } = DISCLOSURE_CONTROL.policies;
  if (policy.method !== 'CELL_KEY') throw new Error('partners get noisy figures');
  return policy.perturbation;
}
