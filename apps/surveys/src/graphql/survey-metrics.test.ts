import type { Release } from '@citizen-graph/ledger';
import {
  absentValue,
  askTable,
  askValues,
  count,
  percentage,
  ratio,
} from '@citizen-graph/subgraph/testing/metric-table';
import type { TableGiven } from '@citizen-graph/subgraph/testing/metric-table';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { SURVEY_DATASETS, SURVEY_INVITATIONS, SURVEY_MIGRATIONS } from '@citizen-graph/surveys';
import { SURVEYS_SUBGRAPH } from '../start-surveys';
import {
  CHAT_APRIL,
  CONTACT_APRIL,
  CONTACT_MAY,
  INVITATIONS_APRIL,
  PILOT_APRIL,
} from '../testing/survey-texts';

const APRIL = { from: '2022-04', to: '2022-04' };
const QUARTER = { from: '2022-04', to: '2022-06' };

let subgraph: TestSubgraph;
let first: Release;

beforeAll(async () => {
  subgraph = await openTestSubgraph(SURVEYS_SUBGRAPH, { surveys: SURVEY_MIGRATIONS });
  first = await bringIn('force-contact-survey', '2022-04-force-contact-survey.csv', CONTACT_APRIL);
  await bringIn('force-contact-survey', '2022-05-force-contact-survey.csv', CONTACT_MAY);
  await bringIn('t3-pilot-survey', '2022-04-t3-pilot-survey.csv', PILOT_APRIL);
  await bringIn('live-chat-survey', '2022-04-live-chat-survey.csv', CHAT_APRIL);
  await subgraph.bringIn(
    { dataset: SURVEY_INVITATIONS },
    '2022-04-survey-invitations.csv',
    INVITATIONS_APRIL,
  );
});

afterAll(() => subgraph.drop());

test('a table with everything there is to know of it', async () => {
  const answer = await table('helped', {
    period: APRIL,
    by: ['AREA'],
    where: [{ dimension: 'AREA', values: ['E08000025'] }],
  });
  expect(answer).toEqual({
    data: {
      _entities: [
        {
          id: 'helped',
          table: {
            rows: [
              {
                period: APRIL,
                area: { code: 'E08000025', name: 'Birmingham' },
                group: [{ dimension: 'AREA', code: 'E08000025', label: 'Birmingham' }],
                value: percentage([1, 1], [20.654931, 100]),
                change: null,
              },
            ],
            asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
            releases: [
              {
                number: 1,
                kind: 'IMPORT',
                dataset: 'force-contact-survey',
                period: APRIL,
                fileName: '2022-04-force-contact-survey.csv',
                sha256: first.sha256,
                rowsAccepted: 3,
                rowsQuarantined: 0,
                synthetic: true,
                importedAt: first.importedAt.toISOString(),
              },
            ],
          },
        },
      ],
    },
  });
});

test.each([
  ['survey-responses', count(4)],
  ['survey-completion-rate', ratio([4, 10])],
  ['demographics-completed', percentage([2, 4], [15.003899, 84.996101])],
  ['helped', percentage([2, 2], [34.238023, 100])],
  ['polite', percentage([2, 3], [20.76596, 93.850806])],
  ['timeliness', percentage([1, 2], [9.453121, 90.546879])],
  ['informed', absentValue('NOT_YET_AVAILABLE', '[x]')],
  ['overall', percentage([1, 1], [20.654931, 100])],
  ['preferred-physical-appointment', percentage([0, 1], [0, 79.345069])],
  ['live-chat-responses', count(3)],
  ['live-chat-good', percentage([1, 2], [9.453121, 90.546879])],
  ['live-chat-okay', percentage([0, 2], [0, 65.761977])],
  ['live-chat-good-or-okay', percentage([1, 2], [9.453121, 90.546879])],
])('%s of April 2022', async (id, value) => {
  expect(await values(id, { period: APRIL })).toEqual({ '': value });
});

test('the question is NOT_ASKED in a survey that does not ask it', async () => {
  const where = [{ dimension: 'SURVEY', values: ['LIVE_CHAT', 'T3_PILOT', 'FORCE_CONTACT'] }];
  expect(await values('helped', { period: APRIL, by: ['SURVEY'], where })).toEqual({
    FORCE_CONTACT: percentage([2, 2], [34.238023, 100]),
    T3_PILOT: absentValue('NOT_ASKED', '[z]'),
    LIVE_CHAT: absentValue('NOT_ASKED', '[z]'),
  });
});

test('a refusal to say and no answer are rows of their own', async () => {
  expect(await values('survey-responses', { period: APRIL, by: ['GENDER'] })).toEqual({
    FEMALE: count(1),
    MALE: count(0),
    OTHER: count(0),
    PREFER_NOT_TO_SAY: count(1),
    NOT_ANSWERED: count(2),
  });
});

