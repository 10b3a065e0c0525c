import { rateRatio } from './rate-ratio';

// Obesity and cardiovascular disease, Boston University School of Public Health, BS704-EP713 (Confounding
// and Effect Measure Modification): crude risk ratio 1.79. By hand the variance of its
// logarithm is 1/46 − 1/300 + 1/60 − 1/700 = 0.033644, and exp(1.96 × 0.183423) = 1.43262.
test('rateRatio of 46 in 300 and 60 in 700 is 1.79, from 1.25 to 2.56', () => {
  expect(rateRatio({ events: 46, population: 300 }, { events: 60, population: 700 })).toEqual({
    value: expect.closeTo(1.7889, 4),
    interval: { lower: expect.closeTo(1.2487, 4), upper: expect.closeTo(2.5628, 4), method: 'LOG_RATIO' },
  });
});

test('rateRatio turned round is the reciprocal, its limits too', () => {
  const one = { events: 240, population: 12_000 };
  const other = { events: 900, population: 90_000 };
  const [there, back] = [rateRatio(one, other), rateRatio(other, one)];
  expect(there?.value).toBeCloseTo(2, 12);
  expect(back?.value).toBeCloseTo(0.5, 12);
  expect((there?.interval?.lower ?? 0) * (back?.interval?.upper ?? 0)).toBeCloseTo(1, 12);
});

test.each([
  ['no events in the reference', { events: 3, population: 10 }, { events: 0, population: 10 }],
  ['nobody in the reference', { events: 3, population: 10 }, { events: 0, population: 0 }],
  ['nobody in the group', { events: 0, population: 0 }, { events: 3, population: 10 }],
])('rateRatio with %s is null', (_, group, reference) => {
  expect(rateRatio(group, reference)).toBeNull();
});

test.each([
  ['no events in the group', { events: 0, population: 10 }, 0],
  ['as many events as people in both', { events: 10, population: 10 }, 1],
])('rateRatio with %s has no interval', (_, group, value) => {
  const reference = value === 0 ? { events: 3, population: 10 } : { events: 10, population: 10 };
  expect(rateRatio(group, reference)).toEqual({ value, interval: null });
});
