import { studentChance, studentQuantile } from './student-t';
import { studentBeyond, studentQuantileByHalving } from '../testing/integrals';

// Student's table, as in Fisher and Yates (1963), Statistical Tables, table III.
test.each([
  [1, 12.706],
  [2, 4.303],
  [9, 2.262],
  [30, 2.042],
  [120, 1.98],
])('studentQuantile(%d) is %d', (degreesOfFreedom, quantile) => {
  expect(studentQuantile(degreesOfFreedom)).toBeCloseTo(quantile, 3);
});

test.each([1, 1.7, 5, 17.776, 60, 120])(
  'with %d degrees of freedom it is what the integral says',
  (freedom) => {
    expect(studentQuantile(freedom)).toBeCloseTo(studentQuantileByHalving(freedom), 6);
    for (const t of [0, 0.3, -1.86, 4]) {
      expect(studentChance(t, freedom)).toBeCloseTo(studentBeyond(t, freedom), 6);
    }
  },
);

test('of very many it is the normal distribution, where Student’s differs by less than 1 in 10,000', () => {
  expect(studentQuantile(100_001)).toBeCloseTo(studentQuantile(100_000), 4);
  expect(studentQuantile(5_000_000)).toBeCloseTo(1.959964, 6);
  expect(studentChance(1.959964, 5_000_000)).toBeCloseTo(0.05, 6);
  expect(studentChance(0.1, 100_001)).toBeCloseTo(studentChance(0.1, 100_000), 5);
});
