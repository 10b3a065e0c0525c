import fc from 'fast-check';
import { adjustPValues } from './adjust';

/** The p-values of table 1 of Benjamini and Hochberg (1995), of thrombolysis in myocardial infarction. */
const THROMBOLYSIS = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

// pingouin's help of its holm, and @stdlib/stats/padjust's, each as R's p.adjust.
test.each([
  [
    [0.5, 0.003, 0.32, 0.054, 0.0003],
    [0.64, 0.012, 0.64, 0.162, 0.0015],
  ],
  [
    [0.319, 0.201, 0.4, 0.374, 0.113],
    [0.957, 0.804, 0.957, 0.957, 0.565],
  ],
  [
    [0.01, 0.04, 0.03],
    [0.03, 0.06, 0.06],
  ],
  [
    [0.6, 0.7],
    [1, 1],
  ],
  [[], []],
])('by Holm %j are %j', (pValues, adjusted) => {
  expect(adjustPValues(pValues, 'HOLM')).toEqual(adjusted.map((each) => expect.closeTo(each, 12)));
});

// @stdlib/stats/padjust's help; SciPy 1.17.1's false_discovery_control for the third.
test.each([
  [
    [0.008, 0.03, 0.123, 0.6, 0.2],
    [0.04, 0.075, 0.205, 0.6, 0.25],
  ],
  [
    [0.319, 0.201, 0.4, 0.374, 0.113],
    [0.4, 0.4, 0.4, 0.4, 0.4],
  ],
  [
    THROMBOLYSIS,
    [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571429, 0.0638571429, 0.0645, 0.0765, 0.486,
      0.5811818182, 0.714875, 0.7532307692, 0.8132142857, 1,
    ],
  ],
  [[], []],
])('by Benjamini and Hochberg %j are %j', (pValues, adjusted) => {
  expect(adjustPValues(pValues, 'BENJAMINI_HOCHBERG')).toEqual(
    adjusted.map((each) => expect.closeTo(each, 9)),
  );
});

test('of the 15 of Benjamini and Hochberg 4 are significant by theirs and 3 by Holm’s, as published', () => {
  const significant = (adjusted: readonly number[]): number => adjusted.filter((each) => each <= 0.05).length;
  expect(significant(adjustPValues(THROMBOLYSIS, 'BENJAMINI_HOCHBERG'))).toBe(4);
  expect(significant(adjustPValues(THROMBOLYSIS, 'HOLM'))).toBe(3);
});

test.each(['HOLM', 'BENJAMINI_HOCHBERG'] as const)(
  'by %s none gets smaller or above 1, order is kept, and the largest family is the strictest',
  (correction) => {
    const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(pValues, (some) => {
        const adjusted = adjustPValues(some, correction);
        const pairs = some.map((pValue, index) => ({ pValue, adjusted: adjusted[index]! }));
        const ascending = [...pairs].sort((one, other) => one.pValue - other.pValue);
        expect(pairs.every((pair) => pair.adjusted >= pair.pValue && pair.adjusted <= 1)).toBe(true);
        expect(ascending.map((pair) => pair.adjusted)).toEqual(
          [...adjusted].sort((one, other) => one - other),
        );
        const more = adjustPValues([...some, 1], correction);
        expect(adjusted.every((each, index) => more[index]! >= each)).toBe(true);
      }),
    );
  },
);
