import { addMonths, isMonth, month, monthNumber, parseMonth } from './month';

test.each([
  ['2022-04', true],
  ['0000-01', true],
  ['9999-12', true],
  ['2022-00', false],
  ['2022-13', false],
  ['2022-4', false],
  ['22-04', false],
  ['2022-04-01', false],
  [' 2022-04', false],
  ['2022-04\n', false],
  ['', false],
])('%p is a month: %p', (text, expected) => {
  expect(isMonth(text)).toBe(expected);
  expect(parseMonth(text)).toBe(expected ? text : null);
});

test('month() takes a month and refuses anything else', () => {
  expect(month('2022-04')).toBe('2022-04');
  expect(() => month('April 2022')).toThrow(new RangeError('April 2022 is not a month written YYYY-MM'));
});

test.each([
  ['2022-04', 0, '2022-04'],
  ['2022-04', 9, '2023-01'],
  ['2022-12', 1, '2023-01'],
  ['2022-01', -1, '2021-12'],
  ['2022-04', -12, '2021-04'],
  ['2022-04', -240, '2002-04'],
  ['0099-12', 1, '0100-01'],
])('addMonths(%p, %d) is %p', (from, count, to) => {
  expect(addMonths(month(from), count)).toBe(to);
});

test.each([
  ['0000-01', 0],
  ['0001-01', 12],
  ['2022-04', 24_267],
])('monthNumber(%p) is %d', (text, expected) => {
  expect(monthNumber(month(text))).toBe(expected);
});
