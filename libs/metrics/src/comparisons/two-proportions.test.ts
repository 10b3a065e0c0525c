import { normalBeyond } from '../testing/integrals';
import { testProportions, testWeightedProportions } from './two-proportions';

// The square root of Pearson's chi-square of the two-by-two table, and its p-value, by SciPy 1.17.1 (chi2_contingency
// without continuity correction). The third p-value is 9.4e-20.
test.each([
  [140, 200, 255, 340, -1.2660148261, 0.2055077743],
  [143, 162, 127, 149, 0.790787357, 0.4290680889],
  [490, 500, 400, 500, 9.0960149094, 0],
  [56, 70, 48, 80, 2.6501719513, 0.0080450814],
])('%d of %d and %d of %d: z = %d, p = %d', (a, m, b, n, statistic, pValue) => {
  expect(testProportions({ successes: a, trials: m }, { successes: b, trials: n })).toEqual({
    method: 'POOLED_Z',
    statistic: expect.closeTo(statistic, 8),
    pValue: expect.closeTo(pValue, 8),
  });
});

// By SciPy 1.17.1, 2 * norm.sf(z): however small, a chance is never nought.
test('a chance that is too small to be told from nought by subtraction is given', () => {
  const { pValue } = testProportions({ successes: 490, trials: 500 }, { successes: 400, trials: 500 });
  expect(pValue / 9.370713134e-20).toBeCloseTo(1, 6);
});

// Fisher's tea tasting: 1 + 16 of the 70 tables are as far on either side.
test('3 of 4 and 1 of 4, of which fewer than 5 are expected: Fisher’s exact test', () => {
  expect(testProportions({ successes: 3, trials: 4 }, { successes: 1, trials: 4 })).toEqual({
    method: 'FISHER_EXACT',
    statistic: null,
    pValue: expect.closeTo(34 / 70, 12),
  });
});

test.each([
  ['5', { successes: 5, trials: 10 }, 'POOLED_Z'],
  ['4.5', { successes: 4, trials: 10 }, 'FISHER_EXACT'],
  ['4.5, of failures', { successes: 6, trials: 10 }, 'FISHER_EXACT'],
])('where the least that is expected in a cell is %s', (_, other, method) => {
  expect(testProportions({ successes: 5, trials: 10 }, other).method).toBe(method);
});

describe('weighted proportions', () => {
  test('are tested on their effective bases, which need not be whole', () => {
    const found = testWeightedProportions({ successes: 60.2, trials: 75.25 }, { successes: 48, trials: 80 });
    const share = 108.2 / 155.25;
    const statistic = 0.2 / Math.sqrt(share * (1 - share) * (1 / 75.25 + 1 / 80));
    expect(found).toEqual({
      method: 'POOLED_Z_EFFECTIVE_BASE',
      statistic: expect.closeTo(statistic, 12),
      pValue: expect.closeTo(normalBeyond(statistic), 9),
    });
  });

  test('are not tested where fewer than 5 are expected in a cell', () => {
    expect(
      testWeightedProportions({ successes: 39.5, trials: 40.5 }, { successes: 37, trials: 41 }),
    ).toBeNull();
  });
});
