import { absentValue, askTable, askValues, percentage } from '@citizen-graph/subgraph/testing/metric-table';
import type { TableGiven } from '@citizen-graph/subgraph/testing/metric-table';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { SURVEY_DATASETS, SURVEY_INVITATIONS, SURVEY_MIGRATIONS } from '@citizen-graph/surveys';
import { SURVEYS_SUBGRAPH } from '../start-surveys';

const APRIL = { from: '2022-04', to: '2022-04' };
const QUARTER = { from: '2022-04', to: '2022-06' };

const CHARACTERISTICS = 'age_band,gender,ethnicity,disability,sexual_orientation';
const CONTACT = `response_id,completed_at,area,polite,timeliness,helped,${CHARACTERISTICS}
FC-1,2022-04-03T14:22:05+01:00,E08000025,9,5,8,,,,,
FC-2,2022-04-03T16:22:05+01:00,E08000026,3,,10,,,,,
`;
const PILOT = `response_id,completed_at,area,overall,preferred_physical,${CHARACTERISTICS}
T3-1,2022-04-03T14:22:05+01:00,E08000025,8,No,,,,,
`;
const INVITATIONS = `invitation_id,survey,sent_at,area,status
I-1,t3-pilot,2022-04-01T09:00:00+01:00,E08000025,Completed
`;

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(SURVEYS_SUBGRAPH, { surveys: SURVEY_MIGRATIONS });
  const source = { dataset: SURVEY_INVITATIONS };
  await subgraph.bringIn(source, '2022-04-survey-invitations.csv', INVITATIONS);
  await bringIn('force-contact-survey', CONTACT);
  await bringIn('t3-pilot-survey', PILOT);
});

afterAll(() => subgraph.drop());

test('a survey is NOT_ASKED in months in which it was not sent, whatever has come in', async () => {
  const july = { from: '2022-07', to: '2022-07' };
  expect(await values('survey-responses', { period: july, by: ['SURVEY'] })).toMatchObject({
    FORCE_CONTACT: absentValue('NOT_YET_AVAILABLE', '[x]'),
    T3_PILOT: absentValue('NOT_ASKED', '[z]'),
  });
  const where = [{ dimension: 'SURVEY', values: ['T3_PILOT'] }];
  expect(await values('survey-completion-rate', { period: july, where })).toEqual({
    '': absentValue('NOT_ASKED', '[z]'),
  });
});

test('a table of one survey rests on the releases of that survey, and on what it is set against', async () => {
  const where = [{ dimension: 'SURVEY', values: ['T3_PILOT'] }];
  const given = { period: QUARTER, where, fields: 'releases { dataset }' };
  expect(await table('survey-responses', given)).toEqual(
    answered('survey-responses', { releases: [{ dataset: 't3-pilot-survey' }] }),
  );
  expect(await table('survey-completion-rate', given)).toEqual(
    answered('survey-completion-rate', {
      releases: [{ dataset: 'survey-invitations' }, { dataset: 't3-pilot-survey' }],
    }),
  );
});

test('older exports count by the mode of their survey and by a channel that is not recorded', async () => {
  expect(await values('helped', { period: APRIL, by: ['MODE'] })).toMatchObject({
    SMS: percentage([2, 2], [34.238023, 100]),
    PHONE: absentValue('NOT_APPLICABLE', '[z]'),
  });
  expect(await values('helped', { period: APRIL, by: ['CHANNEL'] })).toMatchObject({
    PHONE_101: absentValue('NOT_AVAILABLE', '[x]'),
    NOT_RECORDED: percentage([2, 2], [34.238023, 100]),
  });
});

async function bringIn(id: string, text: string): Promise<void> {
  const dataset = SURVEY_DATASETS.find((candidate) => candidate.id === id);
  if (dataset === undefined) throw new Error(`no dataset ${id}`);
  await subgraph.bringIn({ dataset }, `2022-04-${id}.csv`, text);
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
