import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { runCitizen } from './testing/run-citizen';
import type { Ended } from './testing/run-citizen';

const FRAME = '2022-06-national-survey-frame.csv';
const RESPONSES = '2022-05-national-victim-survey.csv';
const SEX_AND_AREA = `wave,variable,value,victims
2022-06,Sex,FEMALE,500
2022-06,Sex,MALE,500
2022-06,Area,E08000025,1000
`;

let database: TestDatabase;
let directory: string;

beforeAll(async () => {
  database = await createTestDatabase();
  directory = await mkdtemp(join(tmpdir(), 'citizen-graph-national-'));
  const rows = ['Female', 'Female', 'Female', 'Male'].map(
    (sex, index) => `R${index},2022-05-11,E08000025,25-34,${sex},Burglary,Very satisfied,,`,
  );
  const header = 'response_id,interviewed_on,area,age_band,sex,crime_type,satisfied,informed,treated_well';
  await write(RESPONSES, [header, ...rows, ''].join('\n'));
  await citizen('migrate');
  await citizen('import', 'national-victim-survey', RESPONSES);
});
afterAll(async () => {
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});

test('a frame without ages is refused, and the same with them says what the weights come to', async () => {
  await write(FRAME, SEX_AND_AREA);
  expect(await citizen('import', 'national-survey-frame', FRAME)).toEqual({
    code: 1,
    out: '',
    err:
      'error FRAME_INCOMPLETE: The frame of 2022-06 counts 0 victims by Age, but 1000 by Sex and 1000 by Area. ' +
      'Give the victims of the quarter by each of age, sex and area.\n',
  });
  await write(FRAME, `${SEX_AND_AREA}2022-06,Age,25_34,1000\n`);
  // 4^2 / (3 * (2/3)^2 + 2^2)
  expect(await citizen('import', 'national-survey-frame', FRAME)).toEqual({
    code: 0,
    out: expect.stringMatching(/is in as release 2, .*, other records completed anew by release 3, /),
    err: `${FRAME}: the wave of 2022-06: 4 responses weigh as much as 3.0 of equal weight; every share is that of the frame\n`,
  });
});

test('an erased response is followed by the release that weighs the others anew', async () => {
  expect(await citizen('erase', 'national-victim-survey', 'R0', '--yes')).toEqual({
    code: 0,
    out: 'R0 is erased from national-victim-survey by release 4; it will not come in again.\n',
    err: 'other records are completed anew by release 5\n',
  });
  expect(await weights()).toEqual([7_500, 7_500, 15_000]);
});

test('what an earlier version weighed otherwise is weighed anew by observing', async () => {
  await database.owner.query('update surveys.national_response set weight = 10000');
  expect(await citizen('observe', 'national-victim-survey')).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      /^(the figures of national-victim-survey, 2022-05, are stated anew by release \d\n){2}$/,
    ),
  });
  expect(await weights()).toEqual([7_500, 7_500, 15_000]);
  expect((await citizen('observe')).out).toBe('Every figure agrees with its records; nothing was written.\n');
});

async function weights(): Promise<readonly number[]> {
  const rows = await database.owner.query<{ weight: number }[]>(
    'select weight from surveys.national_response order by response_id',
  );
  return rows.map(({ weight }) => weight);
}

function citizen(...args: readonly string[]): Promise<Ended> {
  return runCitizen(args, { cwd: directory, env: { DATABASE_URL: database.url } });
}

function write(name: string, text: string): Promise<void> {
  return writeFile(join(directory, name), text);
}
