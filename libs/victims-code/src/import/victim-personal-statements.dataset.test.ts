import { headersOf, readText } from '@citizen-graph/ledger/testing/read-texts';
import type { StatementFields } from './statement-fields';
import { VICTIM_PERSONAL_STATEMENTS } from './victim-personal-statements.dataset';

const { check, monthOf, observe, periodOfFile, recordIdOf } = VICTIM_PERSONAL_STATEMENTS;

function aStatement(changes: Partial<StatementFields> = {}): StatementFields {
  return {
    statementId: 'VPS-000001',
    dueOn: '2022-06-01',
    offeredOn: '2022-06-06',
    madeOn: '2022-06-14',
    servedOn: null,
    readOn: null,
    enhancedRights: 'NO',
    area: 'E08000025',
    department: 'INVESTIGATION',
    crimeType: 'ROBBERY',
    asAt: '2022-07-10',
    ...changes,
  };
}

test('the columns are those of the export', () => {
  expect(headersOf(VICTIM_PERSONAL_STATEMENTS)).toEqual([
    'statement_id',
    'due_on',
    'offered_on',
    'made_on',
    'served_on',
    'read_on',
    'enhanced_rights',
    'area',
    'department',
    'crime_type',
    'as_at',
  ]);
});

test.each([
  ['due_on', '', 'MISSING_VALUE'],
  ['read_on', '', null],
  ['read_on', '2022-06-31', 'NOT_A_DATE'],
  ['crime_type', '', null],
])('the column %s reads "%s" as %j', (header, text, expected) => {
  expect(readText(VICTIM_PERSONAL_STATEMENTS, header, text)).toEqual(expected);
});

test('a record is the steps that a statement came to, in the month it was due, under right 7', () => {
  expect(observe(aStatement())).toEqual({
    month: '2022-06',
    segment: 'RIGHT_07',
    area: 'E08000025',
    attributes: [
      { dimension: 'DEPARTMENT', value: 'INVESTIGATION' },
      { dimension: 'ENHANCED_RIGHTS', value: 'NO' },
    ],
    alone: [{ dimension: 'CRIME_TYPE', value: 'ROBBERY' }],
    measurements: [
      { measure: 'statement-offered', numerator: 1, value: 0 },
      { measure: 'statement-made', numerator: 1, value: 0 },
      { measure: 'statement-served', numerator: 0, value: 0 },
    ],
  });
});

test.each<readonly [string, Partial<StatementFields>, readonly string[]]>([
  ['a statement made', {}, []],
  ['one not offered', { offeredOn: null, madeOn: null }, []],
  [
    'one made but not offered',
    { offeredOn: null },
    ['offered_on "" MISSING_VALUE the day of the step before made_on'],
  ],
  [
    'one made before it was offered',
    { madeOn: '2022-06-05' },
    ['made_on "2022-06-05" CONTRADICTION a day on or after offered_on, 2022-06-06'],
  ],
  [
    'one exported before it was made',
    { asAt: '2022-06-13' },
    ['as_at "2022-06-13" CONTRADICTION a day on or after made_on, 2022-06-14'],
  ],
  [
    'one of before the first edition',
    { dueOn: '2021-03-31' },
    ['due_on "2021-03-31" OUT_OF_RANGE a day from 2021-04-01, when the first edition known came into force'],
  ],
])('%s', (_, changes, expected) => {
  const issues = check?.(aStatement(changes)) ?? [];
  expect(issues.map((issue) => `${issue.field} "${issue.value}" ${issue.code} ${issue.expected}`)).toEqual(
    expected,
  );
});

test('a record is known by its identifier, and a file by the month in its name', () => {
  const fields = aStatement();
  expect(recordIdOf(fields, { fileName: 'any.csv', line: 2 })).toBe('VPS-000001');
  expect(monthOf(fields)).toBe('2022-06');
  expect(periodOfFile?.('2022-06-victim-personal-statements.csv')).toEqual({
    from: '2022-06',
    to: '2022-06',
  });
});
