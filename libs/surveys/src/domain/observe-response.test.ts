import type { Observation } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import { A_RESPONSE, UNANSWERED } from '../testing/a-response';
import { monthOfInstant, observeLaterQuestions, observeResponse } from './observe-response';
import type { Response } from './response';

const APRIL = month('2022-04');
const SMS_CUTS = { ageBand: '18_24', gender: 'FEMALE', ethnicity: 'ASIAN', disability: 'DISABLED' };
const CUT_BY_ALL = [
  { dimension: 'AGE_BAND', value: '18_24' },
  { dimension: 'GENDER', value: 'FEMALE' },
  { dimension: 'ETHNICITY', value: 'ASIAN' },
  { dimension: 'DISABILITY', value: 'DISABLED' },
  { dimension: 'SEXUAL_ORIENTATION', value: 'PREFER_NOT_TO_SAY' },
] as const;

const BY_SMS = [
  { dimension: 'MODE', value: 'SMS' },
  { dimension: 'CHANNEL', value: 'NOT_RECORDED' },
] as const;

interface Case {
  readonly response: Partial<Response>;
  readonly observation: Observation;
}

const CASES: readonly Case[] = [
  {
    response: { ...SMS_CUTS, sexualOrientation: 'PREFER_NOT_TO_SAY', polite: 8, timeliness: 7, helped: 10 },
    observation: {
      month: APRIL,
      segment: 'FORCE_CONTACT',
      area: 'E08000025',
      attributes: CUT_BY_ALL,
      alone: BY_SMS,
      measurements: [
        { measure: 'survey-responses', numerator: 1, value: 0 },
        { measure: 'demographics-completed', numerator: 1, value: 0 },
        { measure: 'helped', numerator: 1, value: 10 },
        { measure: 'polite', numerator: 1, value: 8 },
        { measure: 'timeliness', numerator: 0, value: 7 },
      ],
    },
  },
  {
    response: { survey: 'FORCE_RESPONSE', area: 'E08000031', ...UNANSWERED, timeliness: 0 },
    observation: {
      month: APRIL,
      segment: 'FORCE_RESPONSE',
      area: 'E08000031',
      attributes: CUT_BY_ALL.map(({ dimension }) => ({ dimension, value: 'NOT_ANSWERED' })),
      alone: BY_SMS,
      measurements: [
        { measure: 'survey-responses', numerator: 1, value: 0 },
        { measure: 'demographics-completed', numerator: 0, value: 0 },
        { measure: 'timeliness', numerator: 0, value: 0 },
      ],
    },
  },
  {
    response: { survey: 'INVESTIGATION', ...UNANSWERED, ethnicity: 'PREFER_NOT_TO_SAY', informed: 9 },
    observation: {
      month: APRIL,
      segment: 'INVESTIGATION',
      area: 'E08000025',
      attributes: CUT_BY_ALL.map(({ dimension }) => ({
        dimension,
        value: dimension === 'ETHNICITY' ? 'PREFER_NOT_TO_SAY' : 'NOT_ANSWERED',
      })),
      alone: BY_SMS,
      measurements: [
        { measure: 'survey-responses', numerator: 1, value: 0 },
        { measure: 'demographics-completed', numerator: 1, value: 0 },
        { measure: 'informed', numerator: 1, value: 9 },
      ],
    },
  },
  {
    response: { survey: 'T3_PILOT', ...UNANSWERED, overall: 7, preferredPhysical: false },
    observation: {
      month: APRIL,
      segment: 'T3_PILOT',
      area: 'E08000025',
      attributes: CUT_BY_ALL.map(({ dimension }) => ({ dimension, value: 'NOT_ANSWERED' })),
      alone: BY_SMS,
      measurements: [
        { measure: 'survey-responses', numerator: 1, value: 0 },
        { measure: 'demographics-completed', numerator: 0, value: 0 },
        { measure: 'overall', numerator: 0, value: 7 },
        { measure: 'preferred-physical', numerator: 0, value: 0 },
      ],
    },
  },
  {
    response: { survey: 'T3_PILOT', ...UNANSWERED, preferredPhysical: true },
    observation: {
      month: APRIL,
      segment: 'T3_PILOT',
      area: 'E08000025',
      attributes: CUT_BY_ALL.map(({ dimension }) => ({ dimension, value: 'NOT_ANSWERED' })),
      alone: BY_SMS,
      measurements: [
        { measure: 'survey-responses', numerator: 1, value: 0 },
        { measure: 'demographics-completed', numerator: 0, value: 0 },
        { measure: 'preferred-physical', numerator: 1, value: 0 },
      ],
    },
  },
];

