import { resampler } from './resample';

const WEIGHTS = Float64Array.from([10, 0, 30, 60]);

test('a sample is of the size asked for, of entries that somebody stands behind', () => {
  const draw = resampler({ weights: WEIGHTS, size: 250, seed: 7 });
  const sample = draw();
  expect(sample.reduce((sum, count) => sum + count, 0)).toBe(250);
  expect(sample[1]).toBe(0);
});

test('the same seed draws the same samples, another seed others', () => {
  const [one, same, other] = [7, 7, 8].map((seed) => {
    const draw = resampler({ weights: WEIGHTS, size: 100, seed });
    return [[...draw()], [...draw()]];
  });
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
  expect(one![0]).not.toEqual(one![1]);
});

test('entries are drawn as often as respondents stand behind them', () => {
  const draw = resampler({ weights: WEIGHTS, size: 100_000, seed: 1 });
  // Five standard deviations of a binomial count of 100,000.
  const [first, , third, fourth] = [...draw()];
  expect(Math.abs(first! - 10_000)).toBeLessThan(5 * Math.sqrt(9_000));
  expect(Math.abs(third! - 30_000)).toBeLessThan(5 * Math.sqrt(21_000));
  expect(Math.abs(fourth! - 60_000)).toBeLessThan(5 * Math.sqrt(24_000));
});
