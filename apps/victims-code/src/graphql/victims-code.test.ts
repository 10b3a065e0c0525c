import {
  absentValue,
  askTable,
  askValues,
  count,
  percentage,
} from '@citizen-graph/subgraph/testing/metric-table';
import type { TableGiven } from '@citizen-graph/subgraph/testing/metric-table';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { VICTIMS_CODE_ENTITLEMENTS, VICTIMS_CODE_MIGRATIONS } from '@citizen-graph/victims-code';
import { VICTIMS_CODE_SUBGRAPH } from '../start-victims-code';

const JUNE = { from: '2022-06', to: '2022-06' };
const REFERRAL = '4,Crime recorded';
const REFERRED = 'Referred to victim services';

// An export from before pauses, Enhanced Rights from a day, and crime types were in it. 2 and 3 June 2022 were bank holidays: two working days after Wednesday 1 June end on Tuesday the 7th.
const ENTITLEMENTS = `entitlement_id,right,start_event,started_on,stop_event,stopped_on,enhanced_rights,area,department,not_applicable_reason,as_at
VC-1,${REFERRAL},2022-06-01,${REFERRED},2022-06-07,No,E08000025,Force Contact,,2022-07-10
VC-2,${REFERRAL},2022-06-01,${REFERRED},2022-06-08,Yes,E08000025,Force Contact,,2022-07-10
VC-3,${REFERRAL},2022-06-06,,,No,E08000026,Investigation,,2022-07-10
VC-4,${REFERRAL},2022-06-06,,,No,E08000026,Investigation,Victim declined,2022-07-10
VC-5,2,Crime reported,2022-06-06,Crime recorded,2022-06-20,No,E08000026,Investigation,,2022-07-10
`;

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(VICTIMS_CODE_SUBGRAPH, { 'victims-code': VICTIMS_CODE_MIGRATIONS });
  const source = { dataset: VICTIMS_CODE_ENTITLEMENTS };
  await subgraph.bringIn(source, '2022-06-victims-code-entitlements.csv', ENTITLEMENTS);
});

afterAll(() => subgraph.drop());

test.each([
  ['victims-code-compliance', percentage([1, 3], [6.149194, 79.23404])],
  ['victims-code-overdue', count(1)],
  ['victims-code-delivered', percentage([1, 1], [20.654931, 100])],
  ['victims-code-entitlements', count(5)],
])('%s of June 2022', async (id, value) => {
  expect(await values(id, { period: JUNE })).toEqual({ '': value });
  expect(await values(id, { period: { from: '2022-07', to: '2022-07' } })).toEqual({
    '': absentValue('NOT_YET_AVAILABLE', '[x]'),
  });
});

test('compliance by area and Enhanced Rights', async () => {
  const where = [{ dimension: 'AREA', values: ['E08000025', 'E08000026'] }];
  const given = { period: JUNE, by: ['AREA', 'ENHANCED_RIGHTS'], where };
  expect(await values('victims-code-compliance', given)).toEqual({
    'E08000025 YES': percentage([0, 1], [0, 79.345069]),
    'E08000025 NO': percentage([1, 1], [20.654931, 100]),
    'E08000026 YES': absentValue('NOT_APPLICABLE', '[z]'),
    'E08000026 NO': percentage([0, 1], [0, 79.345069]),
  });
});

test('compliance is cut by the rights that have a time limit, and by no other', async () => {
  const compliance = await values('victims-code-compliance', { period: JUNE, by: ['RIGHT'] });
  expect(Object.keys(compliance)).toEqual([
    'RIGHT_04',
    'RIGHT_06',
    'RIGHT_08',
    'RIGHT_09',
    'RIGHT_10',
    'RIGHT_12',
  ]);
  const where = [{ dimension: 'RIGHT', values: ['RIGHT_02'] }];
  const metric = { __typename: 'VictimsCodeMetric', id: 'victims-code-compliance' };
  expect(await askTable(subgraph, metric, { period: JUNE, where, fields: 'asOf' })).toMatchObject({
    errors: [{ extensions: { code: 'UNKNOWN_VALUE' } }],
  });
});

function values(id: string, given: TableGiven): Promise<Readonly<Record<string, unknown>>> {
  return askValues(subgraph, { __typename: 'VictimsCodeMetric', id }, given);
}
