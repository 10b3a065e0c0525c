import { STOP_SEARCH_MIGRATIONS } from '@citizen-graph/stop-search';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { STOP_SEARCH_SUBGRAPH } from '../start-stop-search';
import { bringInComparedSearches } from '../testing/compared-searches';

const PERIOD = { from: '2023-01', to: '2023-01' };
const VALUE = 'status value numerator denominator interval { lower upper method } shorthand';
const QUERY = `query ($period: PeriodInput!, $area: ID, $by: EthnicityBasis, $reference: EthnicGroup,
  $asOf: DateTimeISO) {
  stopSearch { disproportionality(period: $period, area: $area, by: $by, reference: $reference, asOf: $asOf) {
    period { from to } by reference
    groups {
      group label searches { value status } population { value status } rate { ${VALUE} }
      relativeRate { ${VALUE} } pooledRelativeRate { ${VALUE} } pooledAreas { code }
      arrestRate { ${VALUE} } noFurtherActionRate { ${VALUE} } findRate { ${VALUE} }
    }
    denominator { definition vintage source asAt }
    unreported { count { value } share { value numerator denominator } }
    caveats { code text } releases { dataset synthetic } synthetic
  } } }`;

interface Answer {
  readonly data: {
    readonly stopSearch: {
      readonly disproportionality: {
        readonly groups: readonly {
          readonly group: string;
          readonly searches: { readonly status: string };
        }[];
      } | null;
    };
  };
}

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(STOP_SEARCH_SUBGRAPH, { 'stop-search': STOP_SEARCH_MIGRATIONS });
  await bringInComparedSearches(subgraph);
});

afterAll(() => subgraph.drop());

test('the whole answer, with every figure that stands beside the ratio', async () => {
  expect(await subgraph.ask(QUERY, { period: PERIOD })).toMatchObject({
    data: {
      stopSearch: {
        disproportionality: {
          period: PERIOD,
          by: 'SELF_DEFINED_ETHNICITY',
          reference: 'WHITE',
          denominator: {
            definition: expect.stringMatching(/^Usual residents of all ages by ethnic group/),
            vintage: 'Census 2021',
            source: 'TS021',
            asAt: '2021-03-21',
          },
          unreported: {
            count: { value: 5 },
            share: { value: (100 * 5) / 111, numerator: 5, denominator: 111 },
          },
          caveats: [
            { code: 'GEOGRAPHIC_CLUSTERING', text: expect.stringContaining('mixes places') },
            { code: 'POPULATION_CHANGE', text: expect.any(String) },
            { code: 'UNREPORTED_ETHNICITY', text: expect.any(String) },
            { code: 'REPEATED_SEARCHES', text: expect.any(String) },
            { code: 'OUTCOME_NOT_LINKED', text: expect.any(String) },
          ],
          releases: [
            { dataset: 'stop-and-search', synthetic: true },
            { dataset: 'population-by-ethnic-group', synthetic: true },
          ],
          synthetic: true,
        },
      },
    },
  });
});

test('Black people beside White people: crude ratio 1.79, pooled by Mantel and Haenszel 1.44', async () => {
  expect(await groupOf('BLACK', { period: PERIOD })).toEqual({
    group: 'BLACK',
    label: 'Black, African, Caribbean or Black British',
    searches: { value: 46, status: 'PUBLISHED' },
    population: { value: 300, status: 'PUBLISHED' },
    rate: figure(153.333333, [112.249224, 204.529895, 'BYAR'], [46, 300]),
    relativeRate: figure(1.788889, [1.248687, 2.56279, 'LOG_RATIO']),
    pooledRelativeRate: figure(1.436364, [0.976987, 2.111738, 'MANTEL_HAENSZEL']),
    pooledAreas: [{ code: 'E08000025' }, { code: 'E08000026' }],
    arrestRate: figure((100 * 5) / 46, [4.733146, 23.037829, 'WILSON'], [5, 46]),
    noFurtherActionRate: figure((100 * 39) / 46, [71.77586, 92.427718, 'WILSON'], [39, 46]),
    findRate: figure((100 * 4) / 44, [3.592219, 21.159239, 'WILSON'], [4, 44]),
  });
});

test('in one area the pooled ratio is the crude one', async () => {
  const black = await groupOf('BLACK', { period: PERIOD, area: 'E08000026' });
  expect(black).toMatchObject({
    searches: { value: 36 },
    population: { value: 200 },
    relativeRate: { value: expect.closeTo(1.44, 9) },
    pooledRelativeRate: { value: expect.closeTo(1.44, 9) },
    pooledAreas: [{ code: 'E08000026' }],
    arrestRate: { numerator: 1, denominator: 36 },
  });
});

test('another reference turns the ratio round', async () => {
  const given = { period: PERIOD, reference: 'BLACK' };
  expect(await groupOf('WHITE', given)).toMatchObject({
    relativeRate: { value: expect.closeTo(1 / 1.788889, 6) },
    pooledRelativeRate: { value: expect.closeTo(1 / 1.436364, 6) },
  });
  expect(await groupOf('BLACK', given)).toMatchObject({ relativeRate: { value: 1, interval: null } });
});

