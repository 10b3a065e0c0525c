import { checkTableQuery } from '@citizen-graph/metrics';
import { BOARDS, month } from '@citizen-graph/reference';
import { COMMENT_METRICS } from './comments/comment-metrics';
import { SURVEY_METRICS } from './metrics';

const SMS = ['FORCE_CONTACT', 'FORCE_RESPONSE', 'INVESTIGATION', 'T3_PILOT'];
const ASK_HELPED = ['FORCE_CONTACT', 'FORCE_RESPONSE', 'INVESTIGATION'];
const SMS_CUTS = 'AREA SURVEY AGE_BAND GENDER ETHNICITY DISABILITY SEXUAL_ORIENTATION MODE CHANNEL';
const STEP_CUTS = 'AREA SURVEY MODE CHANNEL';
const CHAT_CUTS = 'AREA HANDLED_BY';
// The national survey is weighed, comments are read by rules: both have tests of their own.
const OWN = SURVEY_METRICS.filter(
  (metric) => !metric.id.startsWith('national-') && !COMMENT_METRICS.includes(metric),
);
const PILOT_MONTHS = { T3_PILOT: [{ from: '2022-04', to: '2022-06' }] };

test.each([
  ['survey-responses', 'COUNT', 'count', 'survey-responses', SMS, SMS_CUTS],
  ['survey-completion-rate', 'PERCENT', 'ratio', 'survey-responses', SMS, 'AREA SURVEY'],
  ['demographics-completed', 'PERCENT', 'proportion', 'demographics-completed', SMS, SMS_CUTS],
  ['helped', 'PERCENT', 'proportion', 'helped', ASK_HELPED, SMS_CUTS],
  ['polite', 'PERCENT', 'proportion', 'polite', ASK_HELPED, SMS_CUTS],
  ['timeliness', 'PERCENT', 'proportion', 'timeliness', ['FORCE_CONTACT', 'FORCE_RESPONSE'], SMS_CUTS],
  ['informed', 'PERCENT', 'proportion', 'informed', ['INVESTIGATION'], SMS_CUTS],
  ['overall', 'PERCENT', 'proportion', 'overall', ['T3_PILOT'], SMS_CUTS],
  ['confident-to-call-again', 'PERCENT', 'proportion', 'confident-to-call-again', ASK_HELPED, SMS_CUTS],
  ['satisfied', 'PERCENT', 'proportion', 'satisfied', ASK_HELPED, SMS_CUTS],
  ['clear-on-next-steps', 'PERCENT', 'proportion', 'clear-on-next-steps', ASK_HELPED, SMS_CUTS],
  ['overall-satisfaction', 'PERCENT', 'proportion', 'overall-satisfaction', ASK_HELPED, SMS_CUTS],
  ['preferred-physical-appointment', 'PERCENT', 'proportion', 'preferred-physical', ['T3_PILOT'], SMS_CUTS],
  ['live-chat-responses', 'COUNT', 'count', 'survey-responses', ['LIVE_CHAT'], CHAT_CUTS],
  ['live-chat-good', 'PERCENT', 'proportion', 'experience-good', ['LIVE_CHAT'], CHAT_CUTS],
  ['live-chat-okay', 'PERCENT', 'proportion', 'experience-okay', ['LIVE_CHAT'], CHAT_CUTS],
  ['live-chat-good-or-okay', 'PERCENT', 'proportion', 'experience-good-or-okay', ['LIVE_CHAT'], CHAT_CUTS],
])('%s is a %s by %s of %s in %j, cut by %s', (id, unit, kind, measure, segments, cuts) => {
  const [metric] = SURVEY_METRICS.filter((candidate) => candidate.id === id);
  const own = segments.map((segment) => `${segment.toLowerCase().replace('_', '-')}-survey`);
  expect(metric).toMatchObject({
    unit,
    arithmetic: { kind, of: { measure: { id: measure, accumulation: 'flow', amount: 'n' }, segments } },
    datasets: {
      of: own,
      to: id === 'survey-completion-rate' ? ['survey-invitations'] : [],
      segments: Object.fromEntries(own.map((dataset, index) => [dataset, [segments[index]]])),
    },
  });
  expect(metric?.dimensions.map(({ name }) => name).join(' ')).toBe(cuts);
});