test.each(CASES)('$response.survey $observation.measurements', ({ response, observation }) => {
  expect(observeResponse({ ...A_RESPONSE, ...response })).toEqual(observation);
});

test.each([
  ['GOOD', 1, 0, 1],
  ['OKAY', 0, 1, 1],
  ['POOR', 0, 0, 0],
] as const)('Live Chat rated %s', (experience, good, okay, either) => {
  const response = { ...A_RESPONSE, survey: 'LIVE_CHAT', handledBy: 'CHAT_BOT', experience };
  expect(observeResponse(response)).toEqual({
    month: APRIL,
    segment: 'LIVE_CHAT',
    area: 'E08000025',
    attributes: [{ dimension: 'HANDLED_BY', value: 'CHAT_BOT' }],
    alone: BY_SMS,
    measurements: [
      { measure: 'survey-responses', numerator: 1, value: 0 },
      { measure: 'experience-good', numerator: good, value: 0 },
      { measure: 'experience-okay', numerator: okay, value: 0 },
      { measure: 'experience-good-or-okay', numerator: either, value: 0 },
    ],
  });
});

test('a Live Chat that nobody rated is still a response', () => {
  const response = { ...A_RESPONSE, survey: 'LIVE_CHAT', handledBy: 'STAFF' };
  expect(observeResponse(response).measurements).toEqual([
    { measure: 'survey-responses', numerator: 1, value: 0 },
  ]);
});

const LATER = 'confident-to-call-again satisfied clear-on-next-steps';
const IN_JANUARY = { ...A_RESPONSE, completedAt: '2023-01-01T00:00:00+00:00', laterQuestions: LATER };

test.each([
  [8, 8, 8, 1],
  [10, 9, 8, 1],
  [7, 10, 10, 0],
  [10, 7, 10, 0],
  [10, 10, 7, 0],
])(
  'helped %d, confident %d, satisfied %d: overall satisfaction counts %d',
  (helped, confidentToCallAgain, satisfied, numerator) => {
    const { measurements } = observeResponse({ ...IN_JANUARY, helped, confidentToCallAgain, satisfied });
    expect(measurements.filter(({ measure }) => measure === 'overall-satisfaction')).toEqual([
      { measure: 'overall-satisfaction', numerator, value: 0 },
    ]);
  },
);

test.each([
  [{ helped: null, confidentToCallAgain: 9, satisfied: 9 }],
  [{ helped: 9, confidentToCallAgain: null, satisfied: 9 }],
  [{ helped: 2, confidentToCallAgain: 9, satisfied: null }],
])('%j says too little to count for or against overall satisfaction', (answers) => {
  const measures = observeResponse({ ...IN_JANUARY, ...answers }).measurements.map(({ measure }) => measure);
  expect(measures).not.toContain('overall-satisfaction');
});

test('whoever is asked later questions counts for each, by each characteristic alone, answered or not', () => {
  const response = { ...IN_JANUARY, gender: 'FEMALE', channel: 'PHONE_101', satisfied: 9 };
  expect(observeLaterQuestions(response)).toEqual([
    {
      month: '2023-01',
      segment: 'FORCE_CONTACT',
      area: 'E08000025',
      attributes: [],
      alone: [
        { dimension: 'GENDER', value: 'FEMALE' },
        { dimension: 'MODE', value: 'SMS' },
        { dimension: 'CHANNEL', value: 'PHONE_101' },
      ],
      measurements: ['confident-to-call-again', 'satisfied', 'clear-on-next-steps'].map((code) => ({
        measure: `asked-${code}`,
        numerator: 1,
        value: 0,
      })),
    },
  ]);
});

test.each([
  ['the day before they were asked', { completedAt: '2022-12-31T23:59:59+00:00' }, []],
  ['an export without their columns', { laterQuestions: '' }, []],
  ['an export with the column of one', { laterQuestions: 'satisfied' }, [['asked-satisfied']]],
  ['a survey that does not ask them', { survey: 'LIVE_CHAT' }, []],
])('%s', (_, part, measures) => {
  const observations = observeLaterQuestions({ ...IN_JANUARY, ...part });
  expect(observations.map(({ measurements }) => measurements.map(({ measure }) => measure))).toEqual(
    measures,
  );
});

test.each([
  ['2022-04-30T23:59:59+01:00', '2022-04'],
  ['2022-04-30T23:00:00Z', '2022-05'],
  ['2023-01-31T23:30:00+00:00', '2023-01'],
  ['2023-04-01T00:30:00+01:00', '2023-04'],
])('%s lies in %s of London', (instant, expected) => {
  expect(monthOfInstant(instant)).toBe(expected);
});

test('text that is no instant is a bug of the caller', () => {
  expect(() => monthOfInstant('yesterday')).toThrow(/^Invariant broken/);
});
