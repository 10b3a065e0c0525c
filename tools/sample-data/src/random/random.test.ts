import { chooser } from './chooser';
import { normal, randomFor } from './random';

test('randomFor() gives different purposes different numbers between 0 and 1', () => {
  const one = Array.from({ length: 1000 }, randomFor('one'));
  const two = Array.from({ length: 1000 }, randomFor('two'));
  expect(one).not.toEqual(two);
  expect([...one, ...two].every((value) => value >= 0 && value < 1)).toBe(true);
});

test('normal() has mean 0 and standard deviation 1', () => {
  const random = randomFor('normal');
  const draws = Array.from({ length: 20_000 }, () => normal(random));
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
});

test('chooser() picks in proportion to the weights', () => {
  const random = randomFor('chooser');
  const choose = chooser([
    ['often', 9],
    ['never', 0],
    ['seldom', 1],
  ]);
  const picks = Array.from({ length: 10_000 }, () => choose(random));
  expect(picks.filter((pick) => pick === 'often').length / 10_000).toBeCloseTo(0.9, 1);
  expect(picks).not.toContain('never');
});
