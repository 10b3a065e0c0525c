import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CitizenCharterDocument,
  OverallSatisfactionDocument,
  SurveyFunnelDocument,
  SurveyItemResponseDocument,
  SurveyResponseRatesDocument,
} from '@citizen-graph/operations';
import type {
  CitizenCharterQuery,
  OverallSatisfactionQuery,
  SurveyFunnelQuery,
  SurveyItemResponseQuery,
  SurveyResponseRatesQuery,
} from '@citizen-graph/operations';
import type { TestDatabase } from '@citizen-graph/test-database';
import { dataOf, errorsOf } from './testing/answers';
import { fraction, fractionsOf } from './testing/fractions';
import { SURVEY_FILES } from './testing/survey-files';
import { ask } from './testing/test-gateway';
import { createWholeDatabase, importInto, startWholePlatform } from './testing/whole-platform';
import type { WholePlatform } from './testing/whole-platform';

const APRIL = { from: '2022-04', to: '2022-04' };
const QUARTER = { from: '2022-12', to: '2023-03' };

let database: TestDatabase;
let platform: WholePlatform;

beforeAll(async () => {
  database = await createWholeDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'surveys-'));
  for (const { dataset, name, text } of SURVEY_FILES) {
    const path = join(directory, name);
    await writeFile(path, text);
    await importInto(database, dataset, path);
  }
  await rm(directory, { recursive: true });
  platform = await startWholePlatform(database.url);
}, 60_000);

afterAll(async () => {
  await platform.stop();
  await database.drop();
});

test('the funnel of each survey, step by step', async () => {
  const { surveys } = await run<SurveyFunnelQuery>(SurveyFunnelDocument, { period: APRIL });
  const rows = surveys?.funnel?.rows ?? [];
  const told = rows.map(({ group, steps }) => [
    group[0]?.code,
    steps.map(({ count, ofPrevious, ofSent }) => [count.value, fraction(ofPrevious), fraction(ofSent)]),
  ]);
  expect(Object.fromEntries(told)).toEqual({
    FORCE_CONTACT: [
      [8, null, null],
      [7, '7/8', '7/8'],
      [5, '5/7', '5/8'],
      [4, '4/5', '4/8'],
      [3, '3/4', '3/8'],
      [1, '1/7', '1/8'],
    ],
    FORCE_RESPONSE: [
      [0, null, null],
      [0, 'NOT_APPLICABLE', 'NOT_APPLICABLE'],
      [0, 'NOT_APPLICABLE', 'NOT_APPLICABLE'],
      [0, 'NOT_APPLICABLE', 'NOT_APPLICABLE'],
      [0, 'NOT_APPLICABLE', 'NOT_APPLICABLE'],
      [0, 'NOT_APPLICABLE', 'NOT_APPLICABLE'],
    ],
    INVESTIGATION: expect.anything(),
    T3_PILOT: [
      [2, null, null],
      [2, '2/2', '2/2'],
      [1, '1/2', '1/2'],
      [1, '1/1', '1/2'],
      [1, '1/1', '1/2'],
      [0, '0/2', '0/2'],
    ],
    LIVE_CHAT: Array.from({ length: 6 }, (_, index) =>
      index === 0 ? [null, null, null] : [null, 'NOT_ASKED', 'NOT_ASKED'],
    ),
  });
  expect(surveys?.funnel?.synthetic).toBe(true);
  expect(surveys?.funnel?.releases.map(({ dataset }) => dataset)).toEqual(['survey-invitations']);
  expect(rows[0]?.steps.map(({ metric }) => metric.title)).toEqual([
    'Invitations sent',
    'Invitations delivered',
    'Invitations opened',
    'Surveys started',
    'Invitations completed',
    'Invitations opted out of',
  ]);
});

test('the pilot is NOT_ASKED in months in which it was not sent', async () => {
  const period = { from: '2022-07', to: '2023-03' };
  const { surveys } = await run<SurveyFunnelQuery>(SurveyFunnelDocument, { period });
  const statuses = surveys?.funnel?.rows.map(({ group, steps }) => [group[0]?.code, steps[0]?.count.status]);
  expect(Object.fromEntries(statuses ?? [])).toEqual({
    FORCE_CONTACT: 'NOT_YET_AVAILABLE',
    FORCE_RESPONSE: 'NOT_YET_AVAILABLE',
    INVESTIGATION: 'NOT_YET_AVAILABLE',
    T3_PILOT: 'NOT_ASKED',
    LIVE_CHAT: 'NOT_ASKED',
  });
});

test('rates by mode and by channel; of a channel that nobody was recorded in nothing is known', async () => {
  const answer = await run<SurveyResponseRatesQuery>(SurveyResponseRatesDocument, { period: APRIL });
  expect(fractionsOf(answer.response?.byMode)).toMatchObject({
    SMS: '3/7',
    PHONE: '1/2',
    PAPER: 'NOT_APPLICABLE',
  });
  expect(fractionsOf(answer.response?.byChannel)).toEqual({
    PHONE_101: '3/4',
    PHONE_999: '0/2',
    ONLINE: '1/2',
    NOT_RECORDED: '0/1',
    ...Object.fromEntries(
      ['LIVE_CHAT', 'FRONT_OFFICE', 'IN_PERSON', 'SOCIAL_MEDIA', 'OTHER'].map((code) => [
        code,
        'NOT_AVAILABLE',
      ]),
    ),
  });
  const { delivery, opening, starting, finishing, response, optingOut } = answer;
  const whole = [delivery, opening, starting, finishing, response, optingOut].map(
    (rate) => fractionsOf(rate?.table)[''],
  );
  expect(whole).toEqual(['9/10', '6/9', '5/6', '4/5', '4/9', '1/9']);
});

