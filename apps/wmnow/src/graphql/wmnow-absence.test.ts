import { withdrawFile } from '@citizen-graph/ledger';
import { askValues } from '@citizen-graph/subgraph/testing/metric-table';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { POPULATION, WMNOW_MEMBERSHIP, WMNOW_MIGRATIONS } from '@citizen-graph/wmnow';
import { WMNOW_SUBGRAPH } from '../start-wmnow';
import { censusFile, monthlyFile } from '../testing/area-files';

const MEMBERS = { E08000025: [90], E08000026: [10] };
const CENSUS = censusFile({ E08000025: 1000, E08000026: 500, E08000027: 200 });

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(WMNOW_SUBGRAPH, { wmnow: WMNOW_MIGRATIONS });
  await subgraph.bringIn(
    { dataset: WMNOW_MEMBERSHIP },
    'members.csv',
    monthlyFile(['members'], { '2021-02-28': MEMBERS, '2021-03-31': MEMBERS }),
  );
});

afterAll(() => subgraph.drop());

test('without a population there is no sign-up rate yet; before the first count there is none', async () => {
  const rates = async () => [await signUpRate('2021-02'), await signUpRate('2021-03')];
  const notYet = Array(2).fill({ status: 'NOT_YET_AVAILABLE', value: null });
  expect(await rates()).toMatchObject(notYet);
  const { number } = await subgraph.bringIn({ dataset: POPULATION }, 'census.csv', CENSUS);
  expect(await rates()).toMatchObject([
    { status: 'NOT_AVAILABLE', value: null },
    { status: 'PUBLISHED', numerator: 100, denominator: 1700 },
  ]);
  const { owner } = subgraph.database;
  await withdrawFile(owner, { dataset: POPULATION }, { number, withdrawnBy: 'test' });
  expect(await rates()).toMatchObject(notYet);
});

test('an area that the membership file lacks has no figure, and one without members has nought', async () => {
  await subgraph.bringIn({ dataset: POPULATION }, 'census-again.csv', CENSUS);
  // As left behind by a file that came in before every area was asked for.
  await subgraph.database.owner.query(
    `delete from wmnow.cell where measure = 'members' and area = 'E08000026'`,
  );
  for (const metric of ['wmnow-members', 'wmnow-share', 'wmnow-sign-up-rate']) {
    expect(await valuesByArea(metric)).toMatchObject({
      E08000025: { status: 'PUBLISHED' },
      E08000026: { status: 'NOT_AVAILABLE', value: null, numerator: null, shorthand: '[x]' },
      E08000027: { status: 'PUBLISHED', value: 0 },
    });
  }
});

async function signUpRate(month: string): Promise<unknown> {
  const period = { from: month, to: month };
  const metric = { __typename: 'WmnowMetric', id: 'wmnow-sign-up-rate' };
  return (await askValues(subgraph, metric, { period }))[''];
}

function valuesByArea(id: string): Promise<unknown> {
  const period = { from: '2021-03', to: '2021-03' };
  return askValues(subgraph, { __typename: 'WmnowMetric', id }, { period, by: ['AREA'] });
}
