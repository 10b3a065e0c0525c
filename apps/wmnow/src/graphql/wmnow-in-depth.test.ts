import { askValues, count, percentage } from '@citizen-graph/subgraph/testing/metric-table';
import type { TableGiven } from '@citizen-graph/subgraph/testing/metric-table';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import {
  WMNOW_CAMPAIGNS,
  WMNOW_MEMBERSHIP,
  WMNOW_MESSAGES,
  WMNOW_MIGRATIONS,
  WMNOW_MOVEMENTS,
  WMNOW_NEIGHBOURHOOD_MEMBERSHIP,
} from '@citizen-graph/wmnow';
import { WMNOW_SUBGRAPH } from '../start-wmnow';
import { monthlyFile } from '../testing/area-files';

const [BIRMINGHAM, COVENTRY] = ['E08000025,Birmingham', 'E08000026,Coventry'];
const MOVEMENTS = ['joiners', 'leavers'];

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(WMNOW_SUBGRAPH, { wmnow: WMNOW_MIGRATIONS });
  await subgraph.bringIn(
    { dataset: WMNOW_MEMBERSHIP },
    'members.csv',
    monthlyFile(['members'], {
      '2022-04-30': { E08000025: [1000], E08000026: [500] },
      '2022-05-31': { E08000025: [1010], E08000026: [505] },
      '2022-06-30': { E08000025: [1060], E08000026: [500] },
    }),
  );
  await subgraph.bringIn(
    { dataset: WMNOW_MOVEMENTS },
    'movements.csv',
    monthlyFile(MOVEMENTS, {
      '2022-05-31': { E08000025: [30, 20], E08000026: [10, 5] },
      '2022-06-30': { E08000025: [90, 40], E08000026: [0, 5] },
    }),
  );
  await subgraph.bringIn(
    { dataset: WMNOW_CAMPAIGNS },
    'campaigns.csv',
    `campaign_id,name,description,started_on,ended_on,area_code
J,June stalls,Stalls.,2022-06-01,2022-06-30,E08000025
C,Coventry doors,Doors.,2022-05-01,2022-05-31,E08000026
`,
  );
});

afterAll(() => subgraph.drop());

test('a series has each month, what is not in as not in, and campaigns marked on it', async () => {
  const value = 'status value';
  const query = `{ wmnow { series(period: { from: "2022-04", to: "2022-06" }, area: "E08000025") {
    months { month members { ${value} } joiners { ${value} } leavers { ${value} } campaigns { id } }
    releases { dataset } synthetic } } }`;
  const published = (number: number) => ({ status: 'PUBLISHED', value: number });
  const absent = { status: 'NOT_AVAILABLE', value: null };
  expect(await subgraph.ask(query)).toEqual({
    data: {
      wmnow: {
        series: {
          months: [
            { month: '2022-04', members: published(1000), joiners: absent, leavers: absent, campaigns: [] },
            {
              month: '2022-05',
              members: published(1010),
              joiners: published(30),
              leavers: published(20),
              campaigns: [],
            },
            {
              month: '2022-06',
              members: published(1060),
              joiners: published(90),
              leavers: published(40),
              campaigns: [{ id: 'J' }],
            },
          ],
          releases: [{ dataset: 'wmnow-membership' }, { dataset: 'wmnow-movements' }],
          synthetic: true,
        },
      },
    },
  });
});

test('the force has the campaigns of every area, and joiners less leavers are the change of members', async () => {
  const query = `{ wmnow { series(period: { from: "2022-05", to: "2022-06" }) {
    months { members { value } joiners { value } leavers { value } campaigns { id } } } } }`;
  const months = [
    { members: { value: 1515 }, joiners: { value: 40 }, leavers: { value: 25 }, campaigns: [{ id: 'C' }] },
    { members: { value: 1560 }, joiners: { value: 90 }, leavers: { value: 45 }, campaigns: [{ id: 'J' }] },
  ];
  expect(await subgraph.ask(query)).toEqual({ data: { wmnow: { series: { months } } } });
});

test('an area that there is not is refused', async () => {
  const query = `{ wmnow { series(period: { from: "2022-05", to: "2022-06" }, area: "E99") { synthetic } } }`;
  expect(await subgraph.ask(query)).toMatchObject({
    data: { wmnow: { series: null } },
    errors: [{ extensions: { code: 'UNKNOWN_VALUE' }, path: ['wmnow', 'series'] }],
  });
});

