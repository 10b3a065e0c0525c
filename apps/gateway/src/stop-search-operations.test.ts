import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import {
  DisproportionalityDocument,
  SearchBreakdownsDocument,
  SearchCompletenessDocument,
  SearchOutcomeTestDocument,
} from '@citizen-graph/operations';
import type {
  DisproportionalityQuery,
  FiguresFragment,
  SearchBreakdownsQuery,
  SearchCompletenessQuery,
  SearchOutcomeTestQuery,
} from '@citizen-graph/operations';
import { writeSampleData } from '@citizen-graph/sample-data';
import type { TestDatabase } from '@citizen-graph/test-database';
import { parse } from 'csv-parse/sync';
import { dataOf } from './testing/answers';
import { ask } from './testing/test-gateway';
import { createWholeDatabase, importInto, startWholePlatform } from './testing/whole-platform';
import type { WholePlatform } from './testing/whole-platform';

type Row = Readonly<Record<string, string>>;
type Table = FiguresFragment | null | undefined;

const YEAR = { from: '2022-04', to: '2023-03' };
const DATASETS = ['population-by-ethnic-group', 'stop-and-search'];

let database: TestDatabase;
let platform: WholePlatform;
/** The rows of the sample year, to count again from. */
const searches: Row[] = [];
const residents: Row[] = [];

beforeAll(async () => {
  database = await createWholeDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'searches-'));
  for (const { dataset, path } of await writeSampleData({ directory, scale: 1, datasets: DATASETS })) {
    await importInto(database, dataset, path);
    const rows: Row[] = parse(await readFile(path), { columns: true });
    const month = basename(path).slice(0, 7);
    if (dataset === 'population-by-ethnic-group') residents.push(...rows);
    else if (month <= YEAR.to) searches.push(...rows.map((row) => ({ ...row, month })));
  }
  await rm(directory, { recursive: true });
  platform = await startWholePlatform(database.url);
});

afterAll(async () => {
  await platform.stop();
  await database.drop();
});

const isPerson = (row: Row): boolean => row['Type'] !== 'Vehicle search';
const persons = (): readonly Row[] => searches.filter(isPerson);

describe('SearchBreakdowns', () => {
  let answer: SearchBreakdownsQuery;

  beforeAll(async () => {
    answer = await run<SearchBreakdownsQuery>(SearchBreakdownsDocument, { period: YEAR });
  });

  test('searches by kind are those of the files', () => {
    expect(countsIn(answer.searches?.byType, 'label')).toEqual(countBy(searches, 'Type'));
  });

  test.each([
    ['byLegislation', 'Legislation'],
    ['byObject', 'Object of search'],
    ['byGender', 'Gender'],
    ['byAge', 'Age range'],
    ['byOfficerDefinedEthnicity', 'Officer-defined ethnicity'],
  ] as const)('searches of persons %s are those of the files', (table, column) => {
    expect(countsIn(answer.persons?.[table], 'label')).toEqual(countBy(persons(), column));
  });

  test('self-defined ethnicity is given in 18+1 codes and in groups, "not stated" in no group', () => {
    const codes = countBy(persons(), 'Self-defined ethnicity', (text) =>
      text.endsWith('Not stated') ? 'Not stated' : text,
    );
    expect(countsIn(answer.persons?.bySelfDefinedEthnicityCode, 'label')).toEqual(codes);
    expect(countsIn(answer.persons?.bySelfDefinedEthnicity, 'code')).toEqual(
      countBy(persons(), 'Self-defined ethnicity', groupOf),
    );
  });

  test('outcomes, and whether they are linked to the object, are those of the files', () => {
    expect(countsIn(answer.outcomes?.byOutcome, 'label')).toEqual(countBy(persons(), 'Outcome'));
    const linked = { True: 'Linked', False: 'Not linked' };
    expect(countsIn(answer.outcomes?.byOutcomeLinked, 'label')).toEqual(
      countBy(persons(), 'Outcome linked to object of search', (text) => linked[text as 'True'] ?? text),
    );
  });

  test('removal of clothing and policing operations are of those recorded', () => {
    const removal = 'Removal of more than just outer clothing';
    expect(fractionsIn(answer.clothing?.bySelfDefinedEthnicity, 'code')).toEqual(
      fractionsBy(
        persons().filter((row) => row[removal] !== ''),
        {
          key: (row) => groupOf(row['Self-defined ethnicity'] ?? ''),
          counts: (row) => row[removal] === 'True',
        },
      ),
    );
    const operation = 'Part of a policing operation';
    expect(fractionsIn(answer.operations?.byLegislation, 'label')).toEqual(
      fractionsBy(
        searches.filter((row) => row[operation] !== ''),
        { key: (row) => row['Legislation'] || 'Not recorded', counts: (row) => row[operation] === 'True' },
      ),
    );
  });

  test('without boundaries no search is in an area, and no area is said to have none', () => {
    const rows = answer.persons?.byArea?.rows ?? [];
    expect(rows.map(({ value }) => value.value ?? value.status)).toEqual([
      ...Array(7).fill('NOT_AVAILABLE'),
      persons().length,
    ]);
  });
});