test.each([
  ['survey-invitations-sent', 'COUNT', 'count', 'survey-invitations'],
  ['survey-invitations-delivered', 'COUNT', 'count', 'survey-opened-of-delivered'],
  ['survey-invitations-opened', 'COUNT', 'count', 'survey-started-of-opened'],
  ['survey-invitations-started', 'COUNT', 'count', 'survey-completed-of-started'],
  ['survey-invitations-completed', 'COUNT', 'count', 'survey-invitations-completed'],
  ['survey-invitations-opted-out', 'COUNT', 'count', 'survey-invitations-opted-out'],
  ['survey-delivery-rate', 'PERCENT', 'proportion', 'survey-delivered-of-sent'],
  ['survey-open-rate', 'PERCENT', 'proportion', 'survey-opened-of-delivered'],
  ['survey-start-rate', 'PERCENT', 'proportion', 'survey-started-of-opened'],
  ['survey-finish-rate', 'PERCENT', 'proportion', 'survey-completed-of-started'],
  ['survey-response-rate', 'PERCENT', 'proportion', 'survey-completed-of-delivered'],
  ['survey-opt-out-rate', 'PERCENT', 'proportion', 'survey-opted-out-of-delivered'],
])('%s is a %s by %s of %s among invitations to the surveys by SMS', (id, unit, kind, measure) => {
  const metric = SURVEY_METRICS.find((candidate) => candidate.id === id);
  expect(metric).toMatchObject({
    unit,
    arithmetic: { kind, of: { measure: { id: measure }, segments: SMS, asked: PILOT_MONTHS } },
    datasets: { of: ['survey-invitations'], to: [] },
  });
  expect(metric?.dimensions.map(({ name }) => name).join(' ')).toBe(STEP_CUTS);
});

test('each rate of the funnel says what is counted and of what, so that none is taken for another', () => {
  const rates = SURVEY_METRICS.filter(({ id }) => /^survey-.*-rate$/.test(id)).map(({ title }) => title);
  expect(rates).toEqual([
    'Survey completion rate: responses of sent',
    'Delivery rate: delivered of sent',
    'Open rate: opened of delivered',
    'Start rate: started of opened',
    'Completion rate of those who started: completed of started',
    'Response rate: completed of delivered',
    'Opt-out rate: opted out of delivered',
  ]);
});

test('the completion rate is set against invitations to the same surveys', () => {
  const rate = SURVEY_METRICS.find(({ id }) => id === 'survey-completion-rate');
  expect(rate?.arithmetic).toEqual({
    kind: 'ratio',
    of: {
      measure: { id: 'survey-responses', accumulation: 'flow', amount: 'n' },
      segments: SMS,
      asked: PILOT_MONTHS,
    },
    to: {
      measure: { id: 'survey-invitations', accumulation: 'flow', amount: 'n' },
      segments: SMS,
      asked: PILOT_MONTHS,
    },
    per: 100,
  });
});

test('the item response of a later question is of those who were asked it; of another, of all responses', () => {
  const base = (question: string) =>
    SURVEY_METRICS.filter(({ id }) => id === `item-response-${question}`).map(({ arithmetic }) =>
      arithmetic.kind === 'ratio' ? [arithmetic.of.measure.id, arithmetic.to.measure.id] : null,
    );
  expect(['helped', 'informed', 'satisfied', 'experience', 'preferred-physical'].map(base)).toEqual([
    [['helped', 'survey-responses']],
    [['informed', 'survey-responses']],
    [['satisfied', 'asked-satisfied']],
    [['experience-good', 'survey-responses']],
    [['preferred-physical', 'survey-responses']],
  ]);
});

test('later questions were not asked before the day that the bank gives', () => {
  const asked = (id: string) => SURVEY_METRICS.find((metric) => metric.id === id)?.arithmetic.of.asked;
  const since = { from: '2023-01', to: '9999-12' };
  const always = { FORCE_CONTACT: [since], FORCE_RESPONSE: [since], INVESTIGATION: [since] };
  expect([asked('helped'), asked('overall')]).toEqual([{}, PILOT_MONTHS]);
  expect([asked('satisfied'), asked('overall-satisfaction')]).toEqual([always, always]);
});

test('the ids are each there once', () => {
  const ids = OWN.map(({ id }) => id);
  expect([ids.length, new Set(ids).size]).toEqual([39, 39]);
  expect(new Set(SURVEY_METRICS.map(({ id }) => id)).size).toBe(SURVEY_METRICS.length);
});

const NEUTRAL = ['survey-responses', 'live-chat-responses', 'live-chat-okay'];
const LOWER = ['preferred-physical-appointment', 'survey-opt-out-rate'];

