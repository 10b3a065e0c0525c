import { basename } from 'node:path';
import type { Release } from '@citizen-graph/ledger';
import { LOCAL_POLICING_AREAS } from '@citizen-graph/reference';
import type { TestDatabase } from '@citizen-graph/test-database';
import { GATEWAY_ERRORS } from './errors';
import { dataOf, errorsOf, paper, rounded } from './testing/answers';
import type { BoardPack, Figure, GroupTable, PaperAnswer } from './testing/answers';
import { ask } from './testing/test-gateway';
import {
  createWholeDatabase,
  importInto,
  importSampleYear,
  publishedSearchFiles,
  startWholePlatform,
} from './testing/whole-platform';
import type { SubgraphName, WholePlatform } from './testing/whole-platform';

const YEAR = '{ from: "2022-04", to: "2023-03" }';
const BOARD_PACK = `{ boards { id metrics { __typename id title table(period: ${YEAR}) {
  rows { value { status value interval { lower upper } } } } } } }`;
const SUBJECT_TYPES = [
  'SurveyMetric',
  'VictimsCodeMetric',
  'StopSearchMetric',
  'ConfidenceMetric',
  'WmnowMetric',
];

const published = publishedSearchFiles();
const testWithPublished = published.length > 0 ? test : test.skip;
if (published.length === 0) {
  console.warn('Skipped: the published stop and search files are not beside the project.');
}

let database: TestDatabase;
let platform: WholePlatform;
let sample: readonly Release[];

beforeAll(async () => {
  database = await createWholeDatabase();
  sample = await importSampleYear(database);
  for (const path of published) await importInto(database, 'stop-and-search', path);
  platform = await startWholePlatform(database.url);
}, 120_000);

afterAll(async () => {
  await platform.stop();
  await database.drop();
});

test('every metric of every board has its figures', async () => {
  const metrics = (await boardPack()).flatMap((board) => board.metrics);
  expect([...new Set(metrics.map(({ __typename }) => __typename))].sort()).toEqual([...SUBJECT_TYPES].sort());
  const without = metrics.filter(({ table }) => table?.rows[0]?.value.status !== 'PUBLISHED');
  expect(without.map(({ id }) => id)).toEqual([]);
});

test('the board pack takes these statements, however many metrics are on it', async () => {
  await boardPack();
  resetCounters();
  await boardPack();
  expect(statements()).toEqual({
    catalogue: 0,
    surveys: 4,
    'victims-code': 3,
    'stop-search': 6,
    confidence: 4,
    wmnow: 5,
  });
});

test('areas are joined with their population, and the table of the paper with areas', async () => {
  const period = '{ from: "2023-03", to: "2023-03" }';
  const byArea = `table(period: ${period}, by: [AREA], compare: SAME_PERIOD_LAST_YEAR) {
    rows { area { code name population { aged16AndOver } } value { value } change { absolute relative value { value } } } }`;
  const { body } = await ask(
    platform.url,
    `{ areas { code name population { aged16AndOver vintage asAt } }
       members: metric(id: "wmnow-members") { ${byArea} } rate: metric(id: "wmnow-sign-up-rate") { ${byArea} }
       share: metric(id: "wmnow-share") { ${byArea} } }`,
  );
  const { areas, members, rate, share } = dataOf<PaperAnswer>(body);
  expect(areas).toEqual(
    LOCAL_POLICING_AREAS.map(({ code, name }) => ({
      code,
      name,
      population: {
        aged16AndOver: paper(`wmnow.population.${name.toLowerCase()}`),
        vintage: 'Census 2021',
        asAt: '2021-03-21',
      },
    })),
  );
  LOCAL_POLICING_AREAS.forEach(({ code, name }, index) => {
    const area = name.toLowerCase();
    const [ofMembers, ofRate, ofShare] = [members, rate, share].map((metric) => metric.table.rows[index]);
    expect(ofMembers?.area).toEqual({
      code,
      name,
      population: { aged16AndOver: paper(`wmnow.population.${area}`) },
    });
    const ours = {
      'members-2023': ofMembers?.value.value,
      'members-2022': ofMembers?.change.value.value,
      change: ofMembers?.change.absolute,
      'change-percent': ofMembers?.change.relative,
      'rate-2023': ofRate?.value.value,
      'rate-2022': ofRate?.change.value.value,
      'share-2023': ofShare?.value.value,
      'share-2022': ofShare?.change.value.value,
    };
    for (const [figure, value] of Object.entries(ours)) {
      const id = `wmnow.${figure}.${area}`;
      expect({ id, value: rounded(id, value) }).toEqual({ id, value: paper(id) });
    }
  });
});

test.each([
  [
    'a question that the survey does not ask',
    `metric(id: "helped") { table(period: ${YEAR}, where: [{ dimension: SURVEY, values: ["T3_PILOT"] }])`,
    { status: 'NOT_ASKED', value: null, shorthand: '[z]' },
  ],
  [
    'a period that is yet to come',
    'metric(id: "helped") { table(period: { from: "2030-01", to: "2030-12" })',
    { status: 'NOT_YET_AVAILABLE', value: null, shorthand: '[x]' },
  ],
  [
    'a moment before the first release',
    `metric(id: "helped") { table(period: ${YEAR}, asOf: "2000-01-01T00:00:00Z")`,
    { status: 'NOT_YET_AVAILABLE', value: null, shorthand: '[x]' },
  ],
])('%s says why there is no figure', async (_, metric, value) => {
  const { body } = await ask(platform.url, `{ ${metric} { rows { value { status value shorthand } } } } }`);
  expect(body).toEqual({ data: { metric: { table: { rows: [{ value }] } } } });
});

