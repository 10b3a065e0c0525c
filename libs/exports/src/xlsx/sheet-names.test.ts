import { tabName, tableName, uniqueHeaders } from './sheet-names';

test.each([
  [1, 'Helped with the issue: 8 or above', '1 Helped with the issue 8 or'],
  [12, 'Overall satisfaction: helped, confident', '12 Overall satisfaction'],
  [3, 'A/B [c] \\ *?', '3 A B c'],
  [4, 'Supercalifragilisticexpialidocious', '4'],
  [5, '', '5'],
])('tabName(%i, %j) is %j', (number, title, name) => {
  expect(tabName(number, title)).toBe(name);
  expect(name.length).toBeLessThan(31);
});

test.each([
  [1, 'Helped: 8 or above', 'table_1_helped_8_or_above'],
  [2, '–', 'table_2'],
])('tableName(%i, %j) is %j', (number, title, name) => {
  expect(tableName(number, title)).toBe(name);
});

test('uniqueHeaders() leaves no two the same, none empty and none of two lines', () => {
  expect(uniqueHeaders(['A', 'a', 'A 2', ' ', 'x\ny', ''])).toEqual([
    'A',
    'a 2',
    'A 2 2',
    'Column',
    'x y',
    'Column 2',
  ]);
});
