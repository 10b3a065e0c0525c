import { apportion } from './apportion';

test.each([
  [10, [1, 1, 1], [4, 3, 3]],
  [7, [2, 1], [5, 2]],
  [0, [3, 4], [0, 0]],
  [201, [1, 0], [201, 0]],
])('apportion(%p, %p) is %p', (total, weights, expected) => {
  expect(apportion(total, weights)).toEqual(expected);
});
