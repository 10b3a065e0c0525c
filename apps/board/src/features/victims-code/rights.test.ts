import { readRight, rightNumber, tellsOf } from './rights';

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

test('a metric tells of the rights that it has, and of all together', () => {
  const dimensions = [
    { name: 'AREA', values: [{ code: 'E08000025' }] },
    { name: 'RIGHT', values: [{ code: 'RIGHT_04' }, { code: 'RIGHT_06' }] },
  ];
  expect(['', 'RIGHT_04', 'RIGHT_03'].map((code) => tellsOf(dimensions, code))).toEqual([true, true, false]);
  expect(tellsOf([], 'RIGHT_04')).toBe(false);
});
