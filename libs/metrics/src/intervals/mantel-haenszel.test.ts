import { pooledRateRatio } from './mantel-haenszel';
import type { Stratum } from './mantel-haenszel';
import { rateRatio } from './rate-ratio';

/** Obesity and cardiovascular disease by age, Boston University School of Public Health, BS704-EP713. */
const OBESITY: readonly Stratum[] = [
  { group: { events: 10, population: 100 }, reference: { events: 35, population: 500 } },
  { group: { events: 36, population: 200 }, reference: { events: 25, population: 200 } },
];

/** Deaths and tolbutamide by age, the University Group Diabetes Program, in Rothman and others. */
const TOLBUTAMIDE: readonly Stratum[] = [
  { group: { events: 8, population: 106 }, reference: { events: 5, population: 120 } },
  { group: { events: 22, population: 98 }, reference: { events: 16, population: 85 } },
];

test('pooledRateRatio of obesity is 1.44, where the crude ratio is 1.79', () => {
  expect(pooledRateRatio(OBESITY)?.value).toBeCloseTo(1.4364, 4);
});

test('pooledRateRatio of tolbutamide is 1.33, from 0.80 to 2.20', () => {
  expect(pooledRateRatio(TOLBUTAMIDE)).toEqual({
    value: expect.closeTo(1.33, 2),
    interval: { lower: expect.closeTo(0.8, 2), upper: expect.closeTo(2.2, 2), method: 'MANTEL_HAENSZEL' },
  });
});

test('pooledRateRatio of one stratum is its rate ratio', () => {
  const [stratum] = TOLBUTAMIDE;
  const crude = stratum && rateRatio(stratum.group, stratum.reference);
  expect(pooledRateRatio(TOLBUTAMIDE.slice(0, 1))).toEqual({
    value: expect.closeTo(crude?.value ?? 0, 12),
    interval: {
      lower: expect.closeTo(crude?.interval?.lower ?? 0, 12),
      upper: expect.closeTo(crude?.interval?.upper ?? 0, 12),
      method: 'MANTEL_HAENSZEL',
    },
  });
});

test('where groups live in different strata, the crude ratio shows what no stratum does', () => {
  const city: Stratum = {
    group: { events: 800, population: 20_000 },
    reference: { events: 400, population: 10_000 },
  };
  const country: Stratum = {
    group: { events: 10, population: 1_000 },
    reference: { events: 900, population: 90_000 },
  };
  const crude = rateRatio({ events: 810, population: 21_000 }, { events: 1_300, population: 100_000 });
  expect(crude?.value).toBeCloseTo(2.967, 3);
  expect(pooledRateRatio([city, country])?.value).toBeCloseTo(1, 12);
});

test('a stratum in which one of the two has nobody adds nothing', () => {
  const empty: Stratum = {
    group: { events: 0, population: 0 },
    reference: { events: 25, population: 200 },
  };
  expect(pooledRateRatio([...OBESITY, empty])).toEqual(pooledRateRatio(OBESITY));
});

test('there is no pooled ratio without events in the reference', () => {
  expect(
    pooledRateRatio([{ group: { events: 1, population: 9 }, reference: { events: 0, population: 9 } }]),
  ).toBeNull();
  expect(pooledRateRatio([])).toBeNull();
});
