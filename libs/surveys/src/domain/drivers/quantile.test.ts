import { quantile } from './quantile';

// R: quantile(c(1, 2, 4, 8, 16), p), which is of type 7.
test.each([
  [0, 1],
  [0.025, 1.1],
  [0.25, 2],
  [0.4, 3.2],
  [0.975, 15.2],
  [1, 16],
])('quantile() at %d is %d', (probability, expected) => {
  expect(quantile([1, 2, 4, 8, 16], probability)).toBeCloseTo(expected, 12);
});

test('quantile() of one number is that number, and of none is none', () => {
  expect(quantile([3], 0.5)).toBe(3);
  expect(quantile([], 0.5)).toBeNaN();
});
