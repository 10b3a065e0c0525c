import { fisherChance } from './fisher-exact';

// R's help of fisher.test prints the tea tasting of Fisher (0.4857) and the convictions of like-sex twins (0.0005367);
// 21 of 24 and 14 of 24 come to 0.04899 in R. All are SciPy 1.17.1's fisher_exact to ten digits.
test.each([
  [3, 4, 1, 4, 0.4857142857],
  [2, 12, 15, 18, 0.0005367241],
  [21, 24, 14, 24, 0.0489914131],
  [4, 18, 3, 4, 0.076555024],
  [8, 10, 1, 6, 0.034965035],
  [1000, 1003, 900, 912, 0.0168226227],
  [0, 5, 0, 7, 1],
  [9, 9, 4, 4, 1],
])('%d of %d and %d of %d: p = %d', (a, m, b, n, pValue) => {
  const [one, other] = [
    { successes: a, trials: m },
    { successes: b, trials: n },
  ];
  expect(fisherChance(one, other)).toBeCloseTo(pValue, 9);
  expect(fisherChance(other, one)).toBeCloseTo(pValue, 9);
});

test('what is too unlikely to be held as a number has no chance', () => {
  expect(fisherChance({ successes: 9_000, trials: 9_000 }, { successes: 0, trials: 9_000 })).toBe(0);
});