test('months in order, each set against the one before, and one that is yet to come', async () => {
  const given = { period: QUARTER, grain: 'MONTH', compare: 'PREVIOUS_PERIOD' };
  const rows = `rows { period { from to } value { status value } change { comparison period { from to }
    value { status value } absolute relative interval { lower upper method } test { method pValue } } }`;
  const against = (month: string) => ({
    comparison: 'PREVIOUS_PERIOD',
    period: { from: month, to: month },
  });
  expect(await table('helped', { ...given, fields: rows })).toEqual({
    data: {
      _entities: [
        {
          id: 'helped',
          table: {
            rows: [
              {
                period: APRIL,
                value: { status: 'PUBLISHED', value: 100 },
                change: {
                  ...against('2022-03'),
                  value: { status: 'NOT_AVAILABLE', value: null },
                  absolute: null,
                  relative: null,
                  interval: null,
                  test: null,
                },
              },
              {
                period: { from: '2022-05', to: '2022-05' },
                value: { status: 'PUBLISHED', value: 0 },
                change: {
                  ...against('2022-04'),
                  value: { status: 'PUBLISHED', value: 100 },
                  absolute: -100,
                  relative: -100,
                  // None of one less both of two, by Wilson 0 to 79.35% and 34.24 to 100%; one of three such tables.
                  interval: { lower: -100, upper: expect.closeTo(3.05, 2), method: 'NEWCOMBE' },
                  test: { method: 'FISHER_EXACT', pValue: expect.closeTo(1 / 3, 9) },
                },
              },
              {
                period: { from: '2022-06', to: '2022-06' },
                value: { status: 'NOT_YET_AVAILABLE', value: null },
                change: {
                  ...against('2022-05'),
                  value: { status: 'PUBLISHED', value: 0 },
                  absolute: null,
                  relative: null,
                  interval: null,
                  test: null,
                },
              },
            ],
          },
        },
      ],
    },
  });
});

test('as of the first release and the moment before it', async () => {
  const at = (milliseconds: number) => new Date(first.importedAt.getTime() + milliseconds).toISOString();
  const given = {
    period: QUARTER,
    fields: 'asOf synthetic rows { value { status value } } releases { number }',
  };
  const answers = [at(-1), at(0)].map((asOf) => table('survey-responses', { ...given, asOf }));
  expect(await Promise.all(answers)).toEqual([
    answered('survey-responses', {
      asOf: at(-1),
      synthetic: false,
      rows: [{ value: { status: 'NOT_YET_AVAILABLE', value: null } }],
      releases: [],
    }),
    answered('survey-responses', {
      asOf: at(0),
      synthetic: true,
      rows: [{ value: { status: 'PUBLISHED', value: 3 } }],
      releases: [{ number: 1 }],
    }),
  ]);
});

test.each([
  [{ period: { from: '2022-4', to: '2023-03' } }, 'INVALID_PERIOD', /^period\.from is not a month/],
  [{ period: { from: '2022-04', to: 'now' } }, 'INVALID_PERIOD', /^period\.to is not a month/],
  [{ period: { from: '2023-03', to: '2022-04' } }, 'INVALID_PERIOD', /2022-04.*before.*2023-03/],
  [{ period: { from: '1900-01', to: '2023-03' } }, 'INVALID_PERIOD', /1479 months; at most 240/],
  [
    { period: APRIL, by: ['RIGHT'] },
    'UNKNOWN_DIMENSION',
    /^helped has no dimension RIGHT; it has: AREA, SURVEY, AGE_BAND/,
  ],
  [{ period: APRIL, by: ['GENDER', 'GENDER'] }, 'DUPLICATE_DIMENSION', /twice/],
  [{ period: APRIL, by: ['GENDER', 'AGE_BAND', 'ETHNICITY'] }, 'TOO_MANY_DIMENSIONS', /at most two/],
  [
    { period: APRIL, where: [{ dimension: 'GENDER', values: ['female'] }] },
    'UNKNOWN_VALUE',
    /no value female/,
  ],
  [{ period: APRIL, where: [{ dimension: 'GENDER', values: [] }] }, 'UNKNOWN_VALUE', /none given/],
])('%j is refused with %s and its place', async (given, code, message) => {
  expect(await table('helped', { ...given, fields: 'rows { value { value } }' })).toEqual({
    data: { _entities: [{ id: 'helped', table: null }] },
    errors: [
      {
        message: expect.stringMatching(message),
        locations: expect.any(Array),
        path: ['_entities', 0, 'table'],
        extensions: { code },
      },
    ],
  });
});

test('a metric of another subject is null', async () => {
  expect(await table('wmnow-members', { period: APRIL, fields: 'asOf' })).toEqual({
    data: { _entities: [null] },
  });
});

function bringIn(id: string, fileName: string, text: string): Promise<Release> {
  const dataset = SURVEY_DATASETS.find((candidate) => candidate.id === id);
  if (dataset === undefined) throw new Error(`no dataset ${id}`);
  return subgraph.bringIn({ dataset }, fileName, text);
}

function answered(id: string, answer: object): object {
  return { data: { _entities: [{ id, table: answer }] } };
}

function table(id: string, given: TableGiven & { readonly fields?: string }): Promise<unknown> {
  return askTable(subgraph, { __typename: 'SurveyMetric', id }, given);
}

function values(id: string, given: TableGiven): Promise<unknown> {
  return askValues(subgraph, { __typename: 'SurveyMetric', id }, given);
}
