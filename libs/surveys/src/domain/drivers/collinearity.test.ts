import { Matrix } from 'ml-matrix';
import { mtcars, tableOf } from '../../testing/mtcars';
import { dependentDrivers, varianceInflation } from './collinearity';
import { linearWeights } from './linear-weights';
import { momentsOf } from './moments';

const correlationsOf = (drivers: readonly (readonly number[])[]): Matrix =>
  momentsOf(
    drivers.map((driver) => Float64Array.from(driver)),
    new Float64Array(drivers[0]!.length).fill(1),
  ).correlations;

test('varianceInflation() is 1 / (1 - R²) of each driver on the others', () => {
  const drivers = (['disp', 'hp', 'wt', 'cyl'] as const).map(mtcars);
  const expected = drivers.map((driver) => {
    const others = drivers.filter((other) => other !== driver);
    return 1 / (1 - linearWeights(tableOf(driver, others)).rSquared);
  });
  const found = varianceInflation(correlationsOf(drivers));
  for (const [index, factor] of found.entries()) expect(factor).toBeCloseTo(expected[index]!, 8);
});

test('varianceInflation() of two drivers that correlate by 0.6 is 1 / (1 - 0.36)', () => {
  const [first, second] = varianceInflation(
    new Matrix([
      [1, 0.6],
      [0.6, 1],
    ]),
  );
  expect([first, second]).toEqual([expect.closeTo(1.5625, 12), expect.closeTo(1.5625, 12)]);
});

test('dependentDrivers() names those whose answers follow from each other, and no others', () => {
  const [a, b] = [
    [1, 5, 3, 9, 4, 7],
    [2, 2, 8, 1, 6, 3],
  ];
  const apart = [4, 9, 1, 1, 5, 8];
  const sum = a!.map((value, index) => value + b![index]!);
  expect(dependentDrivers(correlationsOf([a!, apart, b!, sum]))).toEqual([0, 2, 3]);
  expect(dependentDrivers(correlationsOf([a!, apart, b!]))).toEqual([]);
});
