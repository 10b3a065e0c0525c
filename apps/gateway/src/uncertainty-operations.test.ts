import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FunnelPlotDocument, GroupDifferencesDocument, NonResponseDocument } from '@citizen-graph/operations';
import type { FunnelPlotQuery, GroupDifferencesQuery, NonResponseQuery } from '@citizen-graph/operations';
import { writeSampleData } from '@citizen-graph/sample-data';
import type { TestDatabase } from '@citizen-graph/test-database';
import { parse } from 'csv-parse/sync';
import { dataOf, errorsOf } from './testing/answers';
import { ask } from './testing/test-gateway';
import { createWholeDatabase, importInto, startWholePlatform } from './testing/whole-platform';
import type { WholePlatform } from './testing/whole-platform';

type Row = Readonly<Record<string, string>>;
type Family = NonNullable<NonNullable<GroupDifferencesQuery['surveys']>['differences']>;
type Document = { toString(): string };

const SURVEYS = ['force-contact-survey', 'force-response-survey', 'investigation-survey'];
const DATASETS = [...SURVEYS, 't3-pilot-survey', 'survey-invitations', 'live-chat-survey'];

const YEAR = { from: '2022-04', to: '2023-03' };

let database: TestDatabase;
let platform: WholePlatform;
const responses: Row[] = [];
const invitations: Row[] = [];

beforeAll(async () => {
  database = await createWholeDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'uncertainty-'));
  for (const { dataset, path } of await writeSampleData({ directory, scale: 1, datasets: DATASETS })) {
    await importInto(database, dataset, path);
    const rows: Row[] = parse(await readFile(path), { columns: true });
    if (SURVEYS.includes(dataset)) responses.push(...rows.map((row) => ({ ...row, dataset })));
    if (dataset === 'survey-invitations') invitations.push(...rows);
  }
  await rm(directory, { recursive: true });
  platform = await startWholePlatform(database.url);
}, 120_000);

afterAll(async () => {
  await platform.stop();
  await database.drop();
});

async function run<Answer>(document: Document, variables: Record<string, unknown> = {}): Promise<Answer> {
  const { body } = await ask(platform.url, document.toString(), { variables });
  expect(errorsOf(body)).toEqual([]);
  return dataOf<Answer>(body);
}

async function familyOf(variables: Record<string, unknown> = {}): Promise<Family> {
  const { surveys } = await run<GroupDifferencesQuery>(GroupDifferencesDocument, variables);
  if (!surveys?.differences) throw new Error('the surveys answer');
  return surveys.differences;
}

/** Of those who answered, how many of whom scored 8 or above, counted from the files. */
function counted(keeps: (row: Row) => boolean): readonly [helped: number, answered: number] {
  const answered = responses.filter((row) => row['helped'] !== '' && keeps(row));
  return [answered.filter((row) => Number(row['helped']) >= 8).length, answered.length];
}

describe('paragraph 35 against paragraph 16', () => {
  test('more women than men were helped, by more than chance, however many are compared', async () => {
    const [women, men] = ['Female', 'Male'].map((gender) => counted((row) => row['gender'] === gender));
    const { differences, familySize, correction, synthetic } = await familyOf();
    const found = differences.find(({ group, against }) =>
      [group.code, against.code].every((code) => ['FEMALE', 'MALE'].includes(code)),
    );
    const sign = found?.group.code === 'FEMALE' ? 1 : -1;
    expect([correction, synthetic]).toEqual(['HOLM', true]);
    expect(sign * (found?.difference ?? 0)).toBeCloseTo(percent(women) - percent(men), 9);
    expect(found?.test).toEqual({ method: 'POOLED_Z', pValue: expect.closeTo(pooledZ(women, men), 12) });
    expect(found?.interval.method).toBe('NEWCOMBE');
    expect(found?.isSignificant).toBe(true);
    expect(familySize).toBe(differences.length);
  });

  test('the p-values of the family are adjusted by Holm, as by a second hand', async () => {
    const { differences } = await familyOf();
    const pValues = differences.map(({ test: own }) => own?.pValue ?? NaN);
    const adjusted = differences.map(({ adjustedPValue }) => adjustedPValue);
    expect(adjusted).toEqual(holm(pValues).map((pValue) => expect.closeTo(pValue, 12)));
    expect(differences.map(({ isSignificant }) => isSignificant)).toEqual(
      holm(pValues).map((pValue) => pValue <= 0.05),
    );
  });

  test('those who left a question empty are no group; those who prefer not to say are', async () => {
    const { differences, notCompared } = await familyOf({ by: ['GENDER'] });
    const compared = new Set(differences.flatMap(({ group, against }) => [group.code, against.code]));
    expect(compared.has('PREFER_NOT_TO_SAY')).toBe(true);
    expect(compared.has('NOT_ANSWERED')).toBe(false);
    expect(notCompared).toContainEqual(
      expect.objectContaining({ group: { code: 'NOT_ANSWERED' }, reason: 'NOT_A_GROUP' }),
    );
  });

  test('against one group, each of the others stands once', async () => {
    const against = [{ dimension: 'GENDER', code: 'MALE' }];
    const { differences } = await familyOf({ by: ['GENDER'], against });
    expect(new Set(differences.map((each) => each.against.code))).toEqual(new Set(['MALE']));
    expect(differences).toHaveLength(new Set(differences.map((each) => each.group.code)).size);
  });
});

