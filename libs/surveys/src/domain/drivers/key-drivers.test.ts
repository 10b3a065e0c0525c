import { month } from '@citizen-graph/reference';
import type { AnswerPattern } from './answer-table';
import type { DriverRequest } from './driver-question';
import { toDriverQuestion } from './driver-question';
import { BOOTSTRAP, calculateKeyDrivers } from './key-drivers';
import type { KeyDrivers } from './key-drivers';

const REQUEST: DriverRequest = {
  survey: 'FORCE_CONTACT',
  period: { from: month('2023-01'), to: month('2023-02') },
  area: null,
  outcome: 'helped',
  measure: 'SCORE',
  among: ['polite', 'timeliness'],
};

// Of 20 respondents in each of four groups, 18, 14, 8 and 4 are helped. By hand: 44 of 80 are helped, of the
// polite ones 32 of 40 and of the others 12; of the timely ones 26 of 40 and of the others 18.
const EIGHTY = [...group([9, 9], 18), ...group([9, 4], 14), ...group([4, 9], 8), ...group([4, 4], 4)];

test('a score: weights, shares of the top box, who is left out, and quadrants, worked by hand', () => {
  const missing = [
    { scores: [8, null, 9], respondents: 3 },
    { scores: [null, null, 4], respondents: 2 },
  ];
  // r² of polite is (0.125 / √(0.25 × 0.2475))² = 25/99 and of timeliness (0.05 / √(0.25 × 0.2475))² = 4/99.
  expect(find(REQUEST, [...EIGHTY, ...missing])).toMatchObject({
    respondents: 80,
    leftOut: {
      respondents: 5,
      unanswered: [
        { question: 'helped', respondents: 2 },
        { question: 'polite', respondents: 5 },
      ],
    },
    rSquared: expect.closeTo(29 / 99, 12),
    bootstrap: { resamples: 1_000, level: 0.95, seed: 1, unusable: 0 },
    drivers: [
      {
        question: { code: 'polite' },
        raw: expect.closeTo(25 / 99, 12),
        rescaled: expect.closeTo(2_500 / 29, 9),
        correlation: expect.closeTo(5 / Math.sqrt(99), 12),
        varianceInflation: expect.closeTo(1, 12),
        performance: { status: 'PUBLISHED', value: 50, numerator: 40, denominator: 80 },
        distinguishable: true,
        // Of the 85 who answered it, timeliness has 43 in the top box, 50.6 per cent: above the mean of both.
        quadrant: 'IMPORTANT_AND_LOW',
        reading: 'Important and low: act first.',
      },
      {
        question: { code: 'timeliness' },
        raw: expect.closeTo(4 / 99, 12),
        rescaled: expect.closeTo(400 / 29, 9),
        performance: { value: expect.closeTo(4_300 / 85, 9), numerator: 43, denominator: 85 },
        distinguishable: false,
        quadrant: 'NOT_DISTINGUISHABLE',
      },
    ],
    warnings: [],
  });
});

test('the same answers give the same intervals, which hold the weight', () => {
  const [one, again] = [find(REQUEST, EIGHTY), find(REQUEST, EIGHTY)];
  expect(again).toEqual(one);
  for (const { raw, interval } of one.drivers) {
    expect(interval.lower).toBeLessThan(raw);
    expect(interval.upper).toBeGreaterThan(raw);
  }
});

test('a top box: a logistic regression whose drivers keep their order', () => {
  const { drivers, rSquared } = find({ ...REQUEST, measure: 'TOP_BOX' }, EIGHTY);
  expect(drivers.map(({ question }) => question.code)).toEqual(['polite', 'timeliness']);
  expect(drivers.reduce((sum, { raw }) => sum + raw, 0)).toBeCloseTo(rSquared, 9);
  expect(drivers.map(({ distinguishable }) => distinguishable)).toEqual([true, false]);
});

const LATER = { ...REQUEST, among: ['polite', 'clear-on-next-steps'] };

