import { wilsonInterval } from '@citizen-graph/metrics';
import { coverageFinding, coverageOf, holdsTruth } from './coverage';
import type { Situation } from './coverage';
import { binomial, binomialChances } from './draws';

type Limits = (successes: number, trials: number) => { readonly lower: number; readonly upper: number };

// The interval that is wrong for small samples, by Wald.
const wald: Limits = (successes, trials) => {
  const share = successes / trials;
  const reach = 1.96 * Math.sqrt((share * (1 - share)) / trials);
  return { lower: share - reach, upper: share + reach };
};

const sharesOf20 = (limits: Limits): readonly Situation[] =>
  [0.05, 0.1, 0.2, 0.3].map((share) => {
    const draw = binomial(20, share);
    return { name: `${share}`, holds: (random) => holdsTruth(limits(draw(random), 20), share) };
  });

test('an interval that holds too seldom does not agree', () => {
  const about = { method: 'an interval', how: 'four shares of 20', claim: 'ON_AVERAGE' } as const;
  expect(coverageFinding({ ...about, situations: sharesOf20(wald) }).agrees).toBe(false);
  expect(coverageFinding({ ...about, situations: sharesOf20(wilsonInterval) }).agrees).toBe(true);
});

test('what holds 95% on average is not what holds it everywhere, or never less', () => {
  const situations = sharesOf20(wilsonInterval);
  const about = { method: 'WILSON', how: 'four shares of 20', situations };
  expect(coverageFinding({ ...about, claim: 'AT_LEAST' }).agrees).toBe(false);
  const always: Situation = { name: 'always', holds: () => true };
  expect(coverageFinding({ ...about, situations: [always], claim: 'AT_LEAST' }).agrees).toBe(true);
  expect(coverageFinding({ ...about, situations: [always], claim: 'EVERYWHERE' }).agrees).toBe(false);
});

test('simulated coverage is what the chances add up to, and the same each time', () => {
  const exact = (share: number) =>
    binomialChances(20, share).reduce(
      (sum, chance, count) => (holdsTruth(wilsonInterval(count, 20), share) === true ? sum + chance : sum),
      0,
    );
  const expected = [0.05, 0.1, 0.2, 0.3].map(exact);
  const coverage = coverageOf('WILSON', sharesOf20(wilsonInterval));
  // Within four standard errors of 40,000 draws, and of 10,000 for the least.
  expect(Math.abs(coverage.average - 25 * expected.reduce((sum, each) => sum + each, 0))).toBeLessThan(0.45);
  expect(Math.abs(coverage.least - 100 * Math.min(...expected))).toBeLessThan(1.2);
  expect(coverageOf('WILSON', sharesOf20(wilsonInterval))).toEqual(coverage);
});

test('draws without an interval do not count', () => {
  const half: Situation = { name: 'half', holds: (random) => (random() < 0.5 ? null : true) };
  const { average, without } = coverageOf('half', [half]);
  expect(average).toBe(100);
  expect(Math.abs(without - 50)).toBeLessThan(2);
});
