import fc from 'fast-check';
import { PERCENT_SCALE, nonResponseBounds } from './non-response-bounds';

const SCORES = { least: 0, most: 10 };

// p r and p r + (1 − r): 0.8 × 0.1 = 0.08 and 0.98.
test.each([
  ['100 of 1,000 of whom 80% are satisfied', 80, PERCENT_SCALE, 100, 1_000, 10, 8, 98],
  ['everybody', 80, PERCENT_SCALE, 50, 50, 100, 80, 80],
  ['nobody, so that nothing is known', null, PERCENT_SCALE, 0, 50, 0, 0, 100],
  ['half, with a mean score of 7 out of 10', 7, SCORES, 40, 80, 50, 3.5, 8.5],
  ['half, with a mean of 3 on a scale from 1 to 5', 3, { least: 1, most: 5 }, 40, 80, 50, 2, 4],
])('of answers of %s', (_, value, scale, answered, invited, responseRate, lower, upper) => {
  expect(nonResponseBounds({ value, scale, answered, invited })).toEqual({
    status: 'CALCULATED',
    responseRate: expect.closeTo(responseRate, 12),
    lower: expect.closeTo(lower, 12),
    upper: expect.closeTo(upper, 12),
  });
});

test.each([
  ['more answers than invitations', 80, 101, 100, 'IMPOSSIBLE', null],
  ['fewer answers than none', 80, -1, 100, 'IMPOSSIBLE', null],
  ['a percentage above its scale', 101, 10, 100, 'IMPOSSIBLE', null],
  ['a percentage below its scale', -1, 10, 100, 'IMPOSSIBLE', null],
  ['nobody invited', null, 0, 0, 'NOBODY_INVITED', null],
  ['answers whose figure is not given', null, 10, 100, 'NO_FIGURE', 10],
])('%s give no bounds', (_, value, answered, invited, status, responseRate) => {
  expect(nonResponseBounds({ value, scale: PERCENT_SCALE, answered, invited })).toEqual({
    status,
    responseRate,
    lower: null,
    upper: null,
  });
});

test('the figure of all who were invited lies between the bounds, whatever the others would have said', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(scores, scores, (answers, others) => {
      const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
      const everybody = [...answers, ...others];
      const { lower, upper } = nonResponseBounds({
        value: mean(answers),
        scale: SCORES,
        answered: answers.length,
        invited: everybody.length,
      });
      expect(mean(everybody)).toBeGreaterThanOrEqual(lower! - 1e-9);
      expect(mean(everybody)).toBeLessThanOrEqual(upper! + 1e-9);
    }),
  );
});
