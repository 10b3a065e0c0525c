import type { Arithmetic } from '../definitions/metric-definition';
import { missingValue } from '../values/metric-value';
import { anAnswer, valuesOf } from '../testing/ask-records';
import { aMeasure, aMetric, aPeriod, aQuery } from '../testing/made-up-metric';

const WEIGHTED: Arithmetic = {
  kind: 'weighted',
  of: { measure: aMeasure({ id: 'satisfied-weight', amount: 'sum' }), segments: null },
  to: { measure: aMeasure({ id: 'weight', amount: 'sum' }), segments: null },
};
const coverage = [aPeriod('2022-04', '2022-04')];

// 40 of 80 people are satisfied, and those weigh 2: 80 of a weight of 120. The effective base is
// 120^2 / (40 * 4 + 40 * 1) = 72, and Wilson of 48 in 72 is 55.18 to 76.47.
test('a weighted share has its unweighted base, its effective base and an interval on that', () => {
  const records = [...people(40, 2, true), ...people(40, 1, false)];
  expect(valuesOf(aMetric(WEIGHTED), aQuery(), { records, coverage })).toEqual([
    {
      status: 'PUBLISHED',
      value: expect.closeTo(66.667, 3),
      numerator: null,
      denominator: 80,
      effectiveBase: expect.closeTo(72, 10),
      interval: {
        lower: expect.closeTo(55.18, 2),
        upper: expect.closeTo(76.47, 2),
        method: 'WILSON_EFFECTIVE_BASE',
      },
    },
  ]);
});

test('weights that are all the same change nothing but their sum', () => {
  const records = [...people(30, 1.7, true), ...people(70, 1.7, false)];
  const [value] = valuesOf(aMetric(WEIGHTED), aQuery(), { records, coverage });
  expect([value?.value, value?.denominator, value?.effectiveBase]).toEqual([
    expect.closeTo(30, 10),
    100,
    expect.closeTo(100, 10),
  ]);
});

test('a group that nobody is in has no figure', () => {
  expect(valuesOf(aMetric(WEIGHTED), aQuery(), { records: [], coverage })).toEqual([
    missingValue('NOT_APPLICABLE'),
  ]);
});

function people(count: number, weight: number, isSatisfied: boolean) {
  const value = isSatisfied ? weight : 0;
  const measurements = [
    { measure: 'weight', numerator: 1, value: weight },
    { measure: 'satisfied-weight', numerator: isSatisfied ? 1 : 0, value },
  ] as const;
  return Array.from({ length: count }, () => anAnswer({ measurements }));
}
