import { CONFIDENCE_METRICS } from '@citizen-graph/confidence';
import { STOP_SEARCH_METRICS } from '@citizen-graph/stop-search';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { SURVEY_METRICS } from '@citizen-graph/surveys';
import { VICTIMS_CODE_METRICS } from '@citizen-graph/victims-code';
import { POPULATION, WMNOW_MEMBERSHIP, WMNOW_METRICS, WMNOW_MIGRATIONS } from '@citizen-graph/wmnow';
import { CATALOGUE } from '../catalogue';
import { CATALOGUE_SUBGRAPH } from '../start-catalogue';

const AREAS = [
  { code: 'E08000025', name: 'Birmingham' },
  { code: 'E08000026', name: 'Coventry' },
  { code: 'E08000027', name: 'Dudley' },
  { code: 'E08000028', name: 'Sandwell' },
  { code: 'E08000029', name: 'Solihull' },
  { code: 'E08000030', name: 'Walsall' },
  { code: 'E08000031', name: 'Wolverhampton' },
];

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(CATALOGUE_SUBGRAPH, { wmnow: WMNOW_MIGRATIONS });
});

afterAll(() => subgraph.drop());

test('the companions of a metric are those that its subject names, and each is a metric', async () => {
  const known = new Map(CATALOGUE.map(({ definition }) => [definition.id, definition]));
  const companions = CATALOGUE.flatMap(({ definition }) => definition.companions ?? []);
  expect(companions.filter((id) => !known.has(id))).toEqual([]);
  const metrics = [...known.values()].map((definition) => ({
    companions: (definition.companions ?? []).map((id) => ({ id, title: known.get(id)?.title })),
  }));
  expect(await subgraph.ask('{ metrics { companions { id title } } }')).toEqual({ data: { metrics } });
});

test('those who are invited to answer are counted by a metric of the same subject', () => {
  const invitedBy = CATALOGUE.flatMap(({ subject, definition }) => {
    const { invitedBy: by } = definition;
    return by === undefined || by === 'NOT_RECORDED' ? [] : [`${subject} ${by.metric}`];
  });
  const counts = CATALOGUE.filter(({ definition }) => definition.arithmetic.kind === 'count');
  const known = new Set(counts.map(({ subject, definition }) => `${subject} ${definition.id}`));
  expect(invitedBy.filter((each) => !known.has(each))).toEqual([]);
  expect(new Set(invitedBy).size).toBe(4);
});

test('every metric of every subject is there once, under the type of its subject', async () => {
  const subjects = [
    ['SurveyMetric', SURVEY_METRICS],
    ['VictimsCodeMetric', VICTIMS_CODE_METRICS],
    ['StopSearchMetric', STOP_SEARCH_METRICS],
    ['ConfidenceMetric', CONFIDENCE_METRICS],
    ['WmnowMetric', WMNOW_METRICS],
  ] as const;
  const metrics = subjects.flatMap(([__typename, all]) => all.map(({ id }) => ({ __typename, id })));
  expect(await subgraph.ask('{ metrics { __typename id } }')).toEqual({ data: { metrics } });
  expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
});

test('a metric with everything there is to know of it', async () => {
  const query = `{ metric(id: "live-chat-good") { __typename id title definition unit polarity target
    source { name publisher } boards { id } dimensions { name title values { code label } } datasets } }`;
  expect(await subgraph.ask(query)).toEqual({
    data: {
      metric: {
        __typename: 'SurveyMetric',
        id: 'live-chat-good',
        title: 'Live Chat rated good',
        definition: 'Users who rated the overall experience of a Live Chat as good, of those who rated it.',
        unit: 'PERCENT',
        polarity: 'HIGHER_IS_BETTER',
        target: null,
        source: { name: 'Live Chat survey', publisher: 'West Midlands Police' },
        boards: [
          { id: 'strategic-policing-and-crime' },
          { id: 'victims-thematic' },
          { id: 'victims-governance' },
        ],
        dimensions: [
          {
            name: 'AREA',
            title: 'Local policing area',
            values: [
              ...AREAS.map(({ code, name }) => ({ code, label: name })),
              { code: 'UNKNOWN', label: 'Area not known' },
            ],
          },
          {
            name: 'HANDLED_BY',
            title: 'Handled by',
            values: [
              { code: 'STAFF', label: 'Staff' },
              { code: 'CHAT_BOT', label: 'Chat bot' },
            ],
          },
        ],
        datasets: ['live-chat-survey'],
      },
    },
  });
});

test('metrics by identifier, in their own order, without those that there are not', async () => {
  const query =
    '{ metrics(ids: ["wmnow-members", "no-such", "helped"]) { id } none: metrics(ids: []) { id } }';
  expect(await subgraph.ask(query)).toEqual({
    data: { metrics: [{ id: 'helped' }, { id: 'wmnow-members' }], none: [] },
  });
});

