import { isLastDayOfMonth } from './month-end';

test.each([
  ['2023-03-31', true],
  ['2023-03-30', false],
  ['2023-04-30', true],
  ['2023-02-28', true],
  ['2024-02-28', false],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2022-12-31', true],
  ['2023-01-01', false],
])('isLastDayOfMonth(%p) is %p', (day, expected) => {
  expect(isLastDayOfMonth(day)).toBe(expected);
});
