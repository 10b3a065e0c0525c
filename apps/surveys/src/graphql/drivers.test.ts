import { KeyDriversDocument } from '@citizen-graph/operations';
import type { KeyDriversQuery, KeyDriversQueryVariables } from '@citizen-graph/operations';
import { askValues } from '@citizen-graph/subgraph/testing/metric-table';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { DRIVERS_CAVEAT, SURVEY_DATASETS, SURVEY_MIGRATIONS } from '@citizen-graph/surveys';
import { SURVEYS_SUBGRAPH } from '../start-surveys';

const HEADER =
  'response_id,completed_at,area,polite,timeliness,helped,age_band,gender,ethnicity,disability,sexual_orientation';
const APRIL = { from: '2022-04', to: '2022-04' };
const LATER_HEADER = `${HEADER},confident_to_call_again,clear_on_next_steps,satisfied`;
const JANUARY = { from: '2023-01', to: '2023-01' };
const ASKED: KeyDriversQueryVariables = { survey: 'FORCE_CONTACT', measure: 'SCORE', period: APRIL };

// By hand, of polite, timeliness and helped: 44 of 80 are helped, of the polite 32 of 40 and of the timely 26
// of 40, so that the squared correlations are 25/99 and 4/99. Five more leave an answer out.
const RESPONSES = [
  ...responses('9,9', 18, 2),
  ...responses('9,4', 14, 6),
  ...responses('4,9', 8, 12),
  ...responses('4,4', 4, 16),
  ...Array<string>(3).fill(',9,8'),
  ...Array<string>(2).fill(',4,'),
];

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(SURVEYS_SUBGRAPH, { surveys: SURVEY_MIGRATIONS });
  await bringIn('2022-04', RESPONSES);
  await bringIn('2022-05', RESPONSES.slice(0, 9));
  await bringInLater('2023-01', RESPONSES);
});

afterAll(() => subgraph.drop());

test('KeyDrivers gives importance beside performance, and all that it rests on', async () => {
  const bounds = { lower: expect.any(Number), upper: expect.any(Number) };
  expect(await drivers(ASKED)).toEqual({
    survey: 'FORCE_CONTACT',
    period: APRIL,
    area: null,
    outcome: { question: { code: 'helped', title: 'Helped with the issue' }, measure: 'SCORE' },
    n: 80,
    excluded: {
      respondents: 5,
      unanswered: [
        { question: 'helped', respondents: 2 },
        { question: 'polite', respondents: 5 },
      ],
    },
    rSquared: expect.closeTo(29 / 99, 12),
    method: 'RELATIVE_WEIGHTS',
    bootstrap: { resamples: 1_000, unusable: 0, level: 0.95, seed: 1 },
    drivers: [
      {
        question: { code: 'polite', title: 'Polite and respectful' },
        importance: {
          raw: expect.closeTo(25 / 99, 12),
          rescaled: expect.closeTo(2_500 / 29, 9),
          interval: bounds,
          beyondChance: bounds,
        },
        distinguishable: true,
        correlation: expect.closeTo(5 / Math.sqrt(99), 12),
        varianceInflation: expect.closeTo(1, 12),
        // Wilson (1927) for 40 of 80: 50 ± 196 √(0.25/80 + 1.96²/(4 × 80²)) / (1 + 1.96²/80).
        performance: {
          status: 'PUBLISHED',
          value: 50,
          numerator: 40,
          denominator: 80,
          interval: {
            lower: expect.closeTo(39.2974, 3),
            upper: expect.closeTo(60.7026, 3),
            method: 'WILSON',
          },
        },
        quadrant: 'IMPORTANT_AND_LOW',
        reading: 'Important and low: act first.',
      },
      expect.objectContaining({
        question: { code: 'timeliness', title: 'Time taken to answer or respond' },
        distinguishable: false,
        quadrant: 'NOT_DISTINGUISHABLE',
        reading: 'Cannot be told from zero: its importance is no more than chance would give.',
      }),
    ],
    warnings: [
      {
        code: 'NOT_ASKED_THROUGHOUT',
        message: 'clear-on-next-steps is not weighed: it was not asked in every month.',
      },
    ],
    caveat: DRIVERS_CAVEAT,
    releases: [{ number: 1, dataset: 'force-contact-survey', fileName: '2022-04-force-contact-survey.csv' }],
    synthetic: true,
  });
});

test('the performance of a driver is the figure of its metric', async () => {
  const found = await drivers(ASKED);
  const where = [{ dimension: 'SURVEY', values: ['FORCE_CONTACT'] }];
  for (const { question, performance } of found?.drivers ?? []) {
    const metric = { __typename: 'SurveyMetric', id: question.code };
    const { value, numerator, denominator, interval } = performance;
    expect(await askValues(subgraph, metric, { period: APRIL, where })).toMatchObject({
      '': { numerator, denominator, value: expect.closeTo(value ?? 0, 5) },
    });
    expect(interval?.lower).toBeLessThan(value ?? 0);
  }
});