test('SearchOutcomeTest is, by group, a recount of outcomes with intervals', async () => {
  const answer = await run<SearchOutcomeTestQuery>(SearchOutcomeTestDocument, { period: YEAR });
  const key = (row: Row): string => groupOf(row['Self-defined ethnicity'] ?? '');
  const known = persons().filter((row) => row['Outcome'] !== '');
  const nothing = (row: Row): boolean => row['Outcome'] === 'A no further action disposal';
  const isLinked = (row: Row): boolean => row['Outcome linked to object of search'] === 'True';
  const hasLink = (row: Row): boolean => row['Outcome linked to object of search'] !== '';
  const expected = {
    arrestRate: fractionsBy(known, { key, counts: (row) => row['Outcome'] === 'Arrest' }),
    noFurtherAction: fractionsBy(known, { key, counts: nothing }),
    findRate: fractionsBy(
      known.filter((row) => hasLink(row) || nothing(row)),
      { key, counts: isLinked },
    ),
    linked: fractionsBy(
      known.filter((row) => hasLink(row) && !nothing(row)),
      { key, counts: isLinked },
    ),
  };
  for (const name of ['arrestRate', 'noFurtherAction', 'findRate', 'linked'] as const) {
    const table = answer[name]?.table;
    expect([name, fractionsIn(table, 'code')]).toEqual([name, expected[name]]);
    const methods = (table?.rows ?? []).map(({ value }) => value.interval?.method);
    expect(new Set(methods)).toEqual(new Set(['WILSON']));
  }
});

test('SearchCompleteness is a recount of the fields, month by month', async () => {
  const answer = await run<SearchCompletenessQuery>(SearchCompletenessDocument, { period: YEAR });
  const rows = answer.completeness?.byMonth?.rows ?? [];
  const gender = rows.filter(({ group }) => group[0]?.code === 'GENDER');
  expect(gender.map(({ period, value }) => [period.from, value.numerator, value.denominator])).toEqual(
    monthsOf(persons()).map(([month, own]) => [
      month,
      own.filter((row) => row['Gender'] !== '').length,
      own.length,
    ]),
  );
  const linked = rows.filter(({ group }) => group[0]?.code === 'OUTCOME_LINKED');
  expect(linked.map(({ value }) => [value.numerator, value.denominator])).toEqual(
    monthsOf(searches.filter((row) => row['Outcome'] !== '')).map(([, own]) => [
      own.filter((row) => row['Outcome linked to object of search'] !== '').length,
      own.length,
    ]),
  );
  expect(answer.completeness?.definition).toContain('Outcome linked to object of search: searches with');
});

