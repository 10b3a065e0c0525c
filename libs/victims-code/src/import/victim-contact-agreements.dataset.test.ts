import { headersOf, readText } from '@citizen-graph/ledger/testing/read-texts';
import type { ContactFields } from './contact-fields';
import { VICTIM_CONTACT_AGREEMENTS } from './victim-contact-agreements.dataset';

const { check, monthOf, observe, periodOfFile, recordIdOf } = VICTIM_CONTACT_AGREEMENTS;

/** Agreed on 1 June 2022 for every 14 days: spans end on 15 and 29 June. */
function aContact(changes: Partial<ContactFields> = {}): ContactFields {
  return {
    agreementId: 'CA-000001',
    dueFrom: '2022-05-30',
    agreedOn: '2022-06-01',
    everyDays: 14,
    contacts: '2022-06-10',
    endedOn: null,
    enhancedRights: 'YES',
    area: 'E08000025',
    department: 'PUBLIC_PROTECTION',
    crimeType: null,
    asAt: '2022-06-30',
    ...changes,
  };
}

const NOT_AGREED = { agreedOn: null, everyDays: null, contacts: null };

test('the columns are those of the export', () => {
  expect(headersOf(VICTIM_CONTACT_AGREEMENTS)).toEqual([
    'agreement_id',
    'due_from',
    'agreed_on',
    'every_days',
    'contacts',
    'ended_on',
    'enhanced_rights',
    'area',
    'department',
    'crime_type',
    'as_at',
  ]);
});

test.each([
  ['every_days', '14', 14],
  ['every_days', '0', 'OUT_OF_RANGE'],
  ['contacts', '2022-06-10;2022-06-20', '2022-06-10;2022-06-20'],
  ['contacts', '', null],
  ['contacts', '2022-06-10;', 'NOT_A_DATE'],
  ['contacts', '10/06/2022', 'NOT_A_DATE'],
  ['contacts', Array(200).fill('2022-06-10').join(';'), 'TOO_LONG'],
])('the column %s reads "%s" as %j', (header, text, expected) => {
  expect(readText(VICTIM_CONTACT_AGREEMENTS, header, text)).toEqual(expected);
});

test('a record is the agreement and each of its spans, in the month it was due, under right 6', () => {
  expect(observe(aContact())).toEqual({
    month: '2022-05',
    segment: 'RIGHT_06',
    area: 'E08000025',
    attributes: [
      { dimension: 'DEPARTMENT', value: 'PUBLIC_PROTECTION' },
      { dimension: 'ENHANCED_RIGHTS', value: 'YES' },
    ],
    alone: [{ dimension: 'CRIME_TYPE', value: 'NOT_RECORDED' }],
    measurements: [
      { measure: 'contact-agreed', numerator: 1, value: 0 },
      { measure: 'contact-kept', numerator: 1, value: 0 },
      { measure: 'contact-kept', numerator: 0, value: 0 },
      { measure: 'contact-overdue', numerator: 0, value: 1 },
    ],
  });
});

test.each<readonly [string, Partial<ContactFields>, readonly string[]]>([
  ['an agreement with a contact', {}, []],
  ['none yet', NOT_AGREED, []],
  [
    'an agreement without its day',
    { agreedOn: null, contacts: null },
    ['agreed_on "" MISSING_VALUE the day of the agreement'],
  ],
  [
    'an agreement without how often',
    { everyDays: null },
    ['every_days "" MISSING_VALUE how many days were agreed to lie between two contacts'],
  ],
  [
    'a contact without an agreement',
    { ...NOT_AGREED, contacts: '2022-06-10' },
    ['agreed_on "" MISSING_VALUE the day of the agreement under which the contacts were made'],
  ],
  [
    'an agreement before it was due',
    { agreedOn: '2022-05-29' },
    ['agreed_on "2022-05-29" CONTRADICTION a day on or after due_from, 2022-05-30'],
  ],
  [
    'a contact before the agreement',
    { contacts: '2022-05-31;2022-06-10' },
    ['contacts "2022-05-31;2022-06-10" CONTRADICTION days on or after agreed_on, 2022-06-01'],
  ],
  [
    'an end before the agreement',
    { endedOn: '2022-05-31' },
    ['ended_on "2022-05-31" CONTRADICTION a day on or after 2022-06-01'],
  ],
  [
    'an export before a contact',
    { asAt: '2022-06-09' },
    ['as_at "2022-06-09" CONTRADICTION a day on or after every event of the row, the last on 2022-06-10'],
  ],
  [
    'one of before the first edition',
    { ...NOT_AGREED, dueFrom: '2021-03-31' },
    [
      'due_from "2021-03-31" OUT_OF_RANGE a day from 2021-04-01, when the first edition known came into force',
    ],
  ],
])('%s', (_, changes, expected) => {
  const issues = check?.(aContact(changes)) ?? [];
  expect(issues.map((issue) => `${issue.field} "${issue.value}" ${issue.code} ${issue.expected}`)).toEqual(
    expected,
  );
});

test('a record is known by its identifier, and a file by the month in its name', () => {
  const fields = aContact();
  expect(recordIdOf(fields, { fileName: 'any.csv', line: 2 })).toBe('CA-000001');
  expect(monthOf(fields)).toBe('2022-05');
  expect(periodOfFile?.('2022-05-victim-contact-agreements.csv')).toEqual({ from: '2022-05', to: '2022-05' });
});
