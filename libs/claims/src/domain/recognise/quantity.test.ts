import { findQuantities, parseQuantity } from './quantity';

const read = (text: string) =>
  findQuantities(text, []).map(({ value, unit, precision, qualifier, signed }) =>
    [value, unit, precision, qualifier, ...(signed ? ['signed'] : [])]
      .filter((part) => part !== null)
      .join(' '),
  );

test.each([
  ['13,987 surveys', ['13987 number 1']],
  ['66% of them', ['66 percent 1']],
  ['66 per cent of them', ['66 percent 1']],
  ['5.20% and 43.70', ['5.2 percent 0.01', '43.7 number 0.01']],
  ['from 112,000 to 120,000', ['112000 number 1000', '120000 number 10000']],
  ['(+8000) and (-300)', ['8000 number 100 signed', '-300 number 10 signed']],
  ['120k and 1.5 million', ['120000 number 10000', '1500000 number 100000']],
  ['up 3 percentage points, 1.5pp, 2% points', ['3 points 1', '1.5 points 0.1', '2 points 1']],
  ['£12,500 over 5 working days', ['12500 money 1', '5 days 1 more than']],
  ['approx. 10%', ['10 percent 1 approximately']],
  ['about half of it, 10%', ['10 percent 1']],
  ['approx. completion rate of 10%', ['10 percent 1 approximately']],
  ['over 9,000, fewer than 40', ['9000 number 100 more than', '40 number 1 less than']],
  ['1st, T3, 24/7, 3.5.1 and v2', []],
  ['a rate of 0.5', ['0.5 number 0.1']],
])('findQuantities(%j)', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('findQuantities() passes over what is something else', () => {
  expect(findQuantities('in 2022, 66%', [{ start: 3, end: 7 }]).map(({ text }) => text)).toEqual(['66%']);
});

test.each([
  ['41,677', 41_677],
  [' 7.32% ', 7.32],
  ['(+8000)', 8000],
  ['2 of 3', null],
  ['none', null],
])('parseQuantity(%j) is %p', (cell, value) => {
  expect(parseQuantity(cell)?.value ?? null).toBe(value);
});