test('what a subject refuses comes back with its code and its path, and the rest is there', async () => {
  const query = `{ metrics(ids: ["helped", "wmnow-members"]) { id table(period: ${YEAR}, by: [GENDER]) { rows { value { status } } } } }`;
  const { status, body } = await ask(platform.url, query);
  expect({ status, body }).toEqual({
    status: 200,
    body: {
      data: {
        metrics: [
          { id: 'helped', table: { rows: Array(5).fill({ value: { status: 'PUBLISHED' } }) } },
          { id: 'wmnow-members', table: null },
        ],
      },
      errors: [
        {
          message: 'wmnow-members has no dimension GENDER; it has: AREA.',
          path: ['metrics', 1, 'table'],
          extensions: { code: 'UNKNOWN_DIMENSION' },
        },
      ],
    },
  });
});

test('the releases that a figure rests on are those of its dataset', async () => {
  const query = `{ metric(id: "overall") { table(period: ${YEAR}) { releases { number fileName synthetic } } }
    releases(dataset: "t3-pilot-survey") { number fileName synthetic } }`;
  const pilot = sample.filter(({ dataset }) => dataset === 't3-pilot-survey');
  const releases = pilot.map(({ number, fileName, synthetic }) => ({ number, fileName, synthetic }));
  expect(releases).toHaveLength(3);
  expect((await ask(platform.url, query)).body).toEqual({
    data: { metric: { table: { releases } }, releases: [...releases].reverse() },
  });
});

describe('the 12 files that the force published for 2019', () => {
  const table = (by: string) => `table(period: { from: "2019-01", to: "2019-12" }${by}) {
    rows { group { code } value { status value } } }`;

  testWithPublished('hold 24,782 searches', async () => {
    expect(published).toHaveLength(12);
    expect(published.map((path) => basename(path).slice(5, 7))).toEqual(
      Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')),
    );
    const { body } = await ask(platform.url, `{ metric(id: "stop-searches") { ${table('')} } }`);
    expect(body).toEqual({
      data: { metric: { table: { rows: [{ group: [], value: { status: 'PUBLISHED', value: 24_782 } }] } } },
    });
  });

  testWithPublished('say nothing of gender, and never nought', async () => {
    const values = await valuesOf('person-searches', table(', by: [GENDER]'));
    expect(values).toEqual({
      MALE: { status: 'NOT_AVAILABLE', value: null },
      FEMALE: { status: 'NOT_AVAILABLE', value: null },
      OTHER: { status: 'NOT_AVAILABLE', value: null },
      NOT_RECORDED: { status: 'PUBLISHED', value: 23_347 },
    });
  });

  testWithPublished('tell those who did not state their ethnicity from other groups', async () => {
    const values = await valuesOf('person-searches', table(', by: [SELF_DEFINED_ETHNICITY]'));
    const published = (value: number) => ({ status: 'PUBLISHED', value });
    expect(values).toEqual({
      WHITE: published(9_283),
      MIXED: published(1_953),
      ASIAN: published(7_030),
      BLACK: published(3_905),
      OTHER: { status: 'NOT_AVAILABLE', value: null },
      NOT_STATED: published(1_138),
      NOT_RECORDED: published(38),
    });
  });
});

describe('a subgraph that is stopped', () => {
  beforeAll(() => platform.subgraphs.surveys.server.stop());

  test('costs its own figures only, by one error with a code and a path that names no host', async () => {
    const { status, text, body } = await ask(platform.url, BOARD_PACK);
    const metrics = dataOf<BoardPack>(body).boards.flatMap((board) => board.metrics);
    const typesOf = (isThere: boolean) =>
      [
        ...new Set(metrics.filter(({ table }) => (table !== null) === isThere).map((m) => m.__typename)),
      ].sort();
    expect({ status, there: typesOf(true), missing: typesOf(false), errors: errorsOf(body) }).toEqual({
      status: 200,
      there: ['ConfidenceMetric', 'StopSearchMetric', 'VictimsCodeMetric', 'WmnowMetric'],
      missing: ['SurveyMetric'],
      errors: [
        {
          message: GATEWAY_ERRORS.SUBGRAPH_UNREACHABLE,
          path: ['boards'],
          extensions: { code: 'SUBGRAPH_UNREACHABLE' },
        },
      ],
    });
    expect(text).not.toMatch(/127\.0\.0\.1|localhost|https?:|ECONNREFUSED|serviceName/);
  });

  test('answers again once it is back', async () => {
    await platform.restart('surveys');
    const metrics = (await boardPack()).flatMap((board) => board.metrics);
    expect(metrics.filter(({ table }) => table === null)).toEqual([]);
  });
});

async function boardPack(): Promise<BoardPack['boards']> {
  const { body } = await ask(platform.url, BOARD_PACK);
  expect(errorsOf(body)).toEqual([]);
  return dataOf<BoardPack>(body).boards;
}

async function valuesOf(id: string, table: string): Promise<Record<string, Figure>> {
  const { body } = await ask(platform.url, `{ metric(id: "${id}") { ${table} } }`);
  const { rows } = dataOf<GroupTable>(body).metric.table;
  return Object.fromEntries(rows.map(({ group, value }) => [group[0]?.code ?? '', value]));
}

function resetCounters(): void {
  for (const { counter } of Object.values(platform.subgraphs)) counter.reset();
}

function statements(): Record<SubgraphName, number> {
  const counted = Object.entries(platform.subgraphs).map(([name, { counter }]) => [
    name,
    counter.statements.length,
  ]);
  return Object.fromEntries(counted) as Record<SubgraphName, number>;
}
