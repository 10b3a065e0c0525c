import { month } from '@citizen-graph/reference';
import type { TableRequest } from '../tables/table-source';
import { PICKED, openTestChart, tableOf } from '../testing/test-chart';
import type { TestChart } from '../testing/test-chart';

const LOW = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];

let chart: TestChart;

beforeAll(async () => {
  chart = await openTestChart();
});
afterAll(() => chart.database.drop());

const YEAR = 'period: { from: "2022-01", to: "2022-12" }';

test('a chart has every part, in numbers and in words', async () => {
  const asked: TableRequest[] = [];
  const found = await chart.ask(
    tableOf([...LOW.slice(0, 10), null, 5], asked),
    `chart(${YEAR}) {
      points { period { from to } value { status value shorthand } gap mean upperLimit lowerLimit nearUpper nearLower
        specialCause { rule words } variation }
      stretches { period { from to } starts { kind month reason } limitsStatus limitsReason mean averageMovingRange
        figures movingRanges screenedOut }
      variation { code letter title description } assurance { code letter title description }
      target ruleSet limitsStatus rebasings { id } annotations { id } asOf erasedSince releases { number } synthetic
    }`,
  );
  // Ten figures that average 1.5 and one of 5, which make 20 / 11; nine steps of one.
  const [mean, toLimit] = [20 / 11, 2.66];
  const limits = {
    mean: expect.closeTo(mean, 9),
    upperLimit: expect.closeTo(mean + toLimit, 9),
    lowerLimit: expect.closeTo(mean - toLimit, 9),
    nearUpper: expect.closeTo(mean + (2 * toLimit) / 3, 9),
    nearLower: expect.closeTo(mean - (2 * toLimit) / 3, 9),
  };
  const points = [...LOW.slice(0, 10), null, 5].map((value, index) => {
    const at = `2022-${String(index + 1).padStart(2, '0')}`;
    const period = { from: at, to: at };
    const plain = { period, gap: null, ...limits, specialCause: null };
    if (value === null) {
      const missing = { status: 'NOT_YET_AVAILABLE', value, shorthand: '[x]' };
      return { ...plain, gap: 'NO_FIGURE', value: missing, variation: null };
    }
    return { ...plain, value: { status: 'PUBLISHED', value, shorthand: null }, variation: 'COMMON_CAUSE' };
  });
  const special = { rule: 'OUTSIDE_LIMITS', words: 'The point lies outside the limits.' };
  expect(found).toEqual({
    points: [...points.slice(0, 11), { ...points[11], specialCause: special, variation: 'IMPROVEMENT' }],
    stretches: [
      {
        period: { from: '2022-01', to: '2022-12' },
        starts: [{ kind: 'FIRST_PERIOD', month: '2022-01', reason: 'It is the first of the chart.' }],
        limitsStatus: 'TRIAL',
        limitsReason: 'The limits rest on 9 moving ranges of 11 figures; below 11 they are trial limits.',
        mean: limits.mean,
        averageMovingRange: 1,
        figures: 11,
        movingRanges: 9,
        screenedOut: 0,
      },
    ],
    variation: {
      code: 'IMPROVEMENT_HIGH',
      letter: 'H',
      title: 'Special cause of improving nature: higher values',
      description: 'The latest figure is one of those that are better, because higher, than chance explains.',
    },
    assurance: {
      code: 'INCONSISTENT',
      letter: '?',
      title: 'Passes and fails the target by chance',
      description:
        'The target lies within the limits: as things are, chance decides whether a figure reaches it.',
    },
    target: 1.5,
    ruleSet: 'MAKING_DATA_COUNT',
    limitsStatus: 'TRIAL',
    rebasings: [],
    annotations: [],
    asOf: expect.stringMatching(/^\d{4}-/),
    erasedSince: false,
    releases: [],
    synthetic: false,
  });
  const period = { from: month('2022-01'), to: month('2022-12') };
  const query = { period, grain: 'MONTH', by: [], where: [], compare: null };
  expect(asked).toMatchObject([{ definition: PICKED, query, asOf: null }]);
});

test('the grain, the baseline and screening are those asked for', async () => {
  const figures = [1, 2, 1, 2, 1, 2, 9, 9];
  const given = 'period: { from: "2022-01", to: "2023-12" }, grain: CALENDAR_QUARTER';
  const asked = 'stretches { figures screenedOut averageMovingRange }';
  const stretch = async (more: string) => chart.ask(tableOf(figures), `chart(${given}${more}) { ${asked} }`);
  expect(await stretch('')).toEqual({
    stretches: [{ figures: 8, screenedOut: 0, averageMovingRange: expect.closeTo(12 / 7, 9) }],
  });
  expect(await stretch(', screening: true')).toEqual({
    stretches: [{ figures: 8, screenedOut: 1, averageMovingRange: expect.closeTo(5 / 6, 9) }],
  });
  expect(await stretch(', baseline: 6')).toEqual({
    stretches: [{ figures: 6, screenedOut: 0, averageMovingRange: 1 }],
  });
});

test.each([
  [`${YEAR}, grain: WHOLE_PERIOD`, 'INVALID_GRAIN', /^picked has no chart by WHOLE_PERIOD/],
  [`${YEAR}, baseline: 5`, 'INVALID_BASELINE', /^picked: baseline is 5; limits need at least 6 figures/],
  [`${YEAR}, asOf: "2023-01-01T00:00:00Z", asOfRelease: 1`, 'INVALID_AS_OF', /^Give either asOf/],
  ['period: { from: "2022-13", to: "2022-12" }', 'INVALID_PERIOD', /^period.from is not a month/],
])('chart(%s) is refused as %s', async (given, code, message) => {
  expect(await chart.ask(tableOf(LOW), `chart(${given}) { target }`)).toEqual([
    expect.objectContaining({ message: expect.stringMatching(message), extensions: { code } }),
  ]);
});
