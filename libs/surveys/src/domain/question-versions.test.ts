import { SURVEY_METRICS } from './metrics';
import type { Question, QuestionVersion } from './question';
import { QUESTIONS } from './question-bank';
import { askedMonths, breaksOfQuestion, isAskedOn } from './question-versions';
import { SURVEYS, surveysThatAsk } from './survey';

const CLEAR = aQuestion([
  { survey: 'FORCE_CONTACT', number: 1, from: '2023-01-01', to: '2023-06-14', wording: 'Clear?' },
  { survey: 'FORCE_CONTACT', number: 2, from: '2023-06-15', to: null, wording: 'Told?' },
  { survey: 'INVESTIGATION', number: 1, from: null, to: '2023-05-31', wording: 'Clear?' },
  { survey: 'INVESTIGATION', number: 2, from: '2023-09-01', to: null, wording: 'Told?' },
  { survey: 'FORCE_RESPONSE', number: 1, from: null, to: null, wording: 'Clear?' },
]);

test('a survey that always asked is left out, and one that paused has two spans', () => {
  expect(askedMonths(CLEAR)).toEqual({
    FORCE_CONTACT: [
      { from: '2023-01', to: '2023-06' },
      { from: '2023-06', to: '9999-12' },
    ],
    INVESTIGATION: [
      { from: '0000-01', to: '2023-05' },
      { from: '2023-09', to: '9999-12' },
    ],
  });
});

test.each([
  ['FORCE_CONTACT', '2022-12-31', false],
  ['FORCE_CONTACT', '2023-01-01', true],
  ['FORCE_CONTACT', '2023-06-14', true],
  ['FORCE_CONTACT', '2023-06-15', true],
  ['INVESTIGATION', '2000-01-01', true],
  ['INVESTIGATION', '2023-06-01', false],
  ['INVESTIGATION', '2023-09-01', true],
  ['FORCE_RESPONSE', '2023-06-01', true],
  ['LIVE_CHAT', '2023-06-01', false],
])('%s asked on %s: %s', (survey, day, asked) => {
  expect(isAskedOn(CLEAR, survey, day)).toBe(asked);
});

test('another wording breaks its own survey, and within a month that month and the next', () => {
  const within = { reason: 'Clear: worded “Told?” since 2023-06-15.', segments: ['FORCE_CONTACT'] };
  const first = { reason: 'Clear: worded “Told?” since 2023-09-01.', segments: ['INVESTIGATION'] };
  expect(breaksOfQuestion(CLEAR)).toEqual([
    { month: '2023-06', ...within },
    { month: '2023-07', ...within },
    { month: '2023-09', ...first },
  ]);
});

test.each(Object.values(QUESTIONS))(
  'the bank words $code in every survey that asks it, in unbroken versions',
  ({ code, versions }) => {
    expect(new Set(versions.map(({ survey }) => survey))).toEqual(new Set(surveysThatAsk(code)));
    for (const survey of surveysThatAsk(code)) {
      const own = versions.filter((version) => version.survey === survey);
      expect(own.map(({ number }) => number)).toEqual(own.map((_, index) => index + 1));
      own.slice(1).forEach(({ from }, index) => expect(dayAfter(own[index]?.to)).toBe(from));
    }
  },
);

test('no wording is given as confirmed without a questionnaire to confirm it, and each names its source', () => {
  const versions = Object.values(QUESTIONS).flatMap((question) => question.versions);
  expect(versions.filter(({ confirmed }) => confirmed)).toEqual([]);
  expect(versions.every(({ source, wording }) => source.endsWith('.') && wording !== '')).toBe(true);
});

test('a survey that has ended asks nothing outside its months', () => {
  const { ended } = SURVEYS.T3_PILOT;
  expect(askedMonths(QUESTIONS.overall)).toEqual({ T3_PILOT: [ended] });
});

test('a new version in the bank is the break of the metrics that rest on it', () => {
  const broken = SURVEY_METRICS.filter(({ breaks = [] }) => breaks.length > 0);
  expect(broken.map(({ id, breaks }) => [id, breaks])).toEqual([
    [
      'clear-on-next-steps',
      [
        {
          month: '2023-03',
          reason:
            'Clear on what happens next: worded “We explained what happens next, and when” since 2023-03-01.',
          segments: ['FORCE_CONTACT'],
        },
      ],
    ],
  ]);
});

type Version = Pick<QuestionVersion, 'survey' | 'number' | 'from' | 'to' | 'wording'>;

function aQuestion(versions: readonly Version[]): Question {
  const rest = { language: 'en', source: 'Made up.', confirmed: false };
  return {
    code: 'clear-on-next-steps',
    title: 'Clear',
    scale: 'SCORE_0_TO_10',
    versions: versions.map((version) => ({ ...version, ...rest })),
  };
}

function dayAfter(day: string | null | undefined): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
