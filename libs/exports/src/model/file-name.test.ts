import { aTable } from '../testing/a-table';
import { fileNameOf } from './file-name';

test.each([
  [
    'Helped with the issue: 8 or above',
    '2022-04 to 2023-03',
    'helped-with-the-issue-8-or-above-2022-04-to-2023-03.csv',
  ],
  ['Victims’ Code – Café', '2023-03', 'victims-code-cafe-2023-03.csv'],
  ['../../etc/passwd', '', 'etc-passwd.csv'],
  ['?', '', 'table.csv'],
])('fileNameOf() a table called %j of %j is %j', (title, period, name) => {
  expect(fileNameOf(aTable({ title, subtitle: { geography: '', period, unit: '' } }), 'csv')).toBe(name);
});

test('fileNameOf() a workbook has the period only where all its tables share it', () => {
  const april = aTable({ subtitle: { geography: '', period: '2023-04', unit: '' } });
  const workbook = { title: 'Board pack', about: [], contact: '', nextUpdate: null };
  expect(fileNameOf({ ...workbook, tables: [aTable(), aTable()] }, 'xlsx')).toBe('board-pack-2023-03.xlsx');
  expect(fileNameOf({ ...workbook, tables: [aTable(), april] }, 'xlsx')).toBe('board-pack.xlsx');
});
