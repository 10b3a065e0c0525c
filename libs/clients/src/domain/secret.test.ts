import { endOfOverlap, expiryOf } from './secret';

const NOW = new Date('2026-03-28T12:00:00.000Z');

test.each([
  [1, '2026-03-29T12:00:00.000Z'],
  [365, '2027-03-28T12:00:00.000Z'],
  [730, '2028-03-27T12:00:00.000Z'],
])('expiryOf() is %i days of 24 hours later', (days, expected) => {
  expect(expiryOf(NOW, days).toISOString()).toBe(expected);
});

test.each([[0], [-1], [731], [1.5], [Number.NaN]])('expiryOf() refuses %p days', (days) => {
  expect(() => expiryOf(NOW, days)).toThrow(
    expect.objectContaining({
      code: 'INVALID_LIFETIME',
      message: `A secret is valid for a whole number of days from 1 to 730, and not for ${days}.`,
    }),
  );
});

test.each([
  [0, '2026-03-28T12:00:00.000Z'],
  [7, '2026-04-04T12:00:00.000Z'],
  [90, '2026-06-26T12:00:00.000Z'],
])('endOfOverlap() is %i days of 24 hours later', (days, expected) => {
  expect(endOfOverlap(NOW, days).toISOString()).toBe(expected);
});

test.each([[-1], [91], [0.5], [Number.NaN]])('endOfOverlap() refuses %p days', (days) => {
  expect(() => endOfOverlap(NOW, days)).toThrow(
    expect.objectContaining({
      code: 'INVALID_OVERLAP',
      message: `Earlier secrets go on for a whole number of days from 0 to 90, and not for ${days}.`,
    }),
  );
});
