import { findFormatProblem, hasOffset } from './date-format';

const TOKENS = 'https://moment.github.io/luxon/#/parsing?id=table-of-tokens';

test.each([
  ['d/M/yyyy', 'day'],
  ['d/M/yy', 'day'],
  ['yyyyMMdd', 'day'],
  ['DDD', 'day'],
  ["d 'of' MMMM yyyy", 'day'],
  ['EEEE d/M/yyyy', 'day'],
  ['yyyy-ooo', 'day'],
  ["kkkk-'W'WW-c", 'day'],
  ['M/yyyy', 'month'],
  ['MMM yy', 'month'],
  ['yyyy-ooo', 'month'],
  ['d/M/yyyy', 'instant'],
  ['d/M/yyyy h:mm a', 'instant'],
  ['yyyy-MM-dd HH:mm:ss', 'instant'],
  ['yyyy-MM-dd HH:mm ZZ', 'instant'],
] as const)('%s can be a %s', (format, to) => {
  expect(findFormatProblem(format, to)).toBeNull();
});

test.each([
  ['dd/MM HH:mm', 'instant', 'has no year; an instant needs year, month and day'],
  ['d MMMM', 'day', 'has no year; a day needs year, month and day'],
  ['MM/yyyy', 'day', 'has no day; a day needs year, month and day'],
  ['yyyy', 'day', 'has no month and no day; a day needs year, month and day'],
  ['HH:mm', 'instant', 'has no year, no month and no day; an instant needs year, month and day'],
  ['MMMM', 'month', 'has no year; a month needs year and month'],
  ['yyyy', 'month', 'has no month; a month needs year and month'],
  ["kkkk-'W'WW", 'month', 'has no year and no month; a month needs year and month'],
  ['qqqq', 'month', `reads no text: qqqq is no token of ${TOKENS}`],
  ['d/M/yyyy HHH', 'instant', `reads no text: HHH is no token of ${TOKENS}`],
  ['X', 'instant', `reads no text; see the tokens of ${TOKENS}`],
  ['d MMMMM yyyy', 'day', `reads no text; see the tokens of ${TOKENS}`],
  ['d/M/yyyy HH:mm a', 'instant', `reads no text; see the tokens of ${TOKENS}`],
  ['d/M/yyyy hh:mm', 'instant', 'reads the 28th of November 2023 at 21:47 as 2023-11-28T09:47'],
  ['dd/MM/yyyy HH:MM', 'instant', 'has M twice; months are M, minutes m'],
  ['yyyy q', 'month', 'reads the 28th of November 2023 at 21:47 as 2023-10-01T00:00'],
] as const)('%s cannot be a %s', (format, to, problem) => {
  expect(findFormatProblem(format, to)).toBe(`"${format}" ${problem}`);
});

test.each([
  ['yyyy-MM-dd HH:mm ZZ', true],
  ['yyyy-MM-dd HH:mm z', true],
  ['yyyy-MM-dd HH:mm', false],
])('%s has an offset of its own: %s', (format, expected) => {
  expect(hasOffset(format)).toBe(expected);
});
