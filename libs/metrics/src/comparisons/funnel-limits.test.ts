import fc from 'fast-check';
import { exactPoissonInterval } from '../intervals/poisson-interval';
import { wilsonInterval } from '../intervals/wilson-interval';
import { proportionFunnel, rateFunnel } from './funnel-limits';

// The expected output of Fingertips that the tests of PHEindicatormethods hold, testdata_funnel_prop_outputs.csv:
// population, limits at 95% and at 99.8%, in per cent around 80.642448.
test.each([
  [1, 3.204264, 100, 0, 100],
  [10, 56.154344, 100, 42.03259, 100],
  [50, 69.691035, 91.593861, 63.375595, 97.909301],
  [1_008, 78.203374, 83.081521, 76.796814, 84.488082],
  [110_000, 80.408963, 80.875933, 80.274317, 81.010578],
])('of %d the limits are those of Fingertips', (base, lower95, upper95, lower998, upper998) => {
  const limits = proportionFunnel(0.80642448, base);
  expect(Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, 100 * limit]))).toEqual({
    lower95: expect.closeTo(lower95, 5),
    upper95: expect.closeTo(upper95, 5),
    lower998: expect.closeTo(lower998, 5),
    upper998: expect.closeTo(upper998, 5),
  });
});

// testdata_funnel_rate_outputs.csv of the same: of so many events over three years, the population (of one year) and the
// limit in 100,000 at each of the four limits, around 116.1720835.
test.each([
  [
    1,
    [1598.675694, 20.85059119],
    [7.264481402, 4588.535848],
    [2649.348525, 12.58170943],
    [0.287087625, 116108.569],
  ],
  [
    9,
    [4902.152951, 61.19760093],
    [1180.827018, 254.0592274],
    [6501.096999, 46.14605812],
    [703.6760012, 426.3325728],
  ],
  [
    10,
    [5276.757672, 63.17010446],
    [1375.943768, 242.2579623],
    [6924.776769, 48.13632908],
    [849.4639547, 392.4043292],
  ],
  [
    99,
    [34583.45945, 95.42133877],
    [23087.10848, 142.9369123],
    [38382.78582, 85.97604186],
    [20393.92315, 161.8129075],
  ],
  [
    1360,
    [411529.9259, 110.158048],
    [369759.5622, 122.6021934],
    [424043.2424, 106.9073359],
    [358342.3275, 126.5084525],
  ],
])('of %d events the limits are those of Fingertips', (_, lower95, upper95, lower998, upper998) => {
  for (const [name, [population, limit]] of Object.entries({ lower95, upper95, lower998, upper998 })) {
    const limits = rateFunnel(116.1720835e-5, 3 * population!);
    expect((1e5 * limits[name as keyof typeof limits]) / limit!).toBeCloseTo(1, 5);
  }
});

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });

test('a proportion lies outside exactly where its own Wilson interval leaves out the overall one', () => {
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 3_000 }), share, (overall, base, part) => {
      const successes = Math.round(part * base);
      const limits = proportionFunnel(overall, base);
      for (const [confidence, lower, upper] of [
        [0.95, limits.lower95, limits.upper95],
        [0.998, limits.lower998, limits.upper998],
      ] as const) {
        const own = wilsonInterval(successes, base, confidence);
        expect(successes / base < lower).toBe(own.upper < overall);
        expect(successes / base > upper).toBe(own.lower > overall);
      }
    }),
  );
});

test('a rate lies outside exactly where the Poisson interval of its own count leaves out what is expected', () => {
  const counts = fc.tuple(fc.integer({ min: 0, max: 80 }), fc.double({ min: 0.01, max: 80, noNaN: true }));
  fc.assert(
    fc.property(counts, ([events, expected]) => {
      const population = 10_000;
      const limits = rateFunnel(expected / population, population);
      for (const [confidence, lower, upper] of [
        [0.95, limits.lower95, limits.upper95],
        [0.998, limits.lower998, limits.upper998],
      ] as const) {
        const own = exactPoissonInterval(events, confidence);
        expect(events / population < lower).toBe(own.upper < expected);
        expect(events / population > upper).toBe(own.lower > expected);
      }
    }),
  );
});

test('where nothing is expected nothing lies below', () => {
  expect(rateFunnel(0, 500)).toEqual({ lower95: 0, upper95: 0, lower998: 0, upper998: 0 });
});