test('boards and the metrics that each is shown', async () => {
  const answer = await subgraph.ask('{ boards { id title purpose metrics { id boards { id } } } }');
  const boards = (answer as BoardsAnswer).data.boards;
  expect(boards.map(({ id, title }) => [id, title])).toEqual([
    ['victims-thematic', 'Victims Thematic Board'],
    ['victims-governance', 'Victims Governance Board'],
    ['fairness-and-belonging', 'Fairness and Belonging Board'],
    ['strategic-policing-and-crime', 'Strategic Policing and Crime Board'],
  ]);
  const shown = boards.flatMap((board) => board.metrics.map(({ id }) => `${board.id} ${id}`));
  const meant = CATALOGUE.flatMap(({ definition }) =>
    definition.boards.map((board) => `${board} ${definition.id}`),
  );
  expect([...shown].sort()).toEqual([...meant].sort());
  for (const { id, metrics } of boards) {
    for (const metric of metrics) expect(metric.boards.map((board) => board.id)).toContain(id);
  }
});

test('what there is not is null', async () => {
  const query = '{ board(id: "x") { id } metric(id: "x") { id } area(code: "x") { code } }';
  expect(await subgraph.ask(query)).toEqual({ data: { board: null, metric: null, area: null } });
});

test('areas', async () => {
  const query = '{ areas { code name } area(code: "E08000029") { code name } }';
  expect(await subgraph.ask(query)).toEqual({
    data: { areas: AREAS, area: { code: 'E08000029', name: 'Solihull' } },
  });
});

test('entities by the keys that other subgraphs know them by', async () => {
  const query = `{ _entities(representations: [
      { __typename: "WmnowMetric", id: "wmnow-members" }, { __typename: "WmnowMetric", id: "x" },
      { __typename: "Board", id: "victims-thematic" }, { __typename: "LocalPolicingArea", code: "E08000025" }
    ]) { __typename ... on Metric { title } ... on Board { name: title } ... on LocalPolicingArea { name } } }`;
  expect(await subgraph.ask(query)).toEqual({
    data: {
      _entities: [
        { __typename: 'WmnowMetric', title: 'WMNow members' },
        null,
        { __typename: 'Board', name: 'Victims Thematic Board' },
        { __typename: 'LocalPolicingArea', name: 'Birmingham' },
      ],
    },
  });
});

test('releases, the latest first, of all datasets or of one', async () => {
  expect(await subgraph.ask('{ releases { number } }')).toEqual({ data: { releases: [] } });
  const census = await subgraph.bringIn(
    { dataset: POPULATION },
    'population-census-2021.csv',
    ofEveryArea(
      'area_code,area_name,vintage,as_at,age_group,population',
      (area) => `${area},Census 2021,2021-03-21,16 and over,1000`,
    ),
  );
  await bringInMembers('100');
  const correction = await bringInMembers('99');
  const fields = `number kind dataset period { from to } fileName sha256 mapping mappingSha256 rowsRead rowsAccepted
    rowsQuarantined rowsErased synthetic importedAt`;
  expect(await subgraph.ask(`{ releases(first: 1) { ${fields} } }`)).toEqual({
    data: {
      releases: [
        {
          number: 3,
          kind: 'CORRECTION',
          dataset: 'wmnow-membership',
          period: { from: '2023-03', to: '2023-03' },
          fileName: '2023-03-wmnow-membership.csv',
          sha256: correction.sha256,
          mapping: null,
          mappingSha256: null,
          rowsRead: 7,
          rowsAccepted: 7,
          rowsQuarantined: 0,
          rowsErased: 0,
          synthetic: true,
          importedAt: correction.importedAt.toISOString(),
        },
      ],
    },
  });
  const query = `{ all: releases { number } one: releases(dataset: "population") { number }
    none: releases(dataset: "x") { number } after: releases(from: 1) { number } between: releases(from: 1, to: 2) { number }
    lastOfThose: releases(to: 2, first: 1) { number } nothing: releases(from: 3) { number } }`;
  expect(await subgraph.ask(query)).toEqual({
    data: {
      all: [{ number: 3 }, { number: 2 }, { number: 1 }],
      one: [{ number: census.number }],
      none: [],
      after: [{ number: 3 }, { number: 2 }],
      between: [{ number: 2 }],
      lastOfThose: [{ number: 2 }],
      nothing: [],
    },
  });
});

test.each([0, -5, 1001])('releases(first: %p) is refused', async (first) => {
  expect(await subgraph.ask(`{ releases(first: ${first}) { number } }`)).toMatchObject({
    errors: [{ message: `releases(first:) takes 1 to 1000, not ${first}.` }],
  });
});

interface BoardsAnswer {
  readonly data: {
    readonly boards: readonly {
      readonly id: string;
      readonly title: string;
      readonly metrics: readonly {
        readonly id: string;
        readonly boards: readonly { readonly id: string }[];
      }[];
    }[];
  };
}

function bringInMembers(members: string) {
  const text = ofEveryArea('as_at,area_code,area_name,members', (area) => `2023-03-31,${area},${members}`);
  return subgraph.bringIn({ dataset: WMNOW_MEMBERSHIP }, '2023-03-wmnow-membership.csv', text);
}

function ofEveryArea(header: string, toRow: (area: string) => string): string {
  return `${[header, ...AREAS.map(({ code, name }) => toRow(`${code},${name}`))].join('\n')}\n`;
}
