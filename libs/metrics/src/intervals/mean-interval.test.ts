import { meanInterval, standardDeviationOf } from './mean-interval';

// NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2, confidence limits for the mean of ZARR13.DAT.
test('meanInterval of 195 heat flows of mean 9.261460 is 9.258242 to 9.264679, as published', () => {
  expect(meanInterval({ n: 195, mean: 9.26146, standardDeviation: 0.02278881 })).toEqual({
    lower: expect.closeTo(9.258242, 5),
    upper: expect.closeTo(9.264679, 5),
    method: 'STUDENT_T',
  });
});

test('at another confidence it is wider or narrower', () => {
  const sample = { n: 10, mean: 10, standardDeviation: 2 };
  // Student's t of 9 degrees of freedom is 1.833 at 90% and 3.250 at 99%.
  expect(meanInterval(sample, 0.9)?.upper).toBeCloseTo(10 + (1.833 * 2) / Math.sqrt(10), 3);
  expect(meanInterval(sample, 0.99)?.lower).toBeCloseTo(10 - (3.25 * 2) / Math.sqrt(10), 3);
});

test.each([
  ['one value', { n: 1, mean: 8, standardDeviation: 1 }],
  ['values that are all alike', { n: 40, mean: 8, standardDeviation: 0 }],
])('%s have no interval', (_, sample) => {
  expect(meanInterval(sample)).toBeNull();
});

test.each([
  ['two values far apart', [0, 10], 7.0711],
  ['the numbers 1 to 5', [1, 2, 3, 4, 5], 1.5811],
  ['values that are all alike', [0.1, 0.1, 0.1], 0],
  ['one value', [4], null],
  ['no values', [], null],
])('standardDeviationOf %s', (_, values, deviation) => {
  const sum = values.reduce((total, value) => total + value, 0);
  const sumOfSquares = values.reduce((total, value) => total + value ** 2, 0);
  const found = standardDeviationOf({ n: values.length, sum, sumOfSquares });
  expect(found === null ? null : Number(found.toFixed(4))).toBe(deviation);
});