test('Disproportionality is a recount of searches and residents, and says that both are made up', async () => {
  const answer = await run<DisproportionalityQuery>(DisproportionalityDocument, { period: YEAR });
  const compared = answer.stopSearch?.disproportionality;
  const searched = countBy(persons(), 'Self-defined ethnicity', groupOf);
  const living = new Map<string, number>();
  for (const row of residents) {
    const group = groupOf(row['ethnic_group'] ?? '');
    living.set(group, (living.get(group) ?? 0) + Number(row['population']));
  }
  const rateOf = (group: string): number => (1000 * (searched.get(group) ?? 0)) / (living.get(group) ?? 0);
  for (const { group, searches: count, population, rate, relativeRate } of compared?.groups ?? []) {
    expect([group, count.value, population.value, rate.value, relativeRate.value]).toEqual([
      group,
      searched.get(group),
      living.get(group),
      expect.closeTo(rateOf(group), 9),
      expect.closeTo(rateOf(group) / rateOf('WHITE'), 9),
    ]);
  }
  expect(compared).toMatchObject({
    synthetic: true,
    denominator: { vintage: 'Made-up population', source: 'Invented for demonstration' },
    unreported: { count: { value: (searched.get('NOT_STATED') ?? 0) + (searched.get('Not recorded') ?? 0) } },
  });
  expect(compared?.caveats.slice(0, 3).map(({ code }) => code)).toEqual([
    'GEOGRAPHIC_CLUSTERING',
    'POPULATION_CHANGE',
    'UNREPORTED_ETHNICITY',
  ]);
  expect(compared?.groups.map(({ pooledRelativeRate }) => pooledRelativeRate.status)).toEqual(
    Array(5).fill('NOT_AVAILABLE'),
  );
  expect(answer.stopSearch?.ethnicityCrosswalk?.entries).toHaveLength(19);
});

/** The first word of a text of the police or the census; "not stated" before all. */
function groupOf(text: string): string {
  if (text.endsWith('Not stated')) return 'NOT_STATED';
  return /^[A-Z][a-z]+/.exec(text)?.[0].toUpperCase() ?? '';
}

function countBy(
  rows: readonly Row[],
  column: string,
  nameOf: (text: string) => string = (text) => text,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = nameOf(row[column] ?? '') || 'Not recorded';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

interface Fractions {
  readonly key: (row: Row) => string;
  readonly counts: (row: Row) => boolean;
}

function fractionsBy(rows: readonly Row[], { key, counts }: Fractions): ReadonlyMap<string, string> {
  const names = new Set(rows.map((row) => key(row) || 'Not recorded'));
  return new Map(
    [...names].map((name) => {
      const own = rows.filter((row) => (key(row) || 'Not recorded') === name);
      return [name, `${own.filter(counts).length} of ${own.length}`];
    }),
  );
}

/** The figures of a table that are above nought, by the code or the label of their group. */
function countsIn(table: Table, by: 'code' | 'label'): ReadonlyMap<string, number> {
  return new Map(
    (table?.rows ?? []).flatMap(({ group, value }) =>
      value.value === null || value.value === 0 ? [] : [[nameIn(group, by), value.value] as const],
    ),
  );
}

function fractionsIn(table: Table, by: 'code' | 'label'): ReadonlyMap<string, string> {
  return new Map(
    (table?.rows ?? []).flatMap(({ group, value }) =>
      value.value === null
        ? []
        : [[nameIn(group, by), `${value.numerator} of ${value.denominator}`] as const],
    ),
  );
}

function nameIn(group: FiguresFragment['rows'][number]['group'], by: 'code' | 'label'): string {
  return group[0]?.code === 'NOT_RECORDED' ? 'Not recorded' : (group[0]?.[by] ?? '');
}

function monthsOf(rows: readonly Row[]): readonly (readonly [string, readonly Row[]])[] {
  const months = [...new Set(rows.map((row) => row['month'] ?? ''))].sort();
  return months.map((month) => [month, rows.filter((row) => row['month'] === month)]);
}

async function run<Answer>(document: { toString(): string }, variables: object): Promise<Answer> {
  const { body } = await ask(platform.url, document.toString(), { variables: { ...variables } });
  return dataOf<Answer>(body);
}