test('areas are ranked, and those without a figure come last without a place', async () => {
  const query = `{ wmnow { ranking(month: "2022-06", by: JOINERS) {
    places { rank rankedBy area { name } value { status } } } } }`;
  const answer = (await subgraph.ask(query)) as RankingAnswer;
  const { places } = answer.data.wmnow.ranking;
  expect(places.map(({ rank, rankedBy, area }) => [rank, rankedBy, area.name])).toEqual([
    [1, 90, 'Birmingham'],
    [2, 0, 'Coventry'],
    [2, 0, 'Dudley'],
    [2, 0, 'Sandwell'],
    [2, 0, 'Solihull'],
    [2, 0, 'Walsall'],
    [2, 0, 'Wolverhampton'],
  ]);
  const growth = `{ wmnow { ranking(month: "2022-06", by: GROWTH) { places { rank rankedBy } } } }`;
  expect(await subgraph.ask(growth)).toEqual({
    data: { wmnow: { ranking: { places: Array(7).fill({ rank: null, rankedBy: null }) } } },
  });
});

describe('messages', () => {
  beforeAll(() =>
    subgraph.bringIn(
      { dataset: WMNOW_MESSAGES },
      'messages.csv',
      `message_id,sent_at,area_code,area_name,kind,sent,delivered,opened,clicked,rated,rating_total,replied,unsubscribed
M1,2022-05-03T10:00:00+01:00,${BIRMINGHAM},Appeal,1000,900,450,90,10,45,9,1
M1,2022-05-03T10:00:00+01:00,${COVENTRY},Appeal,500,450,150,30,5,15,1,0
M2,2022-05-09T18:30:00+01:00,${BIRMINGHAM},Crime update,800,750,300,10,0,0,0,3
`,
    ),
  );
  const period = { from: '2022-05', to: '2022-05' };

  test('their rates, by kind, with intervals', async () => {
    expect(await values('wmnow-open-rate', { period, by: ['MESSAGE_KIND'] })).toEqual({
      CRIME_UPDATE: percentage([300, 750], [36.553442, 43.548475]),
      APPEAL: percentage([600, 1350], [41.813266, 47.10715]),
      SAFETY_ADVICE: expect.objectContaining({ status: 'NOT_APPLICABLE' }),
      OTHER: expect.objectContaining({ status: 'NOT_APPLICABLE' }),
    });
    expect(await values('wmnow-unsubscribe-rate', { period })).toEqual({
      '': percentage([4, 2100], [0.074097, 0.488753]),
    });
  });

  test('copies add over areas, and none is nought', async () => {
    const byArea = await values('wmnow-messages-sent', { period, by: ['AREA'] });
    expect(byArea).toMatchObject({ E08000025: count(1800), E08000026: count(500), E08000031: count(0) });
  });

  test('the rating is the mean of the ratings, and none where nobody rated', async () => {
    const value = (number: number, base: number) => ({
      value: number,
      numerator: number * base,
      denominator: base,
    });
    expect(await values('wmnow-message-rating', { period, by: ['MESSAGE_KIND'] })).toMatchObject({
      APPEAL: value(4, 15),
      CRIME_UPDATE: { status: 'NOT_APPLICABLE', value: null },
    });
  });
});

test('neighbourhoods are counted apart from areas', async () => {
  await subgraph.bringIn(
    { dataset: WMNOW_NEIGHBOURHOOD_MEMBERSHIP },
    'neighbourhoods.csv',
    `as_at,area_code,area_name,neighbourhood,members,joiners,leavers
2022-06-30,${BIRMINGHAM},Erdington,400,9,4
2022-06-30,${BIRMINGHAM},Ladywood,300,7,2
`,
  );
  const where = [{ dimension: 'NEIGHBOURHOOD', values: ['ERDINGTON', 'LADYWOOD'] }];
  const given = { period: { from: '2022-06', to: '2022-06' }, by: ['NEIGHBOURHOOD'], where };
  expect(await values('wmnow-neighbourhood-members', given)).toEqual({
    ERDINGTON: count(400),
    LADYWOOD: count(300),
  });
  expect(await values('wmnow-neighbourhood-joiners', { ...given, by: ['AREA'] })).toMatchObject({
    E08000025: count(16),
  });
});

interface RankingAnswer {
  readonly data: {
    readonly wmnow: {
      readonly ranking: {
        readonly places: readonly {
          readonly rank: number | null;
          readonly rankedBy: number | null;
          readonly area: { readonly name: string };
        }[];
      };
    };
  };
}

function values(id: string, given: TableGiven): Promise<unknown> {
  return askValues(subgraph, { __typename: 'WmnowMetric', id }, given);
}
