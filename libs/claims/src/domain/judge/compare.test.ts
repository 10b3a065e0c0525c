import { aCount, aShare, anEstimate, of } from '../../testing/made-up-answers';
import type { Value } from '../resolve/answer';
import { isKnown } from '../resolve/figures';
import type { KnownFigure } from '../resolve/figures';
import { adjustFamily, compare, isWithinChance } from './compare';

function known(value: Value): KnownFigure {
  const figure = { subject: of('helped'), value, problem: null };
  if (!isKnown(figure)) throw new Error('there is no number');
  return figure;
}

// Newcombe (1998), Statistics in Medicine 17, table II, method 10; the third by its formula. P-values: chi-square and fisher_exact of SciPy 1.17.1.
test.each([
  [56, 70, 48, 80, 5.24, 33.39, 0.008],
  [9, 10, 3, 10, 17.05, 80.9, 0.0198],
  [3, 4, 1, 4, -13.55, 78.91, 0.4857],
])('%d of %d less %d of %d is %d to %d points', (a, m, b, n, lower, upper, pValue) => {
  const compared = compare(known(aShare(a, m)), known(aShare(b, n)));
  expect(compared).toEqual({
    difference: expect.closeTo((100 * a) / m - (100 * b) / n, 10),
    lower: expect.closeTo(lower, 2),
    upper: expect.closeTo(upper, 2),
    pValue: expect.closeTo(pValue, 4),
  });
  expect(isWithinChance(compared)).toBe(lower < 0);
});

// By hand: errors 3.8/1.96 = 1.9388 and 0.6/1.96 = 0.3061, together 1.9628; z = -8.6/1.9628 = -4.3815.
test('estimates without counts are compared by the width of their intervals', () => {
  const compared = compare(known(anEstimate(60.1, 3.8)), known(anEstimate(68.7, 0.6)));
  expect(compared).toEqual({
    difference: expect.closeTo(-8.6, 10),
    lower: expect.closeTo(-12.447, 3),
    upper: expect.closeTo(-4.753, 3),
    pValue: expect.closeTo(0.0000118, 6),
  });
  expect(compare(known(anEstimate(60, 0)), known(anEstimate(60, 0))).pValue).toBe(1);
});

test('counts that are not of a proportion are no sample of one', () => {
  const weighted = {
    ...aShare(50, 100),
    interval: { lower: 30, upper: 70, method: 'WILSON_EFFECTIVE_BASE' },
  };
  // By hand: of the first 40/3.92 = 10.204, of Wilson’s 15.55 points 3.966; z = 30/10.948 = 2.740.
  expect(compare(known(weighted), known(weighted)).pValue).toBe(1);
  expect(compare(known(weighted), known(aShare(80, 100))).pValue).toBeCloseTo(0.0061, 4);
});

test('figures that are no samples differ by their numbers, and not by chance', () => {
  const compared = compare(known(aCount(11)), known(aCount(22)));
  expect(compared).toEqual({ difference: -11, lower: null, upper: null, pValue: null });
  expect(isWithinChance(compared)).toBe(false);
});

// By hand: 4 x 0.005, 3 x 0.01, 2 x 0.03, and 0.04 no less than the one before it.
test('adjustFamily() adjusts by Holm, and leaves what was not tested', () => {
  const closeTo = (value: number): unknown => expect.closeTo(value, 12);
  expect(adjustFamily([0.01, null, 0.04, 0.03, 0.005])).toEqual([
    closeTo(0.03),
    null,
    closeTo(0.06),
    closeTo(0.06),
    closeTo(0.02),
  ]);
});
