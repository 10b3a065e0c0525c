import { exactRateRatio } from './exact-rate-ratio';

// R's help of poisson.test (Fredericia and three other cities) prints 1.971488, from 0.8584264 to 4.2772659; the vignette
// of the R package rateratio.test (Fay, 2022) 0.2070941557, from 0.02177406 to 1.00054910.
test.each([
  [11, 800, 21, 3_011, 1.971488, 0.8584264, 4.2772659],
  [2, 17_877, 9, 16_660, 0.2070941557, 0.02177406, 1.0005491],
])('exactRateRatio of %d in %d and %d in %d is %d, from %d to %d', (a, m, b, n, value, lower, upper) => {
  expect(exactRateRatio({ events: a, population: m }, { events: b, population: n })).toEqual({
    value: expect.closeTo(value, 6),
    interval: { lower: expect.closeTo(lower, 6), upper: expect.closeTo(upper, 6), method: 'EXACT_RATIO' },
  });
});

test('without events in the group it starts from nought', () => {
  // 1 − 0.025^(1/4) is the upper limit of 0 of 4, 0.602365, and 0.602365/0.397635 its odds.
  expect(exactRateRatio({ events: 0, population: 10 }, { events: 4, population: 10 })).toEqual({
    value: 0,
    interval: { lower: 0, upper: expect.closeTo(1.514867, 5), method: 'EXACT_RATIO' },
  });
});

test.each([
  ['events in the reference', { events: 3, population: 10 }, { events: 0, population: 10 }],
  ['people in the reference', { events: 3, population: 10 }, { events: 1, population: 0 }],
  ['people in the group', { events: 0, population: 0 }, { events: 3, population: 10 }],
])('there is no ratio without %s', (_, group, reference) => {
  expect(exactRateRatio(group, reference)).toBeNull();
});
