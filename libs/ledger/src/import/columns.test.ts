import { identifier, oneOf, optional, text, whenEmpty, yesNo } from './columns';
import { decimal, score, wholeNumber } from './number-columns';
import { day, instant, mayLieAhead, monthColumn } from './time-columns';
import { Refusal } from '../domain/row-issue';
import type { Column, Dialect } from '../domain/column';

const COMMAS: Dialect = { encoding: 'utf-8', byteOrderMark: false, delimiter: ',', lineEnding: '\n' };
const SEMICOLONS: Dialect = { ...COMMAS, delimiter: ';' };
const TABS: Dialect = { ...COMMAS, delimiter: '\t' };

const AREA = oneOf('Area', [
  { label: 'Dudley', code: 'DY' },
  { label: 'Dudley (old)', code: 'DY' },
]);

/** The value that a column reads, or the code of its refusal. */
function read(column: Column<unknown>, value: string, dialect = COMMAS): unknown {
  const outcome = column.parse(value, dialect);
  return outcome instanceof Refusal ? { refused: outcome.code } : outcome;
}

const refused = (code: string) => ({ refused: code });

test.each([
  [text('T', { maxLength: 5 }), ' five5 ', 'five5'],
  [text('T', { maxLength: 5 }), '=1+1', '=1+1'],
  [text('T', { maxLength: 5 }), 'sixsix', refused('TOO_LONG')],
  [text('T', { maxLength: 5 }), '  ', refused('MISSING_VALUE')],
  [identifier('I'), ' R_3x/y.z:9#1-2 ', 'R_3x/y.z:9#1-2'],
  [identifier('I'), 'two words', refused('NOT_AN_IDENTIFIER')],
  [identifier('I'), 'x'.repeat(100), 'x'.repeat(100)],
  [identifier('I'), 'x'.repeat(101), refused('TOO_LONG')],
  [identifier('I'), '', refused('MISSING_VALUE')],
  [AREA, 'Dudley', 'DY'],
  [AREA, ' Dudley (old) ', 'DY'],
  [AREA, 'dudley', refused('UNKNOWN_VALUE')],
  [AREA, 'toString', refused('UNKNOWN_VALUE')],
  [AREA, '', refused('MISSING_VALUE')],
  [optional(AREA), ' ', null],
  [optional(AREA), 'Dudley', 'DY'],
  [optional(AREA), 'Leeds', refused('UNKNOWN_VALUE')],
  [whenEmpty(AREA, 'NOT_ANSWERED'), '', 'NOT_ANSWERED'],
  [whenEmpty(AREA, 'NOT_ANSWERED'), 'Dudley', 'DY'],
  [yesNo('Y'), 'Yes', true],
  [yesNo('Y'), ' No ', false],
  [yesNo('Y'), '', null],
  [yesNo('Y'), 'True', refused('UNKNOWN_VALUE')],
  [yesNo('Y', { yes: 'True', no: 'False' }), 'True', true],
  [yesNo('Y', { yes: 'True', no: 'False' }), 'False', false],
  [yesNo('Y', { yes: 'True', no: 'False' }), 'false', refused('UNKNOWN_VALUE')],
])('text, lists and answers: case %#', (column: Column<unknown>, value, expected) => {
  expect(read(column, value)).toEqual(expected);
});

test.each([
  ['0', 0],
  [' 10 ', 10],
  ['-0', 0],
  ['11', refused('OUT_OF_RANGE')],
  ['-1', refused('OUT_OF_RANGE')],
  ['99999999999999999999', refused('OUT_OF_RANGE')],
  ['5.5', refused('NOT_A_WHOLE_NUMBER')],
  ['5,5', refused('NOT_A_WHOLE_NUMBER')],
  ['5.0', refused('NOT_A_WHOLE_NUMBER')],
  ['NaN', refused('NOT_A_NUMBER')],
  ['Infinity', refused('NOT_A_NUMBER')],
  ['1e1', refused('NOT_A_NUMBER')],
  ['0x8', refused('NOT_A_NUMBER')],
  ['+8', refused('NOT_A_NUMBER')],
  ['08', refused('NOT_A_NUMBER')],
  ['8 8', refused('NOT_A_NUMBER')],
  ['٨', refused('NOT_A_NUMBER')],
  ['', refused('MISSING_VALUE')],
])('score of %j', (value, expected) => {
  expect(read(score('S'), value)).toEqual(expected);
});

test.each([
  ['9007199254740991', 9007199254740991],
  ['-9007199254740991', -9007199254740991],
  ['9007199254740992', refused('OUT_OF_RANGE')],
  ['-9007199254740992', refused('OUT_OF_RANGE')],
])('wholeNumber without bounds takes only what a number holds exactly: %s', (value, expected) => {
  expect(read(wholeNumber('W'), value)).toEqual(expected);
});

