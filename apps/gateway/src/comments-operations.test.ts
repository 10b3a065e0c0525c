import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CommentThemesDocument,
  CommentsDocument,
  UnclearOnNextStepsDocument,
} from '@citizen-graph/operations';
import type { CommentThemesQuery, UnclearOnNextStepsQuery } from '@citizen-graph/operations';
import type { TestDatabase } from '@citizen-graph/test-database';
import { dataOf, errorsOf } from './testing/answers';
import { tokenOf } from './testing/test-access';
import { ask, askTrusted } from './testing/test-gateway';
import { createWholeDatabase, importInto, startWholePlatform } from './testing/whole-platform';
import type { WholePlatform } from './testing/whole-platform';

const FILE = '2022-04-survey-comments.csv';
const PERIOD = { from: '2022-04', to: '2022-04' };
const COMMENTS = `comment_id,response_id,survey,completed_at,area,question,score,comment
A1,,force-contact,2022-04-01T10:00:00+01:00,E08000025,timeliness,1,On hold for 50 minutes
A2,,force-contact,2022-04-02T10:00:00+01:00,E08000025,helped,2,Can somebody tell me the next steps?
A3,,force-contact,2022-04-03T10:00:00+01:00,E08000025,helped,6,Can somebody tell me the next steps?
A4,,investigation,2022-04-04T10:00:00+01:00,E08000026,helped,9,PC Smith was brilliant
`;

const MAY_FILE = '2022-05-survey-comments.csv';
const MAY = `comment_id,response_id,survey,completed_at,area,question,score,comment
B1,,force-contact,2022-05-05T10:00:00+01:00,E08000025,clear-on-next-steps,6,Can somebody tell me the next steps?
B2,,force-contact,2022-05-05T11:00:00+01:00,E08000025,clear-on-next-steps,3,On hold for 50 minutes
B3,,force-contact,2022-05-05T12:00:00+01:00,E08000025,clear-on-next-steps,9,Can somebody tell me the next steps?
B4,,force-contact,2022-05-05T13:00:00+01:00,E08000025,helped,1,Can somebody tell me the next steps?
`;

let database: TestDatabase;
let platform: WholePlatform;

beforeAll(async () => {
  database = await createWholeDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'comments-'));
  await writeFile(join(directory, FILE), COMMENTS);
  await importInto(database, 'survey-comments', join(directory, FILE));
  await writeFile(join(directory, MAY_FILE), MAY);
  await importInto(database, 'survey-comments', join(directory, MAY_FILE));
  await rm(directory, { recursive: true });
  platform = await startWholePlatform(database.url);
});

afterAll(async () => {
  await platform.stop();
  await database.drop();
});

test('CommentThemes counts what respondents with a low score write about, beside how many they are', async () => {
  const { body } = await ask(platform.url, CommentThemesDocument.toString(), {
    variables: { period: PERIOD },
  });
  expect(errorsOf(body)).toEqual([]);
  const answer = dataOf<CommentThemesQuery>(body);
  const themes = answer.themes?.table?.rows.map(({ group, value }) => [group[0]?.code, value.value]);
  expect(answer.comments?.table?.rows[0]?.value.value).toBe(2);
  expect(Object.fromEntries(themes ?? [])).toMatchObject({
    TIME_TO_ANSWER: 1,
    WHAT_HAPPENS_NEXT: 1,
    PRAISE_OFFICER: 0,
  });
  expect(answer.whatHappensNext?.table?.rows[0]?.value).toMatchObject({ numerator: 1, denominator: 2 });
  const byScore = answer.byScore?.table?.rows.map(({ group, value }) => [
    group[0]?.code,
    value.numerator,
    value.denominator,
  ]);
  expect(byScore).toEqual(
    expect.arrayContaining([
      ['0_4', 1, 2],
      ['5_7', 1, 1],
      ['8_10', 0, 1],
    ]),
  );
});

test('UnclearOnNextSteps is of low scores to that question alone', async () => {
  const { body } = await ask(platform.url, UnclearOnNextStepsDocument.toString(), {
    variables: { period: { from: '2022-05', to: '2022-05' } },
  });
  expect(errorsOf(body)).toEqual([]);
  const answer = dataOf<UnclearOnNextStepsQuery>(body);
  expect(answer.comments?.table?.rows[0]?.value.value).toBe(2);
  const themes = answer.themes.map(({ id, table }) => {
    const value = table?.rows[0]?.value;
    return [id, value?.numerator, value?.denominator];
  });
  expect(themes.filter(([, numerator]) => numerator !== 0)).toEqual([
    ['comments-on-what-happens-next', 1, 2],
    ['comments-on-time-to-answer', 1, 2],
  ]);
  expect(themes).toHaveLength(10);
});

test('comments are refused to those whose grant does not hold them, by their grant', async () => {
  const token = await tokenOf(['analyst']);
  const boards = await tokenOf(['board']);
  const document = CommentsDocument.toString();
  const variables = { period: PERIOD };
  const given = await ask(platform.url, document, { variables, token });
  expect(JSON.stringify(given.body)).toContain('brilliant');
  const id = CommentsDocument.__meta__?.['hash'];
  const refused = await askTrusted(platform.url, String(id), { variables, token: boards });
  expect(JSON.stringify(refused.body)).not.toContain('brilliant');
  expect(errorsOf(refused.body)).toMatchObject([
    { path: ['surveys', 'comments'], extensions: { code: 'ACCESS_DENIED' } },
  ]);
});
