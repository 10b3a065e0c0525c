import { normalBeyond } from '../testing/integrals';
import { normalChance } from './normal';

// 2 * pnorm(-z) of R, to 6 digits.
test.each([
  [0, 1],
  [1.959963984540054, 0.05],
  [3, 0.002699796],
  [5, 5.733031e-7],
  [8, 1.244192e-15],
  [12, 3.552964e-33],
  [20, 5.507248e-89],
  [37, 1.145e-299],
])('the chance of %d or further out is %d', (z, chance) => {
  for (const signed of [z, -z]) {
    expect(normalChance(signed) / chance).toBeGreaterThan(0.9999);
    expect(normalChance(signed) / chance).toBeLessThan(1.0001);
  }
});

test('it is what the integral says, on both sides of where the method changes', () => {
  for (const z of [0.3, 1.4, 2.9, 2.999999, 3.000001, 3.1, 4]) {
    expect(normalChance(z)).toBeCloseTo(normalBeyond(z), 9);
  }
});
