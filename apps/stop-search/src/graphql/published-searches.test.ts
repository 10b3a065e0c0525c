import { basename } from 'node:path';
import {
  POPULATION_BY_ETHNIC_GROUP,
  STOP_AND_SEARCH_SOURCE,
  STOP_SEARCH_MIGRATIONS,
  importBoundaries,
} from '@citizen-graph/stop-search';
import { importPath, openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { STOP_SEARCH_SUBGRAPH } from '../start-stop-search';
import { PUBLISHED, arePublishedFilesThere, publishedRows, publishedSearchFiles } from '../testing/published';
import type { PublishedRow } from '../testing/published';

const present = arePublishedFilesThere();
const describeWhenThere = present ? describe : describe.skip;
if (!present)
  console.warn('Skipped: the published searches, boundaries and census are not beside the project.');

const YEAR = '{ from: "2019-01", to: "2019-12" }';
const isOfPerson = (row: PublishedRow): boolean => row['Type'] !== 'Vehicle search';
const hasOutcome = (row: PublishedRow): boolean => row['Outcome'] !== '';

/** The column of each field, and the rows that it applies to, as data.police.uk documents them. */
const FIELDS: Readonly<Record<string, readonly [string, (row: PublishedRow) => boolean]>> = {
  LOCATION: ['Latitude', () => true],
  GENDER: ['Gender', isOfPerson],
  AGE_RANGE: ['Age range', isOfPerson],
  SELF_DEFINED_ETHNICITY: ['Self-defined ethnicity', isOfPerson],
  OFFICER_DEFINED_ETHNICITY: ['Officer-defined ethnicity', isOfPerson],
  LEGISLATION: ['Legislation', () => true],
  OBJECT_OF_SEARCH: ['Object of search', () => true],
  OUTCOME: ['Outcome', () => true],
  OUTCOME_LINKED: ['Outcome linked to object of search', hasOutcome],
  MORE_THAN_OUTER_CLOTHING: ['Removal of more than just outer clothing', isOfPerson],
  PART_OF_OPERATION: ['Part of a policing operation', () => true],
};

interface Row {
  readonly period: { readonly from: string };
  readonly group: readonly { readonly code: string }[];
  readonly value: {
    readonly value: number | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
  };
}

describeWhenThere('the searches that West Midlands Police published for 2019', () => {
  let subgraph: TestSubgraph;
  const files = present ? publishedSearchFiles() : [];
  const rows = files.flatMap((path) => publishedRows(path).map((row) => ({ row, month: monthOf(path) })));

  beforeAll(async () => {
    subgraph = await openTestSubgraph(STOP_SEARCH_SUBGRAPH, { 'stop-search': STOP_SEARCH_MIGRATIONS });
    await importBoundaries(subgraph.database.owner, PUBLISHED.boundaries, {
      importedBy: 'test',
      synthetic: false,
    });
    for (const path of files) await importPath(subgraph.database, STOP_AND_SEARCH_SOURCE, path);
    const source = { dataset: POPULATION_BY_ETHNIC_GROUP };
    await importPath(subgraph.database, source, PUBLISHED.population);
    await subgraph.bringIn(source, 'population-2018.csv', censusAsOf2018());
  });
  afterAll(() => subgraph.drop());

  test('are as complete, month by month and field by field, as a recount of the files finds', async () => {
    const table = await tableOf('search-field-completeness', `grain: MONTH, by: [FIELD]`);
    const ours = Object.fromEntries(
      table
        .filter(({ group }) => group[0]?.code !== 'OPERATION')
        .map(({ period, group, value }) => [
          `${period.from} ${group[0]?.code}`,
          [value.numerator, value.denominator],
        ]),
    );
    expect(Object.keys(ours)).toHaveLength(12 * Object.keys(FIELDS).length);
    expect(ours).toEqual(recountFields());
  });

  test('never say the gender, and seldom whether the outcome is linked', async () => {
    const table = await tableOf('search-field-completeness', `by: [FIELD]`);
    const year = Object.fromEntries(
      table.map(({ group, value }) => [group[0]?.code, [value.numerator, value.denominator]]),
    );
    expect(year).toMatchObject({
      GENDER: [0, 23347],
      OFFICER_DEFINED_ETHNICITY: [6733, 23347],
      AGE_RANGE: [19607, 23347],
      OUTCOME: [23108, 24782],
      OUTCOME_LINKED: [1871, 23108],
      PART_OF_OPERATION: [0, 24782],
      OPERATION: [null, null],
    });
  });

  test('compare as a recount of the files and the census does', async () => {
    const { groups, unreported } = await comparison();
    const searches = recountGroups();
    const residents = recountResidents();
    for (const { group, ...figures } of groups.filter(({ group: code }) => code !== 'OTHER')) {
      const [count = 0, people = 0] = [searches[group], residents[group]];
      expect({ group, ...figures }).toMatchObject({
        searches: { value: count },
        population: { value: people },
        rate: { value: expect.closeTo((1000 * count) / people, 9) },
        relativeRate: {
          value: expect.closeTo(count / people / ((searches['WHITE'] ?? 0) / (residents['WHITE'] ?? 0)), 9),
        },
      });
    }
    // Nobody is recorded as Other, but 38 are not recorded at all: nought is not known.
    expect(groups.find(({ group }) => group === 'OTHER')?.relativeRate.value).toBeNull();
    expect(unreported.count.value).toBe((searches['NOT_STATED'] ?? 0) + (searches['NOT_RECORDED'] ?? 0));
  });

  test('compare within authorities as the textbook formula does on the counts of each', async () => {
    const { groups } = await comparison();
    const ofGroups = 'by: [AREA, SELF_DEFINED_ETHNICITY]';
    const searches = await tableOf('person-searches', ofGroups);
    const residents = await tableOf('population-by-ethnic-group', ofGroups);
    for (const group of ['BLACK', 'ASIAN', 'MIXED']) {
      const areas = [...new Set(residents.map(({ group: codes }) => codes[0]?.code ?? ''))];
      const strata = areas.map((area) =>
        [searches, residents].map((table) => [group, 'WHITE'].map((code) => valueIn(table, area, code))),
      );
      const pooled = groups.find(({ group: code }) => code === group);
      expect({ group, pooled: pooled?.pooledRelativeRate.value, areas: pooled?.pooledAreas.length }).toEqual({
        group,
        pooled: expect.closeTo(mantelHaenszel(strata), 9),
        areas: 7,
      });
    }
  });

  function recountFields(): Readonly<Record<string, readonly [number, number]>> {
    const months = [...new Set(rows.map(({ month }) => month))];
    return Object.fromEntries(
      months.flatMap((month) =>
        Object.entries(FIELDS).map(([field, [column, applies]]) => {
          const own = rows.filter((each) => each.month === month && applies(each.row));
          return [`${month} ${field}`, [own.filter(({ row }) => row[column] !== '').length, own.length]];
        }),
      ),
    );
  }

  function recountGroups(): Readonly<Record<string, number>> {
    const names = rows.filter(({ row }) => isOfPerson(row)).map(({ row }) => row['Self-defined ethnicity']);
    return countBy(names.map((name) => groupOf(name ?? '')));
  }

  async function tableOf(metric: string, given: string): Promise<readonly Row[]> {
    const table = `table(period: ${YEAR}, ${given}) {
      rows { period { from } group { code } value { value numerator denominator } } }`;
    const answer = await subgraph.ask(
      `query ($metrics: [_Any!]!) { _entities(representations: $metrics) { ... on StopSearchMetric { ${table} } } }`,
      { metrics: [{ __typename: 'StopSearchMetric', id: metric }] },
    );
    return (
      (answer as { data: { _entities: { table: { rows: Row[] } }[] } }).data._entities[0]?.table.rows ?? []
    );
  }

  async function comparison(): Promise<Comparison> {
    const value = '{ value }';
    const answer = await subgraph.ask(`{ stopSearch { disproportionality(period: ${YEAR}) {
      groups { group searches ${value} population ${value} rate ${value} relativeRate ${value}
        pooledRelativeRate ${value} pooledAreas { code } }
      unreported { count ${value} } } } }`);
    return (answer as { data: { stopSearch: { disproportionality: Comparison } } }).data.stopSearch
      .disproportionality;
  }
});

interface Comparison {
  readonly groups: readonly {
    readonly group: string;
    readonly relativeRate: { readonly value: number | null };
    readonly pooledRelativeRate: { readonly value: number | null };
    readonly pooledAreas: readonly unknown[];
  }[];
  readonly unreported: { readonly count: { readonly value: number } };
}

// No census before these searches is beside the project, so that of 2021 stands in for one of 2018.
function censusAsOf2018(): string {
  const own = publishedRows(PUBLISHED.population).filter(isOwnCount);
  const lines = own.map(
    (row) => `${row['ltla21_code']},Stand-in,2018-12-31,Test,"${groupName(row)}",${Number(row['value'])}`,
  );
  return ['area_code,vintage,as_at,source,ethnic_group,population', ...lines, ''].join('\n');
}

function isOwnCount(row: PublishedRow): boolean {
  const codes = [25, 26, 27, 28, 29, 30, 31].map((code) => `E080000${code}`);
  return codes.includes(row['ltla21_code'] ?? '') && (row['ethnic_group'] ?? '').endsWith('(number)');
}

function groupName(row: PublishedRow): string {
  return (row['ethnic_group'] ?? '').replace(' (number)', '');
}

function recountResidents(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of publishedRows(PUBLISHED.population).filter(isOwnCount)) {
    const group = groupOf(groupName(row));
    counts[group] = (counts[group] ?? 0) + Number(row['value']);
  }
  return counts;
}

/** By the first word of a text, of the police or of the census; "not stated" before all. */
function groupOf(name: string): string {
  if (name === '') return 'NOT_RECORDED';
  return name.includes('Not stated') ? 'NOT_STATED' : (/^[A-Za-z]+/.exec(name)?.[0] ?? '').toUpperCase();
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function valueIn(table: readonly Row[], area: string, code: string): number {
  const own = table.find(({ group }) => group[0]?.code === area && group[1]?.code === code);
  return own?.value.value ?? Number.NaN;
}

/** Of [[searched in the group, in the reference], [living in the group, in the reference]] for each area. */
function mantelHaenszel(strata: readonly (readonly (readonly number[])[])[]): number {
  const sums = strata.map(([[a = 0, b = 0] = [], [people = 0, others = 0] = []]) => [
    (a * others) / (people + others),
    (b * people) / (people + others),
  ]);
  return total(sums.map(([top = 0]) => top)) / total(sums.map(([, bottom = 0]) => bottom));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function monthOf(path: string): string {
  return basename(path).slice(0, 7);
}
