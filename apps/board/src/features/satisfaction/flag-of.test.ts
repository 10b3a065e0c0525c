import { flagOf } from './flag-of';

const OF = { interval: { lower: 0, upper: 0 } };

test.each([
  [-5, 0.0004, true, '▼', 'Lower, by more than chance (adjusted p below 0.001)'],
  [5, 0.0123, true, '▲', 'Higher, by more than chance (adjusted p 0.012)'],
  [5, 0.2, false, '–', 'No clear difference (adjusted p 0.200)'],
  [5, null, null, '?', 'Not tested: too few people'],
])('a difference of %p with p %p', (difference, adjustedPValue, isSignificant, symbol, words) => {
  expect(flagOf({ ...OF, difference, adjustedPValue, isSignificant })).toEqual({ symbol, words });
});
