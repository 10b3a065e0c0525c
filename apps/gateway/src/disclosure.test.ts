import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DISCLOSURE_CONTROL } from '@citizen-graph/metrics';
import { writeSampleData } from '@citizen-graph/sample-data';
import type { TestDatabase } from '@citizen-graph/test-database';
import { dataOf, errorsOf } from './testing/answers';
import { ask } from './testing/test-gateway';
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
const PARTNER = { AUDIENCE: 'partner', DISCLOSURE_SECRET: '0123456789abcdef'.repeat(4) };

let database: TestDatabase;
let analyst: WholePlatform;
let internal: WholePlatform;
let partner: WholePlatform;

beforeAll(async () => {
  database = await createWholeDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'disclosure-'));
  for (const { dataset, path } of await writeSampleData({ directory, scale: 1, datasets: DATASETS })) {
    await importInto(database, dataset, path);
  }
  await rm(directory, { recursive: true });
  analyst = await startWholePlatform(database.url);
  internal = await startWholePlatform(database.url, { AUDIENCE: 'internal' });
  partner = await startWholePlatform(database.url, PARTNER);
});

afterAll(async () => {
  await Promise.all([analyst, internal, partner].map((platform) => platform.stop()));
  await database.drop();
});

async function rowsOf({ url }: WholePlatform, table: string, metric = 'overall'): Promise<readonly Row[]> {
  const query = `{ metric(id: "${metric}") { table(${table}) { rows {
    group { code } value { status value numerator denominator shorthand } } } } }`;
  const { body } = await ask(url, query);
  expect(errorsOf(body)).toEqual([]);
  return dataOf<{ metric: { table: { rows: readonly Row[] } } }>(body).metric.table.rows;
}

async function refusalOf({ url }: WholePlatform, query: string): Promise<unknown> {
  const { body } = await ask(url, query);
  return errorsOf(body)[0];
}

const byGender = `period: ${PILOT}, by: [GENDER]`;

describe('partners', () => {
  test('get shares of noisy counts over noisy counts, the same whenever they ask', async () => {
    const [exact] = await rowsOf(analyst, `period: ${PILOT}`);
    const answers = await Promise.all([1, 2, 3].map(() => rowsOf(partner, `period: ${PILOT}`)));
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

  test.each([
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
  ])('are refused %s with the reason %s', async (query, reason) => {
    expect(await refusalOf(partner, query)).toMatchObject({
      message: expect.stringContaining(reason),
      extensions: { code: 'DISCLOSURE_REFUSED' },
    });
  });

  test('get what is no secret as it is', async () => {
    const table = 'period: { from: "2023-03", to: "2023-03" }, by: [AREA]';
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
      const where = `where: [{ dimension: GENDER, values: ["${group[0]?.code}"] }]`;
      const [filtered] = await rowsOf(internal, `period: ${PILOT}, ${where}`);
      expect(filtered?.value).toEqual(value);
    }
  });
});

function partnerNoise() {
  const { partner: policy } = DISCLOSURE_CONTROL.policies;
  if (policy.method !== 'CELL_KEY') throw new Error('partners get noisy figures');
  return policy.perturbation;
}
