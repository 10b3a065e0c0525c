import { printed } from '../../testing/made-up-answers';
import { roundingOf } from './rounding';

test.each([
  ['66%', 65.5, 'exact'],
  ['66%', 66.5, 'exact'],
  ['66%', 65.4, 'wrong'],
  ['66%', 66.6, 'wrong'],
  ['70%', 66.6, 'coarse'],
  ['70%', 64.9, 'wrong'],
  ['10%', 11, 'coarse'],
  ['10%', 11.1, 'wrong'],
  ['100%', 97, 'coarse'],
  ['0%', 0.4, 'exact'],
  ['0%', 0.6, 'wrong'],
  ['5.20%', 5.199, 'exact'],
  ['5.20%', 5.21, 'coarse'],
  ['5.20%', 5.26, 'wrong'],
  ['13,987', 13_987, 'exact'],
  ['13,987', 13_988, 'wrong'],
  ['112,000', 112_268, 'exact'],
  ['8000', 7_565, 'coarse'],
  ['8000', 7_199, 'wrong'],
  ['-300', -305, 'exact'],
  ['-300', 300, 'wrong'],
])('%s for %d is %s', (text, ours, expected) => {
  expect(roundingOf(printed(text), ours)).toBe(expected);
});

test.each([
  ['10%', 11, 'exact'],
  ['10%', 11.1, 'wrong'],
  ['2%', 2.6, 'exact'],
  ['2%', 2.7, 'wrong'],
  ['70%', 66.1, 'exact'],
  ['70%', 65.9, 'coarse'],
  ['9,000', 9_059, 'exact'],
])('approximately %s for %d is %s', (text, ours, expected) => {
  expect(roundingOf(printed(text, { qualifier: 'approximately' }), ours)).toBe(expected);
});

test.each([
  ['more than', 9_059, 'exact'],
  ['more than', 8_999, 'wrong'],
  ['less than', 8_999, 'exact'],
  ['less than', 9_059, 'wrong'],
] as const)('%s 9,000 for %d is %s', (qualifier, ours, expected) => {
  expect(roundingOf(printed('9,000', { qualifier }), ours)).toBe(expected);
});