test('the completion rate that the force reports has no interval', async () => {
  const { asReported } = await run<SurveyResponseRatesQuery>(SurveyResponseRatesDocument, { period: APRIL });
  const value = asReported?.table?.rows[0]?.value;
  expect(value).toMatchObject({ value: 12.5, numerator: 1, denominator: 8, interval: null });
  expect(asReported?.definition).toMatch(/it has no interval/);
});

test('item response is of those who were asked, and a question that was not asked is NOT_ASKED', async () => {
  const { metrics } = await run<SurveyItemResponseQuery>(SurveyItemResponseDocument, { period: QUARTER });
  const told = metrics.map(({ id, table }) => {
    const { FORCE_CONTACT, INVESTIGATION, T3_PILOT } = fractionsOf(table);
    return [id.replace('item-response-', ''), [FORCE_CONTACT, INVESTIGATION, T3_PILOT]];
  });
  const notAsked = ['NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED'];
  expect(Object.fromEntries(told)).toEqual({
    helped: ['7/9', '1/1', 'NOT_ASKED'],
    polite: ['9/9', '1/1', 'NOT_ASKED'],
    timeliness: ['9/9', 'NOT_ASKED', 'NOT_ASKED'],
    informed: ['NOT_ASKED', '1/1', 'NOT_ASKED'],
    'confident-to-call-again': ['6/6', '1/1', 'NOT_ASKED'],
    satisfied: ['5/6', '1/1', 'NOT_ASKED'],
    'clear-on-next-steps': ['5/6', '1/1', 'NOT_ASKED'],
    overall: notAsked,
    'preferred-physical': notAsked,
  });
});

test('overall satisfaction counts those who answered all three, in months in which they were asked', async () => {
  const answer = await run<OverallSatisfactionQuery>(OverallSatisfactionDocument, { period: QUARTER });
  const { overall, confident, satisfied, clear, helped } = answer;
  const byMonth = [overall, confident, satisfied, clear, helped].map((metric) =>
    metric?.table?.rows.map(({ value }) => fraction(value)),
  );
  expect(byMonth).toEqual([
    ['NOT_ASKED', '1/3', 'NOT_APPLICABLE', '2/2'],
    ['NOT_ASKED', '2/4', 'NOT_APPLICABLE', '3/3'],
    ['NOT_ASKED', '3/4', 'NOT_APPLICABLE', '2/2'],
    ['NOT_ASKED', '2/3', 'NOT_APPLICABLE', '2/3'],
    ['201/201', '2/3', '1/1', '3/3'],
  ]);
});

test('another wording breaks the series of its survey visibly, and of no other', async () => {
  const reason =
    'Clear on what happens next: worded “We explained what happens next, and when” since 2023-03-01.';
  const march = { from: '2023-03', to: '2023-03' };
  const variables = { period: march, by: ['SURVEY'] };
  const { clear } = await run<OverallSatisfactionQuery>(OverallSatisfactionDocument, variables);
  const told = clear?.table?.rows.map(({ group, value, breaks, change }) => [
    group[0]?.code,
    [value.shorthand, fraction(value), breaks, change?.breaks, change?.absolute],
  ]);
  const broken = [{ month: '2023-03', reason }];
  expect(Object.fromEntries(told ?? [])).toMatchObject({
    FORCE_CONTACT: ['[b]', '1/2', broken, broken, null],
    INVESTIGATION: [null, '1/1', [], [], null],
  });
});

// All of 200: the interval begins at n / (n + z²); none of 200: it ends at z² / (n + z²).
test('the Charter says of each standard whether it is met, not met, or cannot be told yet', async () => {
  const { surveys } = await run<CitizenCharterQuery>(CitizenCharterDocument, { period: QUARTER });
  const standards = surveys?.charter?.standards ?? [];
  const told = standards.map(({ id, compliance }) => [
    id,
    [compliance?.status, compliance?.words, fraction(compliance?.value ?? null)],
  ]);
  expect(Object.fromEntries(told)).toMatchObject({
    'respected-on-attendance': ['MET', 'Met: 98.1% to 100.0%, at or above 90%.', '200/200'],
    attended: ['NOT_MET', 'Not met: 0.0% to 1.9%, below 80%.', '0/200'],
    'answered-101': ['CANNOT_BE_TOLD', 'Cannot be told yet: 9.5% to 90.5%, on both sides of 60%.', '1/2'],
    'kept-informed': ['CANNOT_BE_TOLD', expect.anything(), '1/1'],
    'satisfied-overall': ['CANNOT_BE_TOLD', expect.anything(), '3/5'],
    'live-chat-experience': [
      'NOT_MEASURED',
      'Not measured: the data for this period has not come in.',
      'NOT_YET_AVAILABLE',
    ],
  });
  expect(standards.every(({ confirmed, source }) => !confirmed && source.startsWith('Made up'))).toBe(true);
  expect(standards.find(({ id }) => id === 'attended')?.metric.title).toBe(
    'Time to answer or respond: 8 or above',
  );
});

test('a standard is not in force before its first version', async () => {
  const period = { from: '2021-01', to: '2021-12' };
  const { surveys } = await run<CitizenCharterQuery>(CitizenCharterDocument, { period });
  const compliances = surveys?.charter?.standards.map(({ compliance }) => compliance);
  expect(new Set(compliances?.map((compliance) => compliance?.status))).toEqual(new Set(['NOT_IN_FORCE']));
  expect(compliances?.[0]).toEqual({
    status: 'NOT_IN_FORCE',
    words: 'Not in force in these months.',
    period: null,
    value: null,
    synthetic: false,
  });
});

async function run<Answer>(
  document: { toString(): string },
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { body } = await ask(platform.url, document.toString(), { variables });
  expect(errorsOf(body)).toEqual([]);
  return dataOf<Answer>(body);
}
