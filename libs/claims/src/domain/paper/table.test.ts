import { headTable, isFigure } from './table';

const rows = (...lines: readonly string[]) =>
  lines.map((text, index) => ({ line: index + 1, cells: text.split('|') }));

test('headTable() joins the lines of a header, a heading that spans columns over all of them', () => {
  const table = rows(
    'Area|Members||Change|',
    '|Mar-22|Mar-23|Number|%',
    'Coventry|14,182|15,329|1,147|8.09%',
  );
  expect(headTable(table)).toEqual({
    columns: ['Area', 'Members Mar-22', 'Members Mar-23', 'Change Number', 'Change %'],
    rows: table.slice(2),
  });
});

test('headTable() leaves a blank of a single header line blank', () => {
  expect(headTable(rows('|Women|', 'Helped|72%|'))?.columns).toEqual(['', 'Women', '']);
});

test('headTable() ends the header where a row has a label and a figure, though most of its cells are words', () => {
  const table = rows('Measure|Figure|Trend|Target', 'Overdue|33|steady|none', 'Missed|[c]|steady|none');
  expect(headTable(table)).toEqual({
    columns: ['Measure', 'Figure', 'Trend', 'Target'],
    rows: table.slice(1),
  });
});

test.each([
  ['without a header', rows('Coventry|14,182', 'Dudley|14,233')],
  ['without figures', rows('Area|Officer', 'Coventry|Smith')],
  ['without rows', []],
])('headTable() of a table %s is null', (_, table) => {
  expect(headTable(table)).toBeNull();
});

test.each([
  ['41,677', true],
  ['7.32%', true],
  ['(+8000)', true],
  ['-3 pp', true],
  ['−2.5 percentage points', true],
  ['Mar-22', false],
  ['2 of 3', false],
  ['', false],
])('isFigure(%j) is %p', (cell, expected) => {
  expect(isFigure(cell)).toBe(expected);
});
