import { eraseRecord, withdrawFile } from '@citizen-graph/ledger';
import { askTable, askValues } from '@citizen-graph/subgraph/testing/metric-table';
import type { TableGiven } from '@citizen-graph/subgraph/testing/metric-table';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import {
  NATIONAL_CANDIDATE_SOURCE,
  NATIONAL_FRAME_SOURCE,
  NATIONAL_RESPONSE_SOURCE,
  SURVEY_MIGRATIONS,
} from '@citizen-graph/surveys';
import { SURVEYS_SUBGRAPH } from '../start-surveys';

const QUARTER = { from: '2022-04', to: '2022-06' };
const FRAME = `wave,variable,value,victims
2022-06,Sex,FEMALE,500
2022-06,Sex,MALE,500
2022-06,Area,E08000025,700
2022-06,Area,E08000026,300
2022-06,Age,18_24,400
2022-06,Age,25_34,600
`;

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(SURVEYS_SUBGRAPH, { surveys: SURVEY_MIGRATIONS });
});

afterAll(() => subgraph.drop());

// Of 80 women 40 are satisfied and of 20 men 15; nobody says an age, so that it moves no weight.
function responses(month: string, prefix: string): string {
  const people = [
    ...Array.from({ length: 80 }, (_, index) => ({ sex: 'Female', isContent: index % 2 === 0, index })),
    ...Array.from({ length: 20 }, (_, index) => ({ sex: 'Male', isContent: index % 4 !== 0, index })),
  ];
  const rows = people.map(({ sex, isContent, index }, person) => {
    // Seven in ten are of Birmingham, among women and men alike.
    const area = index % 10 < 7 ? 'E08000025' : 'E08000026';
    const answer = isContent ? 'Fairly satisfied' : 'Very dissatisfied';
    return `${prefix}${person},${month}-11,${area},,${sex},Burglary,${answer},,`;
  });
  const header = 'response_id,interviewed_on,area,age_band,sex,crime_type,satisfied,informed,treated_well';
  return [header, ...rows, ''].join('\n');
}

test('until the frame of the wave is in there is no weight, and no figure', async () => {
  await subgraph.bringIn(
    NATIONAL_RESPONSE_SOURCE,
    '2022-05-national-victim-survey.csv',
    responses('2022-05', 'A'),
  );
  expect(await values('national-satisfaction', { period: QUARTER })).toMatchObject({
    '': { status: 'NOT_YET_AVAILABLE', value: null, shorthand: '[x]' },
  });
  expect(await values('national-satisfaction', { period: QUARTER, by: ['SEX'] })).toMatchObject({
    FEMALE: { status: 'NOT_YET_AVAILABLE' },
    PREFER_NOT_TO_SAY: { status: 'NOT_YET_AVAILABLE' },
  });
});

// Men count four times as much as women, 2.5 to 0.625: half of 50% and half of 75% is 62.5%. The effective base is
// 100^2 / (80 * 0.625^2 + 20 * 2.5^2) = 64.
test('with the frame the answers are weighted, on the effective base, with the base of people beside', async () => {
  await subgraph.bringIn(NATIONAL_FRAME_SOURCE, '2022-06-national-survey-frame.csv', FRAME);
  const answer = await values('national-satisfaction', { period: QUARTER });
  expect(answer).toMatchObject({
    '': {
      status: 'PUBLISHED',
      value: expect.closeTo(62.5, 6),
      numerator: null,
      denominator: 100,
      interval: { method: 'WILSON_EFFECTIVE_BASE' },
    },
  });
  const query = `{ _entities(representations: [{ __typename: "SurveyMetric", id: "national-satisfaction" }]) {
    ... on SurveyMetric { table(period: { from: "2022-04", to: "2022-06" }) { rows { value { effectiveBase } } } } } }`;
  expect(await subgraph.ask(query)).toMatchObject({
    data: { _entities: [{ table: { rows: [{ value: { effectiveBase: expect.closeTo(64, 6) } }] } }] },
  });
});

test('the figure of any month of the quarter rests on the responses and on the frame', async () => {
  expect(await rests('2022-05')).toEqual([
    { kind: 'IMPORT', dataset: 'national-victim-survey' },
    { kind: 'IMPORT', dataset: 'national-survey-frame' },
    { kind: 'RESTATEMENT', dataset: 'national-victim-survey' },
  ]);
  expect(await rests('2022-07')).toEqual([]);
  expect(await values('national-satisfaction', { period: { from: '2022-05', to: '2022-05' } })).toMatchObject(
    {
      '': { status: 'PUBLISHED', value: expect.closeTo(62.5, 6) },
    },
  );
});

