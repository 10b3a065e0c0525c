import { shorten } from './shorten';

test.each([
  ['', ''],
  ['Dudley', 'Dudley'],
  ['x'.repeat(80), 'x'.repeat(80)],
  ['x'.repeat(81), `${'x'.repeat(79)}…`],
  ['a\nb\u200bc', 'a\\u000ab\\u200bc'],
  [`${'x'.repeat(78)}😀y`, `${'x'.repeat(78)}…`],
])('shorten(): case %#', (value, expected) => {
  expect(shorten(value)).toBe(expected);
});