test.each(OWN)('$id says of whom it speaks, which way is better, and to whom it is shown', (metric) => {
  const better = LOWER.includes(metric.id) ? 'LOWER_IS_BETTER' : 'HIGHER_IS_BETTER';
  const isNeutral = NEUTRAL.includes(metric.id) || metric.id.startsWith('survey-invitations-');
  expect(metric.polarity).toBe(isNeutral ? 'NEUTRAL' : better);
  expect(metric.title).toMatch(/^[A-Z]/);
  expect(metric.definition).toMatch(/^[A-Z].*[.]$/);
  expect(BOARDS.map(({ id }) => id)).toEqual(expect.arrayContaining([...metric.boards]));
  expect(metric.source.publisher).toBe('West Midlands Police');
});

test('boards are shown what people say and the response rate; the steps and items behind them are for analysts', () => {
  const unshown = OWN.filter(({ boards }) => boards.length === 0).map(({ id }) => id);
  expect(unshown.filter((id) => !id.startsWith('item-response-'))).toEqual([
    'survey-invitations-sent',
    'survey-invitations-delivered',
    'survey-invitations-opened',
    'survey-invitations-started',
    'survey-invitations-completed',
    'survey-invitations-opted-out',
    'survey-delivery-rate',
    'survey-open-rate',
    'survey-start-rate',
    'survey-finish-rate',
    'survey-opt-out-rate',
  ]);
});

test('top-box definitions name the surveys that ask, in words', () => {
  const definition = (id: string) => SURVEY_METRICS.find((metric) => metric.id === id)?.definition;
  expect([definition('satisfied'), definition('helped'), definition('overall')]).toEqual([
    'Respondents who gave a score of 8 or above out of 10, of those who answered. Asked by: Force Contact, Force Response, Investigation, since 2023-01-01.',
    'Respondents who gave a score of 8 or above out of 10, of those who answered. Asked by: Force Contact, Force Response, Investigation.',
    'Respondents who gave a score of 8 or above out of 10, of those who answered. Asked by: T3 pilot.',
  ]);
});

test.each(SURVEY_METRICS)('$id can be cut by two of its dimensions and filtered by each value', (metric) => {
  const period = { from: month('2022-04'), to: month('2023-03') };
  const [first, second] = metric.dimensions.filter(({ role }) => role === 'attribute');
  const attributes = first?.standsAlone === true ? [first] : [first, second];
  const by = metric.dimensions
    .filter((dimension) => dimension.role !== 'attribute' || attributes.includes(dimension))
    .map(({ name }) => name);
  const where = metric.dimensions
    .filter(({ name }) => by.includes(name))
    .map(({ name, values }) => ({ dimension: name, values: values.map(({ code }) => code) }));
  const query = { period, grain: 'MONTH', by, where, compare: null } as const;
  expect(() => checkTableQuery(metric, query)).not.toThrow();
});

test.each(SURVEY_METRICS)('$id has no dimension or value twice', ({ dimensions }) => {
  expect(new Set(dimensions.map(({ name }) => name)).size).toBe(dimensions.length);
  for (const { values } of dimensions) {
    expect(new Set(values.map(({ code }) => code)).size).toBe(values.length);
    expect(new Set(values.map(({ label }) => label)).size).toBe(values.length);
  }
});

test('characteristics are a value, a refusal to say, or no answer', () => {
  const helped = SURVEY_METRICS.find(({ id }) => id === 'helped');
  const codes = helped?.dimensions
    .filter(({ role, standsAlone }) => role === 'attribute' && standsAlone !== true)
    .map(({ name, values, unrecorded }) => [name, values.map(({ code }) => code).join(' '), unrecorded]);
  expect(codes).toEqual([
    [
      'AGE_BAND',
      'UNDER_18 18_24 25_34 35_44 45_54 55_64 65_74 75_AND_OVER PREFER_NOT_TO_SAY NOT_ANSWERED',
      null,
    ],
    ['GENDER', 'FEMALE MALE OTHER PREFER_NOT_TO_SAY NOT_ANSWERED', null],
    ['ETHNICITY', 'ASIAN BLACK MIXED WHITE OTHER PREFER_NOT_TO_SAY NOT_ANSWERED', null],
    ['DISABILITY', 'DISABLED NOT_DISABLED PREFER_NOT_TO_SAY NOT_ANSWERED', null],
    ['SEXUAL_ORIENTATION', 'BISEXUAL GAY_OR_LESBIAN HETEROSEXUAL OTHER PREFER_NOT_TO_SAY NOT_ANSWERED', null],
  ]);
});
