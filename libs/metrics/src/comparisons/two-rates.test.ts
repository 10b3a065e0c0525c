import { testRates } from './two-rates';

// R's help of poisson.test prints p = 0.07967 for the first; the others are SciPy 1.17.1's binomtest, which takes the same
// sum: 4 events, all in one of two equal halves, are 2 of 16 ways.
test.each([
  [11, 800, 21, 3_011, 0.0796686],
  [2, 17_877, 9, 16_660, 0.0330942],
  [5, 182.8, 8, 165.1, 0.4075427],
  [0, 10, 4, 10, 0.125],
  [0, 10, 0, 20, 1],
])('%d of %d and %d of %d are few: p = %d', (a, m, b, n, pValue) => {
  const exact = { method: 'CONDITIONAL_BINOMIAL', statistic: null, pValue: expect.closeTo(pValue, 7) };
  expect(testRates({ events: a, population: m }, { events: b, population: n })).toEqual(exact);
  expect(testRates({ events: b, population: n }, { events: a, population: m })).toEqual(exact);
});

// 90 events, of which 51,477.5 of 105,786.3 person-years would have 43.80: 16.20 more than expected, over 4.7422.
test('60 in 51,477.5 and 30 in 54,308.8 are many: z = 3.417', () => {
  const [one, other] = [
    { events: 60, population: 51_477.5 },
    { events: 30, population: 54_308.8 },
  ];
  const pValue = expect.closeTo(0.0006321984, 9);
  const method = 'CONDITIONAL_Z';
  expect(testRates(one, other)).toEqual({ method, statistic: expect.closeTo(3.4174106542, 9), pValue });
  expect(testRates(other, one)).toEqual({ method, statistic: expect.closeTo(-3.4174106542, 9), pValue });
});

test.each([
  [10, 'CONDITIONAL_Z'],
  [9, 'CONDITIONAL_BINOMIAL'],
])('%d events and 10 in equal populations are compared by %s', (events, method) => {
  const found = testRates({ events, population: 1_000 }, { events: 10, population: 1_000 });
  expect(found.method).toBe(method);
});

test('very many events beside very few people do not overflow', () => {
  const found = testRates({ events: 3, population: 1 }, { events: 1_000_000, population: 1_000_000 });
  // Of 1,000,003 events 1.000002 are expected: 3 or more come 1 − 2.5/e = 8.03% of the time, and fewer are likelier.
  expect(found).toEqual({
    method: 'CONDITIONAL_BINOMIAL',
    statistic: null,
    pValue: expect.closeTo(0.0803, 4),
  });
});
