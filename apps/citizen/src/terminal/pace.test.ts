import { describePace, formatSeconds } from './pace';

test.each([
  [{ share: 0, rows: 0 }, 0, '0%, 0 rows'],
  [{ share: 0.5, rows: 1 }, 0, '50%, 1 row'],
  [{ share: 0.25, rows: 50_000 }, 2_000, '25%, 50,000 rows, 25,000 rows/s, 6 s left'],
  [{ share: 1, rows: 1_000_000 }, 40_000, '100%, 1,000,000 rows, 25,000 rows/s, 0 s left'],
])('describePace(%j) after %i ms', (advance, milliseconds, expected) => {
  expect(describePace(advance, milliseconds)).toBe(expected);
});

test.each([
  [0, '0 s'],
  [59.2, '1 min 0 s'],
  [125, '2 min 5 s'],
  [3_840, '1 h 4 min'],
])('formatSeconds(%d)', (seconds, expected) => {
  expect(formatSeconds(seconds)).toBe(expected);
});
