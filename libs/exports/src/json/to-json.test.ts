import { A_STATE, aTable } from '../testing/a-table';
import { toJson } from './to-json';

test('toJson() keys rows by column, keeps numbers and says why there is none', () => {
  expect(JSON.parse(toJson(aTable()))).toEqual({
    title: 'Helped, "8 or above"',
    subtitle: { geography: 'West Midlands', period: '2023-03', unit: 'per cent' },
    facts: [{ id: 'metric', name: 'Metric', value: 'helped' }],
    columns: aTable().columns,
    rowCount: 3,
    rows: [
      { area: 'Birmingham', value: 62.5, marks: '[r]', base: 1234, change: -3.5 },
      {
        area: '=Coventry',
        value: { shorthand: '[c]', status: 'SUPPRESSED' },
        marks: '',
        base: { shorthand: '[c]', status: 'SUPPRESSED' },
        change: { shorthand: '[z]', status: null },
      },
      { area: 'Walsall, "W"', value: 0, marks: '', base: 8, change: 0.125 },
    ],
    symbols: [
      { shorthand: '[c]', meaning: 'Not given, so that no person can be told from it.' },
      { shorthand: '[r]', meaning: 'Revised since it was first given.' },
      { shorthand: '[z]', meaning: 'Not applicable.' },
    ],
    notes: ['Of all surveys.', 'Not rounded.'],
    source: 'Survey, the force',
    state: A_STATE,
  });
});

test('toJson() of a workbook has its cover and its tables', () => {
  const workbook = {
    title: 'Pack',
    about: ['About.'],
    contact: 'a@b.c',
    nextUpdate: null,
    tables: [aTable()],
  };
  expect(JSON.parse(toJson(workbook))).toEqual({ ...workbook, tables: [JSON.parse(toJson(aTable()))] });
});
