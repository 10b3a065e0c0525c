import { shorthandOf } from './metric-value';

test.each([
  ['PUBLISHED', false, null],
  ['PUBLISHED', true, '[b]'],
  ['NOT_ASKED', true, '[z]'],
  ['NOT_APPLICABLE', false, '[z]'],
  ['NOT_AVAILABLE', false, '[x]'],
  ['NOT_YET_AVAILABLE', true, '[x]'],
  ['UNRELIABLE', false, '[u]'],
] as const)('shorthandOf(%p, %p) is %p', (status, breaksSeries, shorthand) => {
  expect(shorthandOf(status, breaksSeries)).toBe(shorthand);
});