test.each([
  [
    'COLLINEAR',
    REQUEST,
    [...group([9, 9], 120, 200), ...group([4, 4], 60, 200), ...group([9, 4], 1, 2)],
    /polite \(\d+\.\d\), timeliness/,
  ],
  [
    'NEGATIVE_ASSOCIATION',
    REQUEST,
    EIGHTY.map(turned),
    /Higher scores of polite go with lower scores of helped/,
  ],
  [
    'MANY_LEFT_OUT',
    REQUEST,
    [...EIGHTY, { scores: [8, null, 8], respondents: 21 }],
    /^21 of 101 respondents/,
  ],
  [
    'NOT_ASKED_THROUGHOUT',
    { ...LATER, period: { from: month('2022-12'), to: month('2023-01') } },
    EIGHTY,
    /clear-on-next-steps was not asked in every month: who/,
  ],
  [
    'NOT_ASKED_THROUGHOUT',
    { ...REQUEST, among: null, period: { from: month('2022-12'), to: month('2023-01') } },
    EIGHTY,
    /clear-on-next-steps is not weighed/,
  ],
  [
    'SERIES_BREAK',
    { ...LATER, period: { from: month('2023-02'), to: month('2023-03') } },
    EIGHTY,
    /two wordings .*We explained what happens next/,
  ],
  [
    'UNUSABLE_RESAMPLES',
    { ...REQUEST, measure: 'TOP_BOX' },
    nearlySeparated(4),
    /of 1000 resamples could not be weighed/,
  ],
] as const)('warns of %s', (code, request, patterns, message) => {
  expect(find(request, patterns).warnings).toEqual([{ code, message: expect.stringMatching(message) }]);
});

test.each([
  [
    'TOO_FEW_RESPONDENTS',
    REQUEST,
    [],
    /2023-01 to 2023-02: fewer than 66 answered .* which 2 drivers ask for/,
  ],
  ['TOO_FEW_RESPONDENTS', REQUEST, group([9, 4], 33, 65), /: fewer than 66 answered/],
  [
    'TOO_FEW_RESPONDENTS',
    { ...REQUEST, measure: 'TOP_BOX' },
    [...group([9, 4], 10, 50), ...group([4, 9], 9, 50)],
    /^Fewer than 20 of those .* top box of helped, which 2 drivers ask for/,
  ],
  ['NO_VARIATION', REQUEST, [...group([9, 4], 30, 50), ...group([4, 4], 10, 50)], /alike to timeliness/],
  ['NO_VARIATION', REQUEST, [...group([9, 4], 50, 50), ...group([4, 9], 50, 50)], /alike to helped/],
  [
    'COLLINEAR_DRIVERS',
    REQUEST,
    [...group([9, 4], 30, 50), ...group([4, 9], 10, 50)],
    /polite, timeliness follow from each other/,
  ],
  [
    'SEPARATED_OUTCOME',
    { ...REQUEST, measure: 'TOP_BOX' },
    [...group([9, 9], 40, 40), ...group([9, 4], 20, 20), ...group([4, 9], 0, 40)],
    /ask for its score instead/,
  ],
  ['SEPARATED_OUTCOME', { ...REQUEST, measure: 'TOP_BOX' }, nearlySeparated(1), /^In \d+ of 1000 resamples/],
] as const)('refuses with %s', (code, request, patterns, message) => {
  expect(() => find(request, patterns)).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(message) }),
  );
});

function find(request: DriverRequest, patterns: readonly AnswerPattern[]): KeyDrivers {
  const steps = calculateKeyDrivers(toDriverQuestion(request), patterns, BOOTSTRAP);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function group(drivers: readonly number[], helped: number, of = 20): readonly AnswerPattern[] {
  return [
    { scores: [10, ...drivers], respondents: helped },
    { scores: [0, ...drivers], respondents: of - helped },
  ].filter(({ respondents }) => respondents > 0);
}

function turned({ scores: [helped, polite, timeliness], respondents }: AnswerPattern): AnswerPattern {
  return { scores: [helped ?? null, 13 - Number(polite), timeliness ?? null], respondents };
}

// Without those of the third group who are helped, all who are have answered 9 to the first driver: a resample
// leaves out k of them about e^-k of the times.
function nearlySeparated(helped: number): readonly AnswerPattern[] {
  return [
    ...group([9, 9], 33, 40),
    ...group([9, 4], 30, 40),
    ...group([4, 9], helped, 40),
    ...group([4, 4], 0, 40),
  ];
}