test('by the ethnicity that officers saw, which they left blank, nothing is said to be nought', async () => {
  const white = await groupOf('WHITE', { period: PERIOD, by: 'OFFICER_DEFINED_ETHNICITY' });
  const missing = { status: 'NOT_AVAILABLE', value: null, shorthand: '[x]' };
  expect(white).toMatchObject({
    searches: { value: null, status: 'NOT_AVAILABLE' },
    population: { value: 700 },
    rate: missing,
    relativeRate: missing,
    pooledRelativeRate: missing,
    findRate: missing,
  });
});

test('before the first release, and for a month yet to come, every figure says so', async () => {
  const before = await groupOf('BLACK', { period: PERIOD, asOf: '2000-01-01T00:00:00Z' });
  const later = await groupOf('BLACK', { period: { from: '2030-01', to: '2030-01' } });
  expect([before, later].map(({ rate, searches }) => [rate, searches])).toMatchObject(
    Array(2).fill([{ status: 'NOT_YET_AVAILABLE' }, { status: 'NOT_YET_AVAILABLE' }]),
  );
});

test('before the census there is no denominator, and no rate', async () => {
  const earlier = { from: '2021-01', to: '2021-01' };
  const answer = await subgraph.ask(QUERY, { period: earlier });
  expect(answer).toMatchObject({
    data: {
      stopSearch: { disproportionality: { denominator: { vintage: null, source: null, asAt: null } } },
    },
  });
});

test.each([
  [{ period: PERIOD, area: 'E09000001' }, 'UNKNOWN_VALUE'],
  [{ period: PERIOD, area: 'UNKNOWN' }, 'UNKNOWN_VALUE'],
  [{ period: { from: '2023-02', to: '2023-01' } }, 'INVALID_PERIOD'],
])('%j is refused with %s', async (given, code) => {
  expect(await subgraph.ask(QUERY, given)).toMatchObject({
    data: { stopSearch: { disproportionality: null } },
    errors: [{ extensions: { code } }],
  });
});

test('no figure of a comparison may be left out of the schema: each is non-null', async () => {
  const answer = await subgraph.ask(
    `{ group: __type(name: "GroupComparison") { fields { name type { kind } } }
       whole: __type(name: "Disproportionality") { fields { name type { kind } } } }`,
  );
  const { group, whole } = (answer as { data: Record<string, Described> }).data;
  const kinds = [...(group?.fields ?? []), ...(whole?.fields ?? [])].map(({ type }) => type.kind);
  expect(kinds.length).toBeGreaterThan(20);
  expect(new Set(kinds)).toEqual(new Set(['NON_NULL']));
});

test('the crosswalk says where Roma, Arab, Chinese and Mixed go', async () => {
  const query = '{ stopSearch { ethnicityCrosswalk { entries { censusGroup group policeCode } notes } } }';
  const answer = await subgraph.ask(query);
  expect(answer).toMatchObject({
    data: { stopSearch: { ethnicityCrosswalk: { notes: expect.any(Array), entries: expect.any(Array) } } },
  });
  const text = JSON.stringify(answer);
  expect(text).toContain('{"censusGroup":"White: Roma","group":"WHITE","policeCode":null}');
  expect(text).toContain('Chinese: Asian in both (A4)');
});

test('searches per 1,000 residents as a metric, beside the figures that go with it', async () => {
  const table = `table(period: { from: "2023-01", to: "2023-01" }, by: [SELF_DEFINED_ETHNICITY]) {
    rows { group { code } value { ${VALUE} } } }`;
  const answer = await subgraph.ask(
    `query ($metrics: [_Any!]!) { _entities(representations: $metrics) { ... on StopSearchMetric { ${table} } } }`,
    { metrics: [{ __typename: 'StopSearchMetric', id: 'stop-search-rate' }] },
  );
  const nobody = { status: 'NOT_APPLICABLE', value: null, shorthand: '[z]' };
  expect(answer).toMatchObject({
    data: {
      _entities: [
        {
          table: {
            rows: [
              {
                group: [{ code: 'WHITE' }],
                value: { value: expect.closeTo(85.7143, 4), interval: { method: 'BYAR' } },
              },
              { group: [{ code: 'MIXED' }], value: { status: 'NOT_AVAILABLE' } },
              { group: [{ code: 'ASIAN' }], value: { status: 'NOT_AVAILABLE' } },
              {
                group: [{ code: 'BLACK' }],
                value: figure(153.333333, [112.249224, 204.529895, 'BYAR'], [46, 300]),
              },
              { group: [{ code: 'OTHER' }], value: { status: 'NOT_AVAILABLE' } },
              { group: [{ code: 'NOT_STATED' }], value: nobody },
              { group: [{ code: 'NOT_RECORDED' }], value: nobody },
            ],
          },
        },
      ],
    },
  });
});

interface Described {
  readonly fields: readonly { readonly type: { readonly kind: string } }[];
}

async function groupOf(code: string, given: Record<string, unknown>): Promise<Record<string, unknown>> {
  const answer = (await subgraph.ask(QUERY, given)) as Answer;
  const found = answer.data.stopSearch.disproportionality?.groups.find(({ group }) => group === code);
  if (found === undefined) throw new Error(JSON.stringify(answer));
  return { ...found };
}

function figure(
  value: number,
  [lower, upper, method]: readonly [number, number, string],
  [numerator, denominator]: readonly [number | null, number | null] = [null, null],
) {
  return {
    status: 'PUBLISHED',
    value: expect.closeTo(value, 5),
    numerator,
    denominator,
    interval: { lower: expect.closeTo(lower, 5), upper: expect.closeTo(upper, 5), method },
    shorthand: null,
  };
}
