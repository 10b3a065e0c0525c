import {
  CONFIDENCE_MIGRATIONS,
  LOCAL_CONFIDENCE_ESTIMATES,
  LOCAL_CONFIDENCE_SURVEY,
} from '@citizen-graph/confidence';
import { askValues } from '@citizen-graph/subgraph/testing/metric-table';
import type { TableGiven } from '@citizen-graph/subgraph/testing/metric-table';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { CONFIDENCE_SUBGRAPH } from '../start-confidence';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(CONFIDENCE_SUBGRAPH, { confidence: CONFIDENCE_MIGRATIONS });
});

afterAll(() => subgraph.drop());

describe('local surveys', () => {
  const QUARTER = { from: '2022-04', to: '2022-06' };

  beforeAll(async () => {
    // Of 100 residents of Birmingham 60 name burglary and 10 knife crime; 50 agree. One of Coventry says nothing.
    const residents = Array.from({ length: 100 }, (_, index) => {
      const first = index < 60 ? 'Burglary' : 'Speeding and road safety';
      const second = index < 10 ? 'Knife crime' : '';
      const confident = index % 2 === 0 ? 'Tend to agree' : 'Tend to disagree';
      return `B${index},2022-05-0${1 + (index % 9)},E08000025,${confident},${first},${second},`;
    });
    const header = 'response_id,interviewed_on,area,confident,priority_1,priority_2,priority_3';
    const text = [header, ...residents, 'C0,2022-05-01,E08000026,,,,', ''].join('\n');
    await subgraph.bringIn({ dataset: LOCAL_CONFIDENCE_SURVEY }, 'local.csv', text);
  });

  test('confidence by area and quarter', async () => {
    const given = { period: QUARTER, grain: 'FINANCIAL_QUARTER', by: ['AREA'] };
    expect(await values('local-confidence', given)).toMatchObject({
      E08000025: { value: 50, numerator: 50, denominator: 100 },
      E08000026: { status: 'NOT_APPLICABLE' },
    });
  });

  test('priorities are ranked, with the places that they may as well have', async () => {
    const query = `{ publicConfidence { localPriorities(period: { from: "2022-04", to: "2022-06" }, area: "E08000025") {
      respondents priorities { code rank rankInterval { from to } value { value } } } } }`;
    const answer = (await subgraph.ask(query)) as PrioritiesAnswer;
    const { respondents, priorities } = answer.data.publicConfidence.localPriorities;
    const said = priorities.map(({ code, rank, rankInterval, value }) => [
      code,
      value.value,
      rank,
      `${rankInterval.from} to ${rankInterval.to}`,
    ]);
    // Joint intervals of eight shares: 60 is 46.4 to 72.2, 40 is 27.8 to 53.6, 10 is 4.4 to 21.1, 0 is 0 to 6.9.
    expect({ respondents, said }).toEqual({
      respondents: 100,
      said: [
        ['BURGLARY', 60, 1, '1 to 2'],
        ['ROAD_SAFETY', 40, 2, '1 to 2'],
        ['KNIFE_CRIME', 10, 3, '3 to 8'],
        ...['ANTISOCIAL_BEHAVIOUR', 'DRUGS', 'ROBBERY', 'VEHICLE_CRIME', 'VIOLENCE_AGAINST_WOMEN'].map(
          (code) => [code, 0, 4, '3 to 8'],
        ),
      ],
    });
  });

  test('priorities are never put together', async () => {
    expect(await values('local-priority', { period: QUARTER })).toMatchObject({
      '': { status: 'NOT_APPLICABLE', value: null },
    });
  });

  test.each([
    ['no file is in', '2030-01', 'E08000025', null, 'NOT_YET_AVAILABLE'],
    ['nobody named anything', '2022-05', 'E08000026', 0, 'NOT_APPLICABLE'],
  ])(
    'where %s there is no rank, and respondents are not made up',
    async (_, month, area, respondents, status) => {
      const query = `{ publicConfidence { localPriorities(period: { from: "${month}", to: "${month}" }, area: "${area}") {
      respondents priorities { rank value { status } } } } }`;
      expect(await subgraph.ask(query)).toEqual({
        data: {
          publicConfidence: {
            localPriorities: { respondents, priorities: Array(8).fill({ rank: null, value: { status } }) },
          },
        },
      });
    },
  );
});

test('estimates by place of another force have no interval, and say why', async () => {
  await subgraph.bringIn(
    { dataset: LOCAL_CONFIDENCE_ESTIMATES },
    'places.csv',
    `survey,place,measure,period_ending,proportion,force_proportion
Public Attitude Survey,Barnet,Good job locally,2022-12-31,0.67,0.55
Public Attitude Survey,Brent,Good job locally,2022-12-31,0.5,
Public Attitude Survey,Brent,Trust,2022-12-31,0.7,
`,
  );
  const query = `{ publicConfidence { localEstimates(measure: GOOD_JOB, period: { from: "2022-10", to: "2022-12" }) {
    intervals estimates { survey place periodEnding value { value interval { lower } } ofForce { status value } } } } }`;
  const estimate = (place: string, value: number, ofForce: object) => ({
    survey: 'Public Attitude Survey',
    place,
    periodEnding: '2022-12',
    value: { value, interval: null },
    ofForce,
  });
  expect(await subgraph.ask(query)).toEqual({
    data: {
      publicConfidence: {
        localEstimates: {
          intervals: expect.stringMatching(/^Not available/),
          estimates: [
            estimate('Barnet', 67, { status: 'PUBLISHED', value: expect.closeTo(55, 9) }),
            estimate('Brent', 50, { status: 'NOT_AVAILABLE', value: null }),
          ],
        },
      },
    },
  });
});

interface PrioritiesAnswer {
  readonly data: {
    readonly publicConfidence: {
      readonly localPriorities: {
        readonly respondents: number;
        readonly priorities: readonly {
          readonly code: string;
          readonly rank: number;
          readonly rankInterval: { readonly from: number; readonly to: number };
          readonly value: { readonly value: number };
        }[];
      };
    };
  };
}

function values(id: string, given: TableGiven): Promise<unknown> {
  return askValues(subgraph, { __typename: 'ConfidenceMetric', id }, given);
}
