import { rateDifferenceInterval } from './rate-difference-interval';

// Worked out with SciPy 1.17.1: chi-square limits below 10 events and Byar's from there on, squared and added. The
// second is breast cancer after fluoroscopy (Boice and Monson, 1977).
test.each([
  [20, 1_000, 8, 1_000, 0.0010032301, 0.0238007261],
  [41, 28_010, 15, 19_017, 0.0000166972, 0.0013021919],
  [0, 500, 3, 400, -0.0219181827, 0.0019801552],
  [0, 10, 0, 10, -0.3688879454, 0.3688879454],
])('%d of %d less %d of %d is %d to %d', (a, m, b, n, lower, upper) => {
  const [one, other] = [
    { events: a, population: m },
    { events: b, population: n },
  ];
  expect(rateDifferenceInterval(one, other)).toEqual({
    lower: expect.closeTo(lower, 9),
    upper: expect.closeTo(upper, 9),
    method: 'MOVER',
  });
  expect(rateDifferenceInterval(other, one)).toEqual({
    lower: expect.closeTo(-upper, 9),
    upper: expect.closeTo(-lower, 9),
    method: 'MOVER',
  });
});

test('against a rate that is known for certain it is the interval of the other', () => {
  // Of so many that its own interval has no width to speak of: 2 in 1,000, known.
  const known = { events: 2_000_000_000_000, population: 1_000_000_000_000_000 };
  const { lower, upper } = rateDifferenceInterval({ events: 8, population: 16_000 }, known);
  expect(16_000 * (lower + 0.002)).toBeCloseTo(3.4538, 3);
  expect(16_000 * (upper + 0.002)).toBeCloseTo(15.7632, 3);
});
