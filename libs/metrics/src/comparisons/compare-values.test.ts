import type { Arithmetic, Measure } from '../definitions/metric-definition';
import { published } from '../testing/ask-records';
import { aMeasure } from '../testing/made-up-metric';
import { missingValue } from '../values/metric-value';
import type { MetricValue } from '../values/metric-value';
import { percentage } from '../values/value-of';
import { rateOfEvents } from '../values/rate-of-events';
import { compareValues } from './compare-values';

const FLOW = { measure: aMeasure(), segments: null };
const SUM = { measure: aMeasure({ amount: 'sum' }), segments: null };
const RESIDENTS = { measure: aMeasure({ accumulation: 'benchmark', amount: 'sum' }), segments: null };

const PROPORTION: Arithmetic = { kind: 'proportion', of: FLOW };
const PART: Arithmetic = { kind: 'ratio', of: FLOW, to: FLOW, per: 100, isPart: true };
const RATE: Arithmetic = { kind: 'ratio', of: FLOW, to: RESIDENTS, per: 1000 };
const WEIGHTED: Arithmetic = { kind: 'weighted', of: SUM, to: SUM };
const MEAN: Arithmetic = { kind: 'mean', of: FLOW };
const ESTIMATE: Arithmetic = { kind: 'estimate', of: FLOW };

const NOT_COMPARED = { interval: null, test: null, ratio: null };

// Newcombe's table II (a) and the pooled z test by hand: 104 of 150, z = 0.2 / (0.461208 × 0.163663).
test.each([
  ['a proportion', PROPORTION],
  ['a ratio of a part to its whole', PART],
])('%s: 56 of 70 less 48 of 80 is 20 points, from 5.24 to 33.39', (_, arithmetic) => {
  expect(compareValues(arithmetic, percentage(56, 70), percentage(48, 80))).toEqual({
    status: 'COMPARED',
    difference: expect.closeTo(20, 9),
    interval: { lower: expect.closeTo(5.24, 2), upper: expect.closeTo(33.39, 2), method: 'NEWCOMBE' },
    test: { method: 'POOLED_Z', statistic: expect.closeTo(2.6502, 4), pValue: expect.closeTo(0.008, 4) },
    ratio: null,
  });
});

// As if 72 and 50 had been asked: 48 of 72 and 20 of 50, by Newcombe from Wilson's 0.5518..0.7647 and 0.2761..0.5382.
test('a weighted percentage is compared on its effective base, not on how many answered', () => {
  const satisfied = published({ value: 200 / 3, denominator: 80, effectiveBase: 72 });
  const others = published({ value: 40, denominator: 90, effectiveBase: 50 });
  const z = (2 / 3 - 0.4) / Math.sqrt((68 / 122) * (54 / 122) * (1 / 72 + 1 / 50));
  expect(compareValues(WEIGHTED, satisfied, others)).toEqual({
    status: 'COMPARED',
    difference: expect.closeTo(26.667, 3),
    interval: {
      lower: expect.closeTo(100 * (4 / 15 - Math.hypot(2 / 3 - 0.5518, 0.5382 - 0.4)), 1),
      upper: expect.closeTo(100 * (4 / 15 + Math.hypot(0.7647 - 2 / 3, 0.4 - 0.2761)), 1),
      method: 'NEWCOMBE_EFFECTIVE_BASE',
    },
    test: {
      method: 'POOLED_Z_EFFECTIVE_BASE',
      statistic: expect.closeTo(z, 9),
      pValue: expect.any(Number),
    },
    ratio: null,
  });
});

test('a weighted percentage of which few are expected has an interval and no test', () => {
  const one = published({ value: 97, denominator: 60, effectiveBase: 41 });
  const other = published({ value: 92, denominator: 60, effectiveBase: 40 });
  expect(compareValues(WEIGHTED, one, other)).toMatchObject({
    status: 'COMPARED',
    difference: 5,
    interval: { method: 'NEWCOMBE_EFFECTIVE_BASE' },
    test: null,
  });
});

// Student's sleep data, from R's help of t.test.
test('means with their standard deviations are compared by Welch', () => {
  const one = published({ value: 0.75, denominator: 10, standardDeviation: 1.78901 });
  const other = published({ value: 2.33, denominator: 10, standardDeviation: 2.002249 });
  expect(compareValues(MEAN, one, other)).toEqual({
    status: 'COMPARED',
    difference: expect.closeTo(-1.58, 9),
    interval: { lower: expect.closeTo(-3.36548, 4), upper: expect.closeTo(0.20548, 4), method: 'WELCH' },
    test: { method: 'WELCH_T', statistic: expect.closeTo(-1.8608, 3), pValue: expect.closeTo(0.07939, 4) },
    ratio: null,
  });
});

