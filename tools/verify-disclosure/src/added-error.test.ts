import { randomFor } from '@citizen-graph/sample-data';
import { addedError } from './added-error';
import { cellKey, partnerPolicy } from './methods';

// Noise of variance 3 on part and base moves a share of 66% by (e - 0.66 f) / base: a deviation of
// sqrt(3 (1 + 0.66²)) = 2.08 people. The mean error of a normal one is 0.798 of that: 1.66 people of 1,000.
test('the error that noise adds to a share of a large base is that of the formula', () => {
  const { protection } = cellKey('partner', partnerPolicy(), randomFor('secret'));
  const { meanError, halfInterval } = addedError(1000, protection, randomFor('shares'));
  expect(Math.abs(meanError - 0.166)).toBeLessThan(0.015);
  expect(halfInterval).toBeCloseTo(2.93, 1);
});

test('a share that is not given is a mistake of whoever asks for its error', () => {
  const { protection } = cellKey('partner', partnerPolicy(), randomFor('secret'));
  expect(() => addedError(3, protection, randomFor('shares'))).toThrow('a share of 3 was not given');
});