test.each([
  [{ metrics: ['helpful'] }, 'METRIC_NOT_FOUND'],
  [{ metrics: [] }, 'METRIC_NOT_FOUND'],
  [{ by: ['FORCE'] }, 'UNKNOWN_DIMENSION'],
  [{ by: ['GENDER'], against: [{ dimension: 'GENDER', code: 'NOBODY' }] }, 'UNKNOWN_VALUE'],
])('a family of %j is refused as %s', async (variables, code) => {
  const { body } = await ask(platform.url, GroupDifferencesDocument.toString(), { variables });
  expect(errorsOf(body)).toEqual([expect.objectContaining({ extensions: { code } })]);
});

test('areas lie in a funnel around the whole force, by limits that hold 95% of areas that are alike', async () => {
  const { metric } = await run<FunnelPlotQuery>(FunnelPlotDocument);
  const funnel = metric?.funnel;
  expect(funnel?.status).toBe('CALCULATED');
  expect(funnel?.areas).toHaveLength(7);
  const overall = percent(counted(() => true));
  for (const { value, limits, position } of funnel?.areas ?? []) {
    const [p, n] = [overall / 100, value.denominator ?? 0];
    const half = 100 * 1.959964 * Math.sqrt((p * (1 - p)) / n);
    // Bases are in the thousands, where the exact limits are those of the normal distribution to a tenth of a point.
    expect(Math.abs((limits?.lower95 ?? 0) - (overall - half))).toBeLessThan(0.15);
    expect(Math.abs((limits?.upper95 ?? 0) - (overall + half))).toBeLessThan(0.15);
    const outside = Math.abs((value.value ?? 0) - overall) > half + 0.15;
    if (outside) expect(position).not.toBe('WITHIN');
  }
});

test('beside each figure stands what those who did not answer could make of it', async () => {
  const { metric } = await run<NonResponseQuery>(NonResponseDocument);
  const rows = new Map(metric?.table?.rows.map((row) => [row.group[0]?.code, row]));
  const [helped, answered] = counted(({ dataset }) => dataset === 'force-contact-survey');
  const reached = invitations.filter(
    ({ survey, status }) => survey === 'force-contact' && status !== 'Undelivered',
  );
  const contact = rows.get('FORCE_CONTACT')?.nonResponse;
  expect(contact?.status).toBe('CALCULATED');
  const invited = contact?.invited?.value ?? 0;
  expect(invited).toBe(reached.length);
  expect(contact?.responseRate).toBeCloseTo((100 * answered) / invited, 9);
  expect(contact?.lower).toBeCloseTo((100 * helped) / invited, 9);
  expect(contact?.upper).toBeCloseTo((100 * (helped + invited - answered)) / invited, 9);
});

test('only those who were sent a survey that puts the question were invited to answer it', async () => {
  const answer = await run<NonResponseQuery>(NonResponseDocument, { metric: 'informed', by: [] });
  const [row] = answer.metric?.table?.rows ?? [];
  const reached = invitations.filter(
    ({ survey, status }) => survey === 'investigation' && status !== 'Undelivered',
  );
  expect(row?.nonResponse?.invited?.value).toBe(reached.length);
  expect(row?.nonResponse?.responseRate).toBeCloseTo(
    (100 * (row?.value.denominator ?? 0)) / reached.length,
    9,
  );
});

test.each<[string, readonly string[], string, object?]>([
  ['confident-to-call-again', [], 'NOT_TOLD_APART'],
  ['preferred-physical-appointment', [], 'NO_FIGURE', { from: '2023-03', to: '2023-03' }],
  ['helped', ['GENDER'], 'NOT_TOLD_APART'],
  ['live-chat-good', [], 'NOT_RECORDED'],
])('%s by %j has no bounds: %s', async (metric, by, status, period = YEAR) => {
  const answer = await run<NonResponseQuery>(NonResponseDocument, { metric, by, period });
  const statuses = answer.metric?.table?.rows.map(({ nonResponse }) => nonResponse?.status);
  expect(new Set(statuses)).toEqual(new Set([status]));
});

test('a count of responses has none: nobody is invited to be counted', async () => {
  const { metric } = await run<NonResponseQuery>(NonResponseDocument, { metric: 'survey-responses' });
  expect(metric?.table?.rows.every(({ nonResponse }) => nonResponse === null)).toBe(true);
});

test('the rows as CSV hold what the rows hold', async () => {
  const { metric } = await run<NonResponseQuery>(NonResponseDocument);
  const lines: Row[] = parse(metric?.table?.csv ?? '', { columns: true });
  const told = lines.map((line) => [line['survey_code'], line['value'], line['numerator'], line['status']]);
  const rows = metric?.table?.rows ?? [];
  const expected = rows.map(({ group, value }) => [
    group[0]?.code,
    value.value === null ? '[z]' : String(value.value),
    value.numerator === null ? '[z]' : String(value.numerator),
    value.status,
  ]);
  expect(told).toEqual(expected);
  expect(lines.map((line) => line['synthetic'])).toEqual(rows.map(() => 'yes'));
});

function percent([part, whole]: readonly [number, number] = [0, 1]): number {
  return (100 * part) / whole;
}

// The textbook formula, with the tail of the normal distribution by a series that is good to 15 places.
function pooledZ(one: readonly [number, number] = [0, 1], other: readonly [number, number] = [0, 1]): number {
  const pooled = (one[0] + other[0]) / (one[1] + other[1]);
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / one[1] + 1 / other[1]));
  return twoTails((one[0] / one[1] - other[0] / other[1]) / spread);
}

function twoTails(z: number): number {
  const x = Math.abs(z);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let fraction = x;
  for (let step = 200; step > 0; step -= 1) fraction = x + step / fraction;
  return (2 * density) / fraction;
}

function holm(pValues: readonly number[]): readonly number[] {
  return pValues.map((own) =>
    Math.max(
      ...pValues
        .filter((other) => other <= own)
        .map((other) => Math.min(1, pValues.filter((each) => each >= other).length * other)),
    ),
  );
}
