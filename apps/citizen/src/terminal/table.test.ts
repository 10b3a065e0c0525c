import { counted, renderTable } from './table';

test('renderTable() aligns columns and leaves no blanks at the ends of lines', () => {
  const table = renderTable(
    [{ heading: 'dataset' }, { heading: 'rows', align: 'right' }, { heading: 'by' }],
    [
      ['population', '7', 'me'],
      ['live-chat-survey', '4,200', ''],
    ],
  );
  expect(table.split('\n')).toEqual([
    '  dataset            rows  by',
    '  population            7  me',
    '  live-chat-survey  4,200',
  ]);
});

test.each([
  [0, '0 rows'],
  [1, '1 row'],
  [24_782, '24,782 rows'],
])('counted(%i)', (count, expected) => {
  expect(counted(count, 'row')).toBe(expected);
});
