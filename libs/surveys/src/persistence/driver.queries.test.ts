import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asCaller, openDatabase, roleOf } from '@citizen-graph/ledger';
import { month } from '@citizen-graph/reference';
import { importPath } from '@citizen-graph/subgraph/testing/test-subgraph';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import type { DataSource } from 'typeorm';
import { scoredQuestions, toDriverQuestion } from '../domain/drivers/driver-question';
import type { DriverRequest } from '../domain/drivers/driver-question';
import { SURVEYS } from '../domain/survey';
import { SURVEY_DATASETS } from '../import/survey.dataset';
import { findDriverAnswers } from './driver.queries';
import type { DriverAnswers } from './driver.queries';
import { SURVEY_MIGRATIONS } from './migrations';

const HEADER =
  'response_id,completed_at,area,polite,timeliness,helped,age_band,gender,ethnicity,disability,sexual_orientation';
const APRIL = `${HEADER}
FC-1,2022-04-03T14:22:05+01:00,E08000025,9,5,8,,,,,
FC-2,2022-04-03T15:22:05+01:00,E08000025,9,5,8,,,,,
FC-3,2022-04-03T16:22:05+01:00,E08000026,9,5,8,,,,,
FC-4,2022-04-03T16:22:05+01:00,E08000026,9,,8,,,,,
FC-5,2022-04-03T16:22:05+01:00,E08000026,3,10,,,,,,
`;
const MAY = `${HEADER}
FC-6,2022-05-03T14:22:05+01:00,E08000025,9,5,8,,,,,
`;
const RESPONSE_APRIL = `${HEADER}
FR-1,2022-04-03T14:22:05+01:00,E08000025,1,1,1,,,,,
`;

const REQUEST: DriverRequest = {
  survey: 'FORCE_CONTACT',
  period: { from: month('2022-04'), to: month('2022-04') },
  area: null,
  outcome: 'helped',
  measure: 'SCORE',
  among: ['timeliness', 'polite'],
};

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase({ surveys: SURVEY_MIGRATIONS });
  folder = await mkdtemp(join(tmpdir(), 'surveys-'));
  await bringIn('force-contact-survey', '2022-04-force-contact-survey.csv', APRIL);
  await bringIn('force-contact-survey', '2022-05-force-contact-survey.csv', MAY);
  await bringIn('force-response-survey', '2022-04-force-response-survey.csv', RESPONSE_APRIL);
});

afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

test('responses are added up by their answers to the outcome and the drivers in the order asked for', async () => {
  const { patterns, releases } = await find(REQUEST);
  expect(patterns).toEqual([
    { scores: [8, 5, 9], respondents: 3 },
    { scores: [8, null, 9], respondents: 1 },
    { scores: [null, 10, 3], respondents: 1 },
  ]);
  expect(releases.map(({ number }) => number)).toEqual([1]);
});

test.each([
  [{ period: { from: month('2022-04'), to: month('2022-05') } }, [4, 1, 1], [1, 2]],
  [{ area: 'E08000026' }, [1, 1, 1], [1]],
  [{ survey: 'FORCE_RESPONSE' }, [1], [3]],
  [{ period: { from: month('2022-06'), to: month('2022-06') } }, [], []],
])('%j', async (given, respondents, numbers) => {
  const { patterns, releases } = await find({ ...REQUEST, ...given });
  expect(patterns.map((pattern) => pattern.respondents)).toEqual(respondents);
  expect(releases.map(({ number }) => number)).toEqual(numbers);
});

test.each(Object.values(SURVEYS).filter((survey) => scoredQuestions(survey).length > 2))(
  'every scored question of $code has its column',
  async (survey) => {
    const [outcome, ...among] = scoredQuestions(survey).map(({ code }) => code);
    const { patterns } = await find({ ...REQUEST, survey: survey.code, outcome: outcome ?? '', among });
    expect(patterns.every(({ scores }) => scores.length === among.length + 1)).toBe(true);
  },
);

test('nothing of the database is held once the answers are there', async () => {
  const reader = await openReader(5_000, 1);
  try {
    const { patterns } = await ask(reader, REQUEST);
    expect(await reader.query('select 1 as one')).toEqual([{ one: 1 }]);
    expect(patterns).toHaveLength(3);
  } finally {
    await reader.destroy();
  }
});

test('a question that takes longer than a statement may is cancelled', async () => {
  const reader = await openReader(100);
  const blocker = database.owner.createQueryRunner();
  try {
    await blocker.startTransaction();
    await blocker.query('lock table surveys.response in access exclusive mode');
    const asked = ask(reader, REQUEST);
    await expect(asked).rejects.toMatchObject({ code: '57014' });
  } finally {
    await blocker.rollbackTransaction();
    await blocker.release();
    await reader.destroy();
  }
});

async function find(request: DriverRequest): Promise<DriverAnswers> {
  const reader = await openReader(5_000);
  try {
    return await ask(reader, request);
  } finally {
    await reader.destroy();
  }
}

function ask(reader: DataSource, request: DriverRequest): Promise<DriverAnswers> {
  const question = toDriverQuestion(request);
  return asCaller(reader.manager, { areas: null, detail: 'FIGURES' }, (own) =>
    findDriverAnswers(own, question),
  );
}

function openReader(statementTimeout: number, connections = 2): Promise<DataSource> {
  const role = roleOf('surveys');
  return openDatabase({ url: database.url, role, application: 'test', connections, statementTimeout });
}

async function bringIn(id: string, fileName: string, text: string): Promise<void> {
  const dataset = SURVEY_DATASETS.find((candidate) => candidate.id === id);
  if (dataset === undefined) throw new Error(`no dataset ${id}`);
  const path = join(folder, fileName);
  await writeFile(path, text);
  await importPath(database, { dataset }, path);
}