test('a made-up frame makes the figure of real responses a made-up one', async () => {
  const { owner } = subgraph.database;
  await owner.query(`update ledger.release set synthetic = dataset = 'national-survey-frame'`);
  expect(await isSynthetic()).toBe(true);
  await owner.query('update ledger.release set synthetic = false');
  expect(await isSynthetic()).toBe(false);
});

test('women and men apart are not moved by their weight; of men there are too few', async () => {
  expect(await values('national-satisfaction', { period: QUARTER, by: ['SEX'] })).toMatchObject({
    FEMALE: { value: expect.closeTo(50, 6), denominator: 80 },
    MALE: { status: 'UNRELIABLE', value: null, shorthand: '[u]' },
    PREFER_NOT_TO_SAY: { status: 'NOT_APPLICABLE' },
  });
});

test('more responses of the wave weigh all of it anew', async () => {
  const men = responses('2022-06', 'B')
    .split('\n')
    .filter((row) => !row.includes('Female'))
    .join('\n');
  await subgraph.bringIn(NATIONAL_RESPONSE_SOURCE, '2022-06-national-victim-survey.csv', men);
  expect(await values('national-satisfaction', { period: QUARTER })).toMatchObject({
    '': { value: expect.closeTo(62.5, 6), denominator: 120 },
  });
});

test('an invitation that could do harm is refused, and kept with its reason', async () => {
  await subgraph.bringIn(
    NATIONAL_CANDIDATE_SOURCE,
    '2022-05-national-survey-candidates.csv',
    `candidate_id,selected_on,area,crime_type,domestic_abuse,under_18,declined,safe_contact_route
C1,2022-05-01,E08000025,Burglary,No,No,No,
C2,2022-05-01,E08000025,Violence,Yes,No,No,
C3,2022-05-02,E08000025,Violence,Yes,No,No,Safe phone number
C4,2022-05-03,E08000026,Sexual offence,No,No,No,
C5,2022-05-03,E08000026,Burglary,No,Yes,No,
C6,2022-05-03,E08000026,Burglary,No,No,Yes,
`,
  );
  const period = { from: '2022-05', to: '2022-05' };
  expect(await values('national-candidates', { period, by: ['OUTCOME'] })).toMatchObject({
    INVITED: { value: 2 },
    UNDER_18: { value: 1 },
    DECLINED: { value: 1 },
    SEXUAL_OFFENCE: { value: 1 },
    NO_SAFE_CONTACT: { value: 1 },
  });
  expect(await values('national-invited', { period })).toMatchObject({
    '': { numerator: 2, denominator: 6 },
  });
});

test('an erased response weighs the others anew, and a withdrawn frame leaves no figure', async () => {
  const { owner } = subgraph.database;
  // Ten satisfied men, seven of them of Birmingham, leave 20 satisfied of 30: (50% + 66.7%) / 2.
  for (const person of [81, 82, 83, 85, 86, 87, 89, 91, 93, 97]) {
    await eraseRecord(owner, NATIONAL_RESPONSE_SOURCE, { recordId: `B${person}`, erasedBy: 'test' });
  }
  expect(await values('national-satisfaction', { period: QUARTER })).toMatchObject({
    '': { status: 'PUBLISHED', value: expect.closeTo(175 / 3, 2), denominator: 110 },
  });
  const [frame] = await owner.query<{ number: number }[]>(
    `select number from ledger.release where dataset = 'national-survey-frame'`,
  );
  await withdrawFile(owner, NATIONAL_FRAME_SOURCE, { number: frame?.number ?? 0, withdrawnBy: 'test' });
  expect(await values('national-satisfaction', { period: QUARTER })).toMatchObject({
    '': { status: 'NOT_YET_AVAILABLE', value: null },
  });
});

async function rests(month: string): Promise<unknown> {
  return (await table('releases { kind dataset }', { from: month, to: month }))?.['releases'];
}

async function isSynthetic(): Promise<unknown> {
  return (await table('synthetic', QUARTER))?.['synthetic'];
}

async function table(fields: string, period: TableGiven['period']) {
  const metric = { __typename: 'SurveyMetric', id: 'national-satisfaction' };
  const answer = (await askTable(subgraph, metric, { period, fields })) as Tables;
  return answer.data._entities[0]?.table;
}

interface Tables {
  readonly data: { readonly _entities: readonly { readonly table: Readonly<Record<string, unknown>> }[] };
}

function values(id: string, given: TableGiven): Promise<unknown> {
  return askValues(subgraph, { __typename: 'SurveyMetric', id }, given);
}