test('the same question has the same answer, and more months another', async () => {
  const [one, again] = [await drivers(ASKED), await drivers(ASKED)];
  expect(again).toEqual(one);
  const longer = await drivers({ ...ASKED, period: { from: '2022-04', to: '2022-05' } });
  expect([longer?.n, longer?.releases.map(({ number }) => number)]).toEqual([89, [1, 2]]);
});

test('a top box is explained by logistic regression, by default', async () => {
  const found = await drivers({ survey: 'FORCE_CONTACT', period: APRIL });
  expect(found).toMatchObject({ method: 'LOGISTIC_RELATIVE_WEIGHTS', outcome: { measure: 'TOP_BOX' } });
  const raw = found?.drivers.map(({ importance }) => importance.raw) ?? [];
  expect(raw.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(found?.rSquared ?? 0, 9);
});

test('questions that the review brought may be outcome and drivers in the months that asked them', async () => {
  const among = ['confident-to-call-again', 'clear-on-next-steps'];
  const asked = { ...ASKED, outcome: 'satisfied', among };
  expect(await drivers({ ...asked, period: JANUARY })).toMatchObject({
    outcome: { question: { code: 'satisfied' } },
    n: 80,
    rSquared: expect.closeTo(29 / 99, 12),
    drivers: [
      { question: { code: 'confident-to-call-again' }, importance: { raw: expect.closeTo(25 / 99, 12) } },
      { question: { code: 'clear-on-next-steps' }, importance: { raw: expect.closeTo(4 / 99, 12) } },
    ],
    warnings: [],
  });
  expect(await ask(asked)).toMatchObject({
    errors: [
      {
        message: expect.stringMatching(/: fewer than 66 answered/),
        extensions: { code: 'TOO_FEW_RESPONDENTS' },
      },
    ],
  });
});

test.each([
  [{ survey: 'FORCE' }, 'UNKNOWN_VALUE', /^SURVEY has no value FORCE/],
  [{ area: 'E1' }, 'UNKNOWN_VALUE', /^AREA has no value E1/],
  [{ period: { from: '2022', to: '2022-04' } }, 'INVALID_PERIOD', /^period\.from is not a month/],
  [{ outcome: 'informed' }, 'NOT_A_SCORED_QUESTION', /^FORCE_CONTACT asks no question informed as a score/],
  [{ among: ['helped', 'polite'] }, 'OUTCOME_AMONG_DRIVERS', /^helped is the outcome/],
  [{ among: ['polite'] }, 'TOO_FEW_DRIVERS', /left: polite/],
  [{ area: 'E08000026' }, 'TOO_FEW_RESPONDENTS', /: fewer than 66 answered/],
])('%j is refused with %s and its place', async (given, code, message) => {
  expect(await ask({ ...ASKED, ...given })).toEqual({
    data: { surveys: { drivers: null } },
    errors: [
      {
        message: expect.stringMatching(message),
        locations: expect.any(Array),
        path: ['surveys', 'drivers'],
        extensions: { code },
      },
    ],
  });
});

function responses(answers: string, helped: number, not: number): readonly string[] {
  return [...Array<string>(helped).fill(`${answers},10`), ...Array<string>(not).fill(`${answers},0`)];
}

function bringIn(month: string, answers: readonly string[]): Promise<void> {
  return bringInRows(month, [HEADER, ...answers.map((row) => `${row},,,,,`)]);
}

// The same answers to what the review brought, and none to what was asked before it.
function bringInLater(month: string, answers: readonly string[]): Promise<void> {
  return bringInRows(month, [LATER_HEADER, ...answers.map((row) => `,,,,,,,,${row}`)]);
}

async function bringInRows(month: string, [header = '', ...answers]: readonly string[]): Promise<void> {
  const dataset = SURVEY_DATASETS.find(({ id }) => id === 'force-contact-survey');
  if (dataset === undefined) throw new Error('no dataset force-contact-survey');
  const rows = answers.map((row, index) => `${month}-${index},${month}-03T14:22:05Z,E08000025,${row}`);
  await subgraph.bringIn({ dataset }, `${month}-force-contact-survey.csv`, [header, ...rows, ''].join('\n'));
}

function ask(variables: KeyDriversQueryVariables): Promise<unknown> {
  return subgraph.ask(KeyDriversDocument.toString(), { ...variables });
}

type Drivers = NonNullable<KeyDriversQuery['surveys']>['drivers'];

async function drivers(variables: KeyDriversQueryVariables): Promise<Drivers | undefined> {
  const answer = (await ask(variables)) as { readonly data?: KeyDriversQuery; readonly errors?: unknown };
  expect(answer.errors).toBeUndefined();
  return answer.data?.surveys?.drivers;
}
