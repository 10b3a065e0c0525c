import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { WMNOW_CAMPAIGNS, WMNOW_MIGRATIONS, WMNOW_MOVEMENTS } from '@citizen-graph/wmnow';
import { WMNOW_SUBGRAPH } from '../start-wmnow';
import { monthlyFile } from '../testing/area-files';

const CAVEAT = expect.stringContaining('not to say that they joined because of it');
const NONE = { joinersPerMonthBefore: null, ratio: null, interval: null };

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(WMNOW_SUBGRAPH, { wmnow: WMNOW_MIGRATIONS });
  await subgraph.bringIn(
    { dataset: WMNOW_MOVEMENTS },
    'movements.csv',
    monthlyFile(['joiners', 'leavers'], {
      '2022-08-31': { E08000025: [30, 0], E08000026: [10, 0] },
      '2022-09-30': { E08000025: [40, 0], E08000026: [20, 0] },
      '2022-10-31': { E08000025: [20, 0], E08000026: [60, 0] },
      '2022-11-30': { E08000025: [90, 0], E08000026: [90, 0] },
    }),
  );
  await subgraph.bringIn(
    { dataset: WMNOW_CAMPAIGNS },
    'campaigns.csv',
    `campaign_id,name,description,started_on,ended_on,area_code
B,Birmingham autumn,Stalls.,2022-09-01,2022-09-30,E08000025
D,Coventry October,Doors.,2022-10-03,2022-10-31,E08000026
N,November radio,Radio.,2022-11-07,2022-11-20,
W,Coventry winter,Doors.,2022-11-21,2022-11-30,E08000026
`,
  );
});

afterAll(() => subgraph.drop());

// 180 joined the force in November and 40, 60 and 80 in the months before: three times as many, and the
// interval is 3 times or through exp(1.96 * sqrt(1/180 + 1/180)) = 1.22949.
test('a campaign of the force is set against three months, although another ran in one area', async () => {
  expect((await ask('2022-11'))['N']).toEqual({
    area: null,
    effect: {
      status: 'CALCULATED',
      during: { from: '2022-11', to: '2022-11' },
      before: { from: '2022-08', to: '2022-10' },
      joinersPerMonthDuring: 180,
      joinersPerMonthBefore: 60,
      ratio: 3,
      interval: {
        lower: expect.closeTo(2.44, 4),
        upper: expect.closeTo(3.6885, 4),
        method: 'LOG_RATIO',
      },
      others: [{ id: 'B' }, { id: 'D' }, { id: 'W' }],
      caveat: CAVEAT,
    },
  });
});

test('a campaign of an area in which another ran before says so', async () => {
  expect((await ask('2022-11'))['W']).toEqual({
    area: { name: 'Coventry' },
    effect: {
      status: 'OTHER_CAMPAIGN_BEFORE',
      during: { from: '2022-11', to: '2022-11' },
      before: { from: '2022-08', to: '2022-10' },
      joinersPerMonthDuring: 90,
      ...NONE,
      others: [{ id: 'D' }, { id: 'N' }],
      caveat: CAVEAT,
    },
  });
});

test('a campaign with fewer than three months before it says so', async () => {
  expect(await ask('2022-09')).toEqual({
    B: {
      area: { name: 'Birmingham' },
      effect: {
        status: 'MONTHS_BEFORE_MISSING',
        during: { from: '2022-09', to: '2022-09' },
        before: { from: '2022-06', to: '2022-08' },
        joinersPerMonthDuring: 40,
        ...NONE,
        others: [],
        caveat: CAVEAT,
      },
    },
  });
});

async function ask(month: string): Promise<Readonly<Record<string, object>>> {
  const query = `{ wmnow { campaigns(period: { from: "${month}", to: "${month}" }) {
    id area { name } effect { status during { from to } before { from to } joinersPerMonthDuring
      joinersPerMonthBefore ratio interval { lower upper method } others { id } caveat } } } }`;
  const { data } = (await subgraph.ask(query)) as CampaignsAnswer;
  return Object.fromEntries(data.wmnow.campaigns.map(({ id, ...rest }) => [id, rest]));
}

interface CampaignsAnswer {
  readonly data: { readonly wmnow: { readonly campaigns: readonly { readonly id: string }[] } };
}
