import {
  STOP_AND_SEARCH_FEEDBACK,
  STOP_AND_SEARCH_SOURCE,
  STOP_SEARCH_MIGRATIONS,
} from '@citizen-graph/stop-search';
import {
  absentValue,
  askValues,
  count,
  percentage,
  ratio,
} from '@citizen-graph/subgraph/testing/metric-table';
import type { TableGiven } from '@citizen-graph/subgraph/testing/metric-table';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { STOP_SEARCH_SUBGRAPH } from '../start-stop-search';

const JANUARY = { from: '2023-01', to: '2023-01' };
const HEADER =
  'Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,' +
  'Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,' +
  'Outcome linked to object of search,Removal of more than just outer clothing';
const DRUGS = 'Misuse of Drugs Act 1971 (section 23),Controlled drugs';
const SEARCHES = [
  `Person search,2023-01-05T10:00:00+00:00,,,52.5,-1.9,,18-24,White - Irish,,${DRUGS},Arrest,,`,
  `Person search,2023-01-05T10:00:00+00:00,,,52.5,-1.9,,18-24,White - Irish,,${DRUGS},Arrest,,`,
  `Person search,2023-01-06T10:00:00+00:00,,,,,,,Other ethnic group - Arab,,${DRUGS},A no further action disposal,,`,
  `Person and Vehicle search,2023-01-07T10:00:00+00:00,,,,,,,Other ethnic group - Not stated,,${DRUGS},,,`,
  `Vehicle search,2023-01-08T10:00:00+00:00,,,52.5,-1.5,,,,,${DRUGS},Arrest,,`,
];
const FEEDBACK = `feedback_id,submitted_at,place,fair,explained
SSF-1,2023-01-05T10:00:00+00:00,Street,Yes,No
SSF-2,2023-01-06T10:00:00+00:00,Custody,No,
`;
const COVENTRY = [
  [-1.6, 52.3],
  [-1.4, 52.3],
  [-1.4, 52.6],
  [-1.6, 52.6],
  [-1.6, 52.3],
];

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(STOP_SEARCH_SUBGRAPH, { 'stop-search': STOP_SEARCH_MIGRATIONS });
  await subgraph.database.owner.query(
    `insert into stop_search.boundary (area_code, geometry, release) values ('E08000026', $1, 0)`,
    [JSON.stringify({ type: 'MultiPolygon', coordinates: [[COVENTRY]] })],
  );
  const text = `${[HEADER, ...SEARCHES].join('\n')}\n`;
  await subgraph.bringIn(STOP_AND_SEARCH_SOURCE, '2023-01-west-midlands-stop-and-search.csv', text);
  const source = { dataset: STOP_AND_SEARCH_FEEDBACK };
  await subgraph.bringIn(source, '2023-01-stop-and-search-feedback.csv', FEEDBACK);
});

afterAll(() => subgraph.drop());

test.each([
  ['stop-searches', count(5)],
  ['person-searches', count(4)],
  ['stop-search-arrest-rate', percentage([2, 3], [20.76596, 93.850806])],
  ['stop-search-no-further-action', percentage([1, 3], [6.149194, 79.23404])],
  ['stop-search-feedback-responses', count(2)],
  ['stop-search-feedback-response-rate', ratio([2, 5])],
  ['stop-search-fairness', percentage([1, 2], [9.453121, 90.546879])],
  ['stop-search-explained', percentage([0, 1], [0, 79.345069])],
])('%s of January 2023', async (id, value) => {
  expect(await values(id, { period: JANUARY })).toEqual({ '': value });
});

test('"Not stated" is a row of its own beside the other ethnic groups', async () => {
  const given = { period: JANUARY, by: ['SELF_DEFINED_ETHNICITY'] };
  expect(await values('person-searches', given)).toEqual({
    WHITE: count(2),
    MIXED: count(0),
    ASIAN: count(0),
    BLACK: count(0),
    OTHER: count(1),
    NOT_STATED: count(1),
    NOT_RECORDED: count(0),
  });
});

test('what the force leaves blank is NOT_AVAILABLE, never nought', async () => {
  expect(await values('person-searches', { period: JANUARY, by: ['GENDER'] })).toEqual({
    MALE: absentValue('NOT_AVAILABLE', '[x]'),
    FEMALE: absentValue('NOT_AVAILABLE', '[x]'),
    OTHER: absentValue('NOT_AVAILABLE', '[x]'),
    NOT_RECORDED: count(4),
  });
});

test('searches are placed by the boundaries that are in, and elsewhere the area is unknown', async () => {
  const where = [{ dimension: 'AREA', values: ['E08000025', 'E08000026', 'UNKNOWN'] }];
  expect(await values('stop-searches', { period: JANUARY, by: ['AREA'], where })).toEqual({
    E08000025: absentValue('NOT_AVAILABLE', '[x]'),
    E08000026: count(1),
    UNKNOWN: count(4),
  });
  expect(await subgraph.ask('{ stopSearch { areasWithBoundaries { code name } } }')).toEqual({
    data: { stopSearch: { areasWithBoundaries: [{ code: 'E08000026', name: 'Coventry' }] } },
  });
});

function values(id: string, given: TableGiven): Promise<unknown> {
  return askValues(subgraph, { __typename: 'StopSearchMetric', id }, given);
}
