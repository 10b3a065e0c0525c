import { testMeans } from '../comparisons/two-means';
import { standardDeviationOf } from './mean-interval';
import type { SampleMean } from './mean-interval';
import { welchDifference, welchInterval } from './welch-interval';

// Student's sleep data, as R's help of t.test prints them; two examples printed with R's output, of
// r.omics.wiki/statistics/t-test-confidence-interval and statscodes.com/tests-and-intervals.
const PUBLISHED = [
  {
    one: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
    other: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
    t: -1.8608,
    df: 17.776,
    p: 0.07939,
    limits: [-3.3654832, 0.2054832],
  },
  {
    one: [6.6, 5.3, 2.2, 2.3, 7.1, 1.6, 6.1, 2, 2.5, 3.7],
    other: [6.3, 14.7, 10.3, 7.8, 3.7, 5.8, 4.5, 7.8, 11.1, 10.8],
    t: -3.4068,
    df: 15.045,
    p: 0.003889,
    limits: [-7.054604, -1.625396],
  },
  {
    one: [5.1, 2, 4.1, 6.2, 7.1, 8.3],
    other: [1.5, 6.4, 3.3, 5.8, 4.8, 7.2, 5.6, 4.5],
    t: 0.51703,
    df: 9.48,
    p: 0.617,
    limits: [-1.93542, 3.093754],
  },
] as const;

test.each(PUBLISHED)('two means with t = $t and $df degrees of freedom, as published', (example) => {
  const welch = welchDifference(sampleOf(example.one), sampleOf(example.other));
  expect(welch?.degreesOfFreedom).toBeCloseTo(example.df, 3);
  expect(welch && welchInterval(welch)).toEqual({
    lower: expect.closeTo(example.limits[0], 5),
    upper: expect.closeTo(example.limits[1], 5),
    method: 'WELCH',
  });
  expect(welch && testMeans(welch)).toEqual({
    method: 'WELCH_T',
    statistic: expect.closeTo(example.t, 4),
    pValue: expect.closeTo(example.p, 4),
  });
});

test('one of the two may be of values that are all alike, but not both', () => {
  const alike: SampleMean = { n: 5, mean: 8, standardDeviation: 0 };
  const varied: SampleMean = { n: 5, mean: 7, standardDeviation: 2 };
  expect(welchDifference(alike, varied)).toEqual({
    difference: 1,
    standardError: expect.closeTo(2 / Math.sqrt(5), 12),
    degreesOfFreedom: expect.closeTo(4, 12),
  });
  expect(welchDifference(alike, alike)).toBeNull();
});

test('nothing is known of how a single value varies', () => {
  const single: SampleMean = { n: 1, mean: 8, standardDeviation: 0 };
  const several: SampleMean = { n: 5, mean: 7, standardDeviation: 2 };
  expect(welchDifference(single, several)).toBeNull();
  expect(welchDifference(several, single)).toBeNull();
});

function sampleOf(values: readonly number[]): SampleMean {
  const sum = values.reduce((total, value) => total + value, 0);
  const sumOfSquares = values.reduce((total, value) => total + value ** 2, 0);
  const n = values.length;
  return { n, mean: sum / n, standardDeviation: standardDeviationOf({ n, sum, sumOfSquares }) ?? 0 };
}