test.each([
  ['0.56', COMMAS, 0.56],
  ['-1.25', COMMAS, -1.25],
  ['56', COMMAS, 56],
  ['0,56', COMMAS, refused('DECIMAL_COMMA')],
  ['1,234', COMMAS, refused('DECIMAL_COMMA')],
  ['0,56', SEMICOLONS, 0.56],
  ['0,56', TABS, 0.56],
  ['12,5', SEMICOLONS, 12.5],
  ['0,125', SEMICOLONS, 0.125],
  ['1234,125', SEMICOLONS, 1234.125],
  ['1,234', SEMICOLONS, refused('DECIMAL_COMMA')],
  ['-12,345', TABS, refused('DECIMAL_COMMA')],
  ['1.234,5', SEMICOLONS, refused('NOT_A_NUMBER')],
  ['1,234.5', SEMICOLONS, refused('NOT_A_NUMBER')],
  ['1,234.5', COMMAS, refused('NOT_A_NUMBER')],
  ['1 234', COMMAS, refused('NOT_A_NUMBER')],
  ['.5', COMMAS, refused('NOT_A_NUMBER')],
  ['5.', COMMAS, refused('NOT_A_NUMBER')],
  ['NaN', COMMAS, refused('NOT_A_NUMBER')],
  ['-Infinity', COMMAS, refused('NOT_A_NUMBER')],
  ['', COMMAS, refused('MISSING_VALUE')],
])('decimal of %j', (value, dialect, expected) => {
  expect(read(decimal('D'), value, dialect)).toEqual(expected);
});

test.each([
  ['0.56', 0.56],
  ['1', 1],
  ['1.01', refused('OUT_OF_RANGE')],
  ['-0.01', refused('OUT_OF_RANGE')],
  ['0.567', refused('TOO_MANY_DECIMALS')],
])('decimal from 0 to 1 with two decimals: %s', (value, expected) => {
  expect(read(decimal('D', { min: 0, max: 1, decimals: 2 }), value)).toEqual(expected);
});

test.each([
  [day('D'), '2024-02-29', '2024-02-29'],
  [day('D'), '2023-02-29', refused('NOT_A_DATE')],
  [day('D'), '31/12/2023', refused('NOT_A_DATE')],
  [day('D'), '', refused('MISSING_VALUE')],
  [instant('I'), '2023-01-31T23:30:00+00:00', '2023-01-31T23:30:00+00:00'],
  [instant('I'), '2023-01-31T23:30:00', refused('NOT_AN_INSTANT')],
  [instant('I'), '2023-02-30T10:00:00Z', refused('NOT_AN_INSTANT')],
  [monthColumn('M'), '2023-12', '2023-12'],
  [monthColumn('M'), '2023-13', refused('NOT_A_MONTH')],
  [monthColumn('M'), '2023-1', refused('NOT_A_MONTH')],
])('days, instants and months: case %#', (column: Column<unknown>, value, expected) => {
  expect(read(column, value)).toEqual(expected);
});

test.each([
  [text('T', { maxLength: 5 }), 'text of at most 5 characters'],
  [identifier('I'), 'letters, digits and - _ . : / #, at most 100 of them'],
  [AREA, 'one of: Dudley; Dudley (old)'],
  [optional(AREA), 'one of: Dudley; Dudley (old), or nothing'],
  [yesNo('Y'), 'Yes or No, or nothing'],
  [score('S'), 'a whole number from 0 to 10'],
  [wholeNumber('W'), 'a whole number'],
  [wholeNumber('W', { min: 1 }), 'a whole number of at least 1'],
  [wholeNumber('W', { max: 9 }), 'a whole number of at most 9'],
  [decimal('D'), 'a number with a decimal point'],
  [
    decimal('D', { min: 0, max: 1, decimals: 2 }),
    'a number from 0 to 1 with a decimal point and at most 2 decimals',
  ],
  [day('D'), 'a day that exists, written YYYY-MM-DD'],
  [instant('I'), 'a date and time with its offset, such as 2023-01-31T23:30:00+00:00'],
  [monthColumn('M'), 'a month, written YYYY-MM'],
])('expected in plain words: case %#', (column: Column<unknown>, expected) => {
  expect(column.expected).toBe(expected);
});

test('oneOf names at most twelve labels', () => {
  const values = Array.from({ length: 14 }, (_, index) => ({ label: `L${index + 1}`, code: `${index}` }));
  expect(oneOf('O', values).expected).toBe(
    'one of: L1; L2; L3; L4; L5; L6; L7; L8; L9; L10; L11; L12; and 2 more',
  );
});

test.each([
  [day('D'), '2023-03-31', false],
  [day('D'), ' 2023-04-01 ', true],
  [optional(day('D')), '', false],
  [optional(day('D')), '2023-04-01', true],
  [monthColumn('M'), '2023-03', false],
  [monthColumn('M'), '2023-04', true],
  [instant('I'), '2023-03-31T23:59:59+01:00', false],
  [instant('I'), '2023-03-31T22:59:59Z', false],
  [instant('I'), '2023-03-31T23:00:00Z', true],
  [instant('I'), '2023-04-01T00:00:00+01:00', true],
  [instant('I'), '2023-04-01T00:30:00+05:30', false],
  [mayLieAhead(day('D')), '2035-01-01', undefined],
  [text('T', { maxLength: 20 }), '2035-01-01', undefined],
])('what lies after 31 March 2023: case %#', (column: Column<unknown>, value, expected) => {
  expect(column.liesAfter?.(value, '2023-03-31')).toBe(expected);
});

test.each([
  [',', ',', '0,567', 0.567],
  [',', ',', '1,234', 1.234],
  [',', ',', '1.5', refused('NOT_A_NUMBER')],
  [';', '.', '1.5', 1.5],
  [';', '.', '1,5', refused('DECIMAL_COMMA')],
] as const)('decimals between %s whose mark is known to be %s: %s', (delimiter, mark, value, expected) => {
  expect(read(decimal('D'), value, { ...COMMAS, delimiter, decimal: mark })).toEqual(expected);
});
