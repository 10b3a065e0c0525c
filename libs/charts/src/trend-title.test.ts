import fc from 'fast-check';
import { trendTitle } from './trend-title';

const OVER = 'over the year';

test.each([
  ['COMMON_CAUSE', 'Helped with the issue: no clear change over the year'],
  ['IMPROVEMENT_HIGH', 'Helped with the issue: better, and higher than chance explains, over the year'],
  ['CONCERN_LOW', 'Helped with the issue: worse, and lower than chance explains, over the year'],
  ['NEUTRAL_HIGH', 'Helped with the issue: higher than chance explains over the year'],
  ['NOT_JUDGED', 'Helped with the issue: too few figures to judge change'],
])('a trend of variation %s is titled', (variation, title) => {
  const latest = { value: 66 };
  expect(trendTitle({ subject: 'Helped with the issue', over: OVER, variation, latest })).toBe(title);
});

test('a suppressed latest figure is said, whatever the variation', () => {
  const latest = { value: null, shorthand: '[c]' };
  const title = trendTitle({ subject: 'Helped', over: OVER, variation: 'IMPROVEMENT_HIGH', latest });
  expect(title).toBe('Helped: latest figure not given [c]');
});

test.each([
  [60, 66, { lower: 2, upper: 10 }, 'Helped: up from 60.0% to 66.0% over the year'],
  [66, 60, { lower: -10, upper: -2 }, 'Helped: down from 66.0% to 60.0% over the year'],
  [60, 66, { lower: -1, upper: 13 }, 'Helped: no clear change over the year'],
  [60, 66, { lower: 0, upper: 12 }, 'Helped: no clear change over the year'],
  [66.1, 66.4, { lower: 0.1, upper: 0.5 }, 'Helped: up from 66.1% to 66.4% over the year'],
  [66.41, 66.44, { lower: 0.01, upper: 0.05 }, 'Helped: up slightly to 66.4% over the year'],
  [60, 66, null, 'Helped: from 60.0% to 66.0% over the year'],
  [null, 66, null, 'Helped: change not given [c]'],
  [60, null, null, 'Helped: change not given [c]'],
])('a change from %p to %p with interval %p is titled', (from, to, interval, title) => {
  const figure = (value: number | null) => ({ value, shorthand: value === null ? '[c]' : null });
  const change = { subject: 'Helped', over: OVER, from: figure(from), to: figure(to), interval };
  expect(trendTitle({ ...change, unit: 'PERCENT' })).toBe(title);
});

test('no title has more than 15 words, however long its subject', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/);
  const variation = fc.constantFrom('COMMON_CAUSE', 'IMPROVEMENT_HIGH', 'CONCERN_LOW', 'NOT_JUDGED');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), variation, (words, code) => {
      const trend = { subject: words.join(' '), over: OVER, variation: code, latest: { value: 1 } };
      expect(trendTitle(trend).split(' ').length).toBeLessThanOrEqual(15);
    }),
  );
});