// The vignette of R's rateratio.test; the interval of the difference is worked out with SciPy 1.17.1.
test('rates of few events are compared exactly, their ratio too where there are fewer than 10', () => {
  const [one, other] = [rateOfEvents(2, 17_877, 1000), rateOfEvents(9, 16_660, 1000)];
  expect(compareValues(RATE, one, other)).toEqual({
    status: 'COMPARED',
    difference: expect.closeTo(1000 * (2 / 17_877 - 9 / 16_660), 9),
    interval: { lower: expect.closeTo(-0.923484, 6), upper: expect.closeTo(-0.0143626, 6), method: 'MOVER' },
    test: { method: 'CONDITIONAL_BINOMIAL', statistic: null, pValue: expect.closeTo(0.0330942, 7) },
    ratio: {
      value: expect.closeTo(0.2070942, 7),
      interval: {
        lower: expect.closeTo(0.021774, 6),
        upper: expect.closeTo(1.000549, 6),
        method: 'EXACT_RATIO',
      },
    },
  });
});

test('rates of many events have the interval of the logarithm of their ratio', () => {
  const [one, other] = [rateOfEvents(46, 300, 1000), rateOfEvents(60, 700, 1000)];
  expect(compareValues(RATE, one, other)).toMatchObject({
    status: 'COMPARED',
    test: { method: 'CONDITIONAL_Z' },
    ratio: { value: expect.closeTo(1.7889, 4), interval: { method: 'LOG_RATIO' } },
  });
});

// 4.5 points over √(1.5² + 1.2²)/1.96, from 60 ± 1.5 and 55.5 ± 1.2.
test('published estimates are compared by their intervals', () => {
  const one = estimate(60, 58.5, 61.5);
  const other = estimate(55.5, 54.3, 56.7);
  expect(compareValues(ESTIMATE, one, other)).toEqual({
    status: 'COMPARED',
    difference: 4.5,
    interval: {
      lower: expect.closeTo(4.5 - Math.hypot(1.5, 1.2), 9),
      upper: expect.closeTo(4.5 + Math.hypot(1.5, 1.2), 9),
      method: 'MOVER',
    },
    test: {
      method: 'ESTIMATES_Z',
      statistic: expect.closeTo((4.5 * 1.959964) / Math.hypot(1.5, 1.2), 5),
      pValue: expect.closeTo(0, 5),
    },
    ratio: null,
  });
});

test.each<[string, Arithmetic, MetricValue, MetricValue, string]>([
  ['a share without its base', PROPORTION, published({ value: 50 }), percentage(1, 2), 'NO_BASE'],
  ['a base of nobody', PROPORTION, percentage(1, 2), { ...percentage(1, 2), denominator: 0 }, 'NO_BASE'],
  ['more of them than of all', PART, { ...percentage(3, 4), numerator: 5 }, percentage(1, 2), 'NO_BASE'],
  ['a weighted one without effective base', WEIGHTED, percentage(1, 2), percentage(1, 2), 'NO_BASE'],
  ['a rate without its events', RATE, published({ value: 2 }), rateOfEvents(3, 9, 1000), 'NO_BASE'],
  ['an estimate without interval', ESTIMATE, published({ value: 2 }), estimate(3, 2, 4), 'NO_BASE'],
  [
    'a mean without standard deviation',
    MEAN,
    published({ value: 2, denominator: 9 }),
    aMean(2, 1),
    'NO_SPREAD',
  ],
  ['a mean of one', MEAN, { ...aMean(2, 0), denominator: 1 }, aMean(2, 1), 'NO_SPREAD'],
  ['two means of values all alike', MEAN, aMean(2, 0), aMean(3, 0), 'NO_SPREAD'],
])('%s: a difference alone', (_, arithmetic, value, against, status) => {
  const difference = (value.value ?? 0) - (against.value ?? 0);
  expect(compareValues(arithmetic, value, against)).toEqual({ status, difference, ...NOT_COMPARED });
  expect(compareValues(arithmetic, against, value)).toEqual({
    status,
    difference: 0 - difference,
    ...NOT_COMPARED,
  });
});

const STOCK: Measure = aMeasure({ accumulation: 'stock', amount: 'sum' });

test.each<[string, Arithmetic]>([
  ['a count of events', { kind: 'count', of: FLOW }],
  ['a level', { kind: 'level', of: { measure: STOCK, segments: null } }],
  ['the share of an area', { kind: 'share', of: { measure: STOCK, segments: null } }],
  ['members among residents', { ...RATE, of: { measure: STOCK, segments: null } }],
  ['answers for every 100 invitations', { kind: 'ratio', of: FLOW, to: FLOW, per: 100 }],
])('%s is no sample', (_, arithmetic) => {
  const [value, against] = [50, 40].map((each) => published({ value: each, numerator: 20, denominator: 40 }));
  expect(compareValues(arithmetic, value!, against!)).toEqual({
    status: 'NOT_A_SAMPLE',
    difference: 10,
    ...NOT_COMPARED,
  });
});

test('without one of the two figures there is no difference', () => {
  const none = { status: 'NO_FIGURE', difference: null, ...NOT_COMPARED };
  expect(compareValues(PROPORTION, missingValue('NOT_ASKED'), percentage(1, 2))).toEqual(none);
  expect(compareValues(PROPORTION, percentage(1, 2), missingValue('NOT_APPLICABLE'))).toEqual(none);
});

function estimate(value: number, lower: number, upper: number): MetricValue {
  return published({ value, interval: { lower, upper, method: 'PUBLISHED' } });
}

function aMean(value: number, standardDeviation: number): MetricValue {
  return published({ value, denominator: 9, standardDeviation });
}
