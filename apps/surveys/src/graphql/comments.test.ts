import { ROLES } from '@citizen-graph/access';
import { DEFAULT_TAXONOMY } from '@citizen-graph/free-text';
import { CommentsDocument } from '@citizen-graph/operations';
import type { CommentsQueryVariables } from '@citizen-graph/operations';
import { aCaller } from '@citizen-graph/subgraph/testing/a-caller';
import { askValues } from '@citizen-graph/subgraph/testing/metric-table';
import type { TableGiven } from '@citizen-graph/subgraph/testing/metric-table';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { SURVEY_COMMENT_SOURCE, SURVEY_MIGRATIONS } from '@citizen-graph/surveys';
import { SURVEYS_SUBGRAPH } from '../start-surveys';

const SPRING = { from: '2022-04', to: '2022-05' };
const HEADER = 'comment_id,response_id,survey,completed_at,area,question,score,comment';
const APRIL = `${HEADER}
A1,,force-contact,2022-04-01T10:00:00+01:00,E08000025,timeliness,1,On hold for 50 minutes
A2,,force-contact,2022-04-02T10:00:00+01:00,E08000025,helped,2,Can somebody tell me the next steps?
A3,,investigation,2022-04-03T10:00:00+01:00,E08000026,helped,9,PC Smith was brilliant
`;
const MAY = `${HEADER}
B1,,investigation,2022-05-01T10:00:00+01:00,E08000026,,,My bicycle was purple
B2,,force-contact,2022-05-02T10:00:00+01:00,E08000025,timeliness,0,On hold for an hour. Useless
`;

let boards: TestSubgraph;
let analysts: TestSubgraph;

beforeAll(async () => {
  boards = await openTestSubgraph(
    SURVEYS_SUBGRAPH,
    { surveys: SURVEY_MIGRATIONS },
    { caller: aCaller(ROLES.board) },
  );
  analysts = await openTestSubgraph(SURVEYS_SUBGRAPH, { surveys: SURVEY_MIGRATIONS });
  for (const { bringIn } of [boards, analysts]) {
    await bringIn(SURVEY_COMMENT_SOURCE, '2022-04-survey-comments.csv', APRIL);
    await bringIn(SURVEY_COMMENT_SOURCE, '2022-05-survey-comments.csv', MAY);
  }
});

afterAll(async () => {
  await boards.drop();
  await analysts.drop();
});

test('comments are refused to those whose grant does not hold them', async () => {
  expect(await comments(boards, {})).toEqual({
    data: { surveys: { comments: null } },
    errors: [
      expect.objectContaining({
        message: 'The grant does not hold Surveys.comments.',
        path: ['surveys', 'comments'],
        extensions: { code: 'ACCESS_DENIED' },
      }),
    ],
  });
});

// The first comment may be of several themes, and then counts in each.
test('themes are not compared as if they were of different comments', async () => {
  const query = `query ($period: PeriodInput!) { surveys {
    differences(metrics: ["comment-theme-mentions"], by: [SCORE_BAND, THEME], period: $period) { familySize } } }`;
  expect(await analysts.ask(query, { period: SPRING })).toEqual({
    data: { surveys: { differences: null } },
    errors: [
      expect.objectContaining({
        message: expect.stringMatching(
          /several groups of THEME.*compare groups of: AREA, SURVEY, SCORE_BAND/u,
        ),
        path: ['surveys', 'differences'],
        extensions: { code: 'GROUPS_OVERLAP' },
      }),
    ],
  });
});

test('analysts read comments without personal data, the latest first', async () => {
  expect(await comments(analysts, { first: 3 })).toEqual({
    data: {
      surveys: {
        comments: [
          {
            id: 'B2',
            text: 'On hold for an hour. Useless',
            themes: ['TIME_TO_ANSWER'],
            sentiment: 'NEGATIVE',
            score: 0,
            month: '2022-05',
            synthetic: true,
          },
          {
            id: 'B1',
            text: 'My bicycle was purple',
            themes: [],
            sentiment: 'NEUTRAL',
            score: null,
            month: '2022-05',
            synthetic: true,
          },
          {
            id: 'A3',
            text: 'PC [name] was brilliant',
            themes: ['PRAISE_OFFICER'],
            sentiment: 'POSITIVE',
            score: 9,
            month: '2022-04',
            synthetic: true,
          },
        ],
      },
    },
  });
});

test.each<[Partial<CommentsQueryVariables>, readonly string[]]>([
  [{ theme: 'TIME_TO_ANSWER' }, ['B2', 'A1']],
  [{ survey: 'INVESTIGATION' }, ['B1', 'A3']],
  [{ question: 'helped' }, ['A3', 'A2']],
  [{ scoreTo: 1 }, ['B2', 'A1']],
  [{ scoreFrom: 2 }, ['A3', 'A2']],
  [{ period: { from: '2022-04', to: '2022-04' }, scoreFrom: 1, scoreTo: 2 }, ['A2', 'A1']],
  [{ theme: 'RESOURCES' }, []],
])('comments of %j are %j', async (variables, ids) => {
  expect(await comments(analysts, variables)).toMatchObject({
    data: { surveys: { comments: ids.map((id) => ({ id })) } },
  });
});

test.each([0, 101])('comments(first: %p) is refused', async (first) => {
  expect(await comments(analysts, { first })).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  });
});

test('the themes are told to boards, with their version', async () => {
  const { version, themes } = DEFAULT_TAXONOMY;
  const all = themes.map(({ code, title, description }) => ({ code, title, description }));
  expect(
    await boards.ask('{ surveys { commentThemes { version all { code title description } } } }'),
  ).toEqual({ data: { surveys: { commentThemes: { version, all } } } });
});

test('themes are counted by month, and by the score beside the comment', async () => {
  expect(await values('comment-theme-mentions', { period: SPRING, by: ['THEME'] })).toMatchObject({
    TIME_TO_ANSWER: { value: 2 },
    WHAT_HAPPENS_NEXT: { value: 1 },
    PRAISE_OFFICER: { value: 1 },
    RESOURCES: { value: 0 },
  });
  expect(await values('comments-on-time-to-answer', { period: SPRING, by: ['SCORE_BAND'] })).toMatchObject({
    '0_4': { numerator: 2, denominator: 3 },
    '8_10': { numerator: 0, denominator: 1 },
    NOT_GIVEN: { numerator: 0, denominator: 1 },
  });
  const may = { from: '2022-05', to: '2022-05' };
  expect(await values('comments-on-time-to-answer', { period: may })).toMatchObject({
    '': { numerator: 1, denominator: 2 },
  });
});

test('comments are counted by sentiment', async () => {
  expect(await values('survey-comments', { period: SPRING, by: ['SENTIMENT'] })).toMatchObject({
    POSITIVE: { value: 1 },
    MIXED: { value: 0 },
  });
  expect(await values('survey-comments-positive', { period: SPRING })).toMatchObject({
    '': { numerator: 1, denominator: 5 },
  });
  expect(await values('survey-comments-with-a-theme', { period: SPRING })).toMatchObject({
    '': { numerator: 4, denominator: 5 },
  });
});

function comments(subgraph: TestSubgraph, variables: Partial<CommentsQueryVariables>): Promise<unknown> {
  return subgraph.ask(CommentsDocument.toString(), { period: SPRING, ...variables });
}

function values(id: string, given: TableGiven): Promise<unknown> {
  return askValues(boards, { __typename: 'SurveyMetric', id }, given);
}
