import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { NationalSurveyDocument } from '@citizen-graph/operations';
import type { NationalSurveyQuery } from '@citizen-graph/operations';
import { writeSampleData } from '@citizen-graph/sample-data';
import type { TestDatabase } from '@citizen-graph/test-database';
import { parse } from 'csv-parse/sync';
import { dataOf, errorsOf } from './testing/answers';
import { ask } from './testing/test-gateway';
import { createWholeDatabase, importInto, startWholePlatform } from './testing/whole-platform';
import type { WholePlatform } from './testing/whole-platform';

type Row = Readonly<Record<string, string>>;

const SPRING = { from: '2022-04', to: '2022-06' };
const AGES: Readonly<Record<string, string>> = {
  '18-24': '18_24',
  '25-34': '25_34',
  '35-44': '35_44',
  '45-54': '45_54',
  '55-64': '55_64',
  '65-74': '65_74',
  '75 and over': '75_AND_OVER',
};

let database: TestDatabase;
let platform: WholePlatform;
const rows = new Map<string, Row[]>();

beforeAll(async () => {
  database = await createWholeDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'national-'));
  const datasets = ['national-survey-frame', 'national-victim-survey', 'national-survey-candidates'];
  for (const { dataset, path } of await writeSampleData({ directory, scale: 1, datasets })) {
    if (!/^2022-0[456]/.test(basename(path))) continue;
    await importInto(database, dataset, path);
    const read: Row[] = parse(await readFile(path), { columns: true });
    rows.set(dataset, [...(rows.get(dataset) ?? []), ...read]);
  }
  await rm(directory, { recursive: true });
  platform = await startWholePlatform(database.url);
});

afterAll(async () => {
  await platform.stop();
  await database.drop();
});

test('the shares are those of people weighted one by one, and refusals are counted by their reason', async () => {
  const { body } = await ask(platform.url, NationalSurveyDocument.toString(), {
    variables: { period: SPRING },
  });
  expect(errorsOf(body)).toEqual([]);
  const answer = dataOf<NationalSurveyQuery>(body);
  const weights = weighOneByOne();
  for (const [metric, question] of [
    [answer.satisfied, 'satisfied'],
    [answer.informed, 'informed'],
    [answer.treatedWell, 'treated_well'],
  ] as const) {
    const { share, people, effective } = weightedShare(question, weights);
    expect(metric?.table?.rows[0]?.value).toMatchObject({
      value: expect.closeTo(share, 2),
      denominator: people,
      effectiveBase: expect.closeTo(effective, 1),
    });
  }
  const candidates = rows.get('national-survey-candidates') ?? [];
  const adults = candidates.filter(({ under_18 }) => under_18 === 'No');
  const found = new Map(
    answer.candidates?.table?.rows.map(({ group, value }) => [group[0]?.code, value.value]) ?? [],
  );
  expect(found.get('UNDER_18')).toBe(candidates.length - adults.length);
  expect(found.get('DECLINED')).toBe(adults.filter(({ declined }) => declined === 'Yes').length);
  expect([...found.values()].reduce((sum: number, value) => sum + Number(value), 0)).toBe(candidates.length);
});

const bounded = (weight: number): number => Math.min(3, Math.max(0.3, weight));

/** A weight for each respondent from 0.3 to 3: two hundred rounds over the three margins, within these bounds. */
function weighOneByOne(): readonly number[] {
  const people = rows.get('national-victim-survey') ?? [];
  const frame = rows.get('national-survey-frame') ?? [];
  const readings: readonly (readonly [variable: string, valueOf: (person: Row) => string])[] = [
    ['Age', ({ age_band }) => AGES[String(age_band)] ?? ''],
    ['Sex', ({ sex }) => String(sex).toUpperCase()],
    ['Area', ({ area }) => String(area)],
  ];
  const pulls = people.map(() => 1);
  for (let round = 0; round < 200; round += 1) {
    for (const [variable, valueOf] of readings) {
      const margin = frame.filter((each) => each['variable'] === variable);
      const all = margin.reduce((sum, { victims }) => sum + Number(victims), 0);
      for (const { value, victims } of margin) {
        const own = people.flatMap((person, index) => (valueOf(person) === value ? [index] : []));
        const now = own.reduce((sum, index) => sum + bounded(pulls[index] ?? 0), 0);
        const wanted = (people.length * Number(victims)) / all;
        for (const index of own) pulls[index] = ((pulls[index] ?? 0) * wanted) / now;
      }
    }
  }
  return pulls.map(bounded);
}

function weightedShare(question: string, weights: readonly number[]) {
  const answered = (rows.get('national-victim-survey') ?? []).flatMap((person, index) => {
    const answer = String(person[question]);
    return answer === ''
      ? []
      : [{ isContent: /^(Very|Fairly) satisfied$/.test(answer), weight: weights[index] ?? 0 }];
  });
  const total = (of: typeof answered) => of.reduce((sum, { weight }) => sum + weight, 0);
  const squares = answered.reduce((sum, { weight }) => sum + weight ** 2, 0);
  return {
    share: (100 * total(answered.filter(({ isContent }) => isContent))) / total(answered),
    people: answered.length,
    effective: total(answered) ** 2 / squares,
  };
}
