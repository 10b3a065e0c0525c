import { readRight, rightNumber } from './rights';

test.each([
  ['', '', 'All rights'],
  ['right=RIGHT_06', 'RIGHT_06', 'Right 6: the investigation'],
  ['right=RIGHT_13', '', 'All rights'],
])('an address with %p', (search, code, name) => {
  expect(readRight(new URLSearchParams(search))).toEqual({ code, name });
});

test.each([
  ['Right 4: To be referred to services', 'Right 4'],
  ['Not recorded', 'Not recorded'],
])('%s is called %s', (label, number) => {
  expect(rightNumber(label)).toBe(number);
});
