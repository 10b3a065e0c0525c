import type { Release } from '@citizen-graph/ledger';
import { absentValue, askTable, askValues, ratio } from '@citizen-graph/subgraph/testing/metric-table';
import type { TableGiven } from '@citizen-graph/subgraph/testing/metric-table';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { POPULATION, WMNOW_MEMBERSHIP, WMNOW_MIGRATIONS } from '@citizen-graph/wmnow';
import { WMNOW_SUBGRAPH } from '../start-wmnow';
import { censusFile, monthlyFile } from '../testing/area-files';

const MARCH = { from: '2023-03', to: '2023-03' };
const FEBRUARY = { from: '2023-02', to: '2023-02' };

let subgraph: TestSubgraph;
let census: Release;
let march: Release;

beforeAll(async () => {
  subgraph = await openTestSubgraph(WMNOW_SUBGRAPH, { wmnow: WMNOW_MIGRATIONS });
});

afterAll(() => subgraph.drop());

test('before anything is in, nothing is known and nothing is wrong', async () => {
  expect(await subgraph.ask(`{ wmnow { latestMonth } ${areas('E08000025')} }`)).toEqual({
    data: { wmnow: { latestMonth: null }, _entities: [{ name: 'Birmingham', population: null }] },
  });
  expect(await values('wmnow-members', { period: MARCH })).toEqual({
    '': absentValue('NOT_YET_AVAILABLE', '[x]'),
  });
});

describe('with two months of two areas', () => {
  beforeAll(async () => {
    census = await subgraph.bringIn(
      { dataset: POPULATION },
      'population-census-2021.csv',
      censusFile({ E08000025: 1000, E08000026: 500, E08000027: 200 }),
    );
    await bringInMembers('2023-02', '2023-02-28', [90, 40]);
    march = await bringInMembers('2023-03', '2023-03-31', [100, 25]);
  });

  test('areas have their population, and unknown ones are null', async () => {
    const codes = ['E08000026', 'E08000027', 'E08000099', 'E08000025'];
    expect(await subgraph.ask(`{ ${areas(...codes)} }`)).toEqual({
      data: {
        _entities: [
          {
            name: 'Coventry',
            population: { aged16AndOver: 500, vintage: 'Census 2021', asAt: '2021-03-21' },
          },
          {
            name: 'Dudley',
            population: { aged16AndOver: 200, vintage: 'Census 2021', asAt: '2021-03-21' },
          },
          null,
          {
            name: 'Birmingham',
            population: { aged16AndOver: 1000, vintage: 'Census 2021', asAt: '2021-03-21' },
          },
        ],
      },
    });
  });

  test('the latest month', async () => {
    expect(await subgraph.ask('{ wmnow { latestMonth } }')).toEqual({
      data: { wmnow: { latestMonth: '2023-03' } },
    });
  });

  test('membership is that of the last month, never a sum, and is set against the month before', async () => {
    const period = { from: '2023-02', to: '2023-03' };
    const fields = 'rows { value { value } }';
    expect(await table('wmnow-members', { period, fields })).toMatchObject(rows([{ value: { value: 125 } }]));
    const compared =
      'rows { value { value } change { period { from to } absolute relative value { value } } }';
    const given = { period: MARCH, compare: 'PREVIOUS_PERIOD', fields: compared };
    expect(await table('wmnow-members', given)).toMatchObject(
      rows([
        {
          value: { value: 125 },
          change: {
            period: FEBRUARY,
            absolute: -5,
            relative: expect.closeTo((100 * -5) / 130, 9),
            value: { value: 130 },
          },
        },
      ]),
    );
  });

  test('the share of each area is of the whole force, also when only one is asked for', async () => {
    const where = [{ dimension: 'AREA', values: ['E08000026'] }];
    expect(await values('wmnow-share', { period: MARCH, by: ['AREA'], where })).toEqual({
      E08000026: ratio([25, 125]),
    });
  });

  test('the sign-up rate is set against the latest census before, and names both files', async () => {
    const fields =
      'rows { area { name population { aged16AndOver } } value { value numerator denominator } }';
    const where = [{ dimension: 'AREA', values: ['E08000025'] }];
    const given = { period: MARCH, by: ['AREA'], where, fields: `${fields} releases { number dataset }` };
    expect(await table('wmnow-sign-up-rate', given)).toEqual({
      data: {
        _entities: [
          {
            id: 'wmnow-sign-up-rate',
            table: {
              rows: [
                {
                  area: { name: 'Birmingham', population: { aged16AndOver: 1000 } },
                  value: { value: 100, numerator: 100, denominator: 1000 },
                },
              ],
              releases: [
                { number: census.number, dataset: 'population' },
                { number: march.number, dataset: 'wmnow-membership' },
              ],
            },
          },
        ],
      },
    });
  });

  test('an area that membership is not cut by is refused', async () => {
    const where = [{ dimension: 'AREA', values: ['UNKNOWN'] }];
    expect(await table('wmnow-members', { period: MARCH, where, fields: 'asOf' })).toMatchObject({
      errors: [{ path: ['_entities', 0, 'table'], extensions: { code: 'UNKNOWN_VALUE' } }],
    });
  });
});

function bringInMembers(month: string, day: string, [birmingham, coventry]: readonly [number, number]) {
  const text = monthlyFile(['members'], { [day]: { E08000025: [birmingham], E08000026: [coventry] } });
  return subgraph.bringIn({ dataset: WMNOW_MEMBERSHIP }, `${month}-wmnow-membership.csv`, text);
}

function areas(...codes: readonly string[]): string {
  const keys = codes.map((code) => `{ __typename: "LocalPolicingArea", code: "${code}" }`);
  return `_entities(representations: [${keys.join()}]) {
    ... on LocalPolicingArea { name population { aged16AndOver vintage asAt } }
  }`;
}

function rows(expected: readonly object[]): object {
  return { data: { _entities: [{ table: { rows: expected } }] } };
}

function table(id: string, given: TableGiven & { readonly fields?: string }): Promise<unknown> {
  return askTable(subgraph, { __typename: 'WmnowMetric', id }, given);
}

function values(id: string, given: TableGiven): Promise<unknown> {
  return askValues(subgraph, { __typename: 'WmnowMetric', id }, given);
}
