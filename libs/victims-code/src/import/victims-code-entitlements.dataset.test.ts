import { headersOf, readText } from '@citizen-graph/ledger/testing/read-texts';
import { anEntitlement } from '../testing/an-entitlement';
import type { EntitlementFields } from './entitlement-fields';
import { VICTIMS_CODE_ENTITLEMENTS } from './victims-code-entitlements.dataset';

const { columns, monthOf, observe, periodOfFile, recordIdOf } = VICTIMS_CODE_ENTITLEMENTS;

function parse(field: keyof EntitlementFields, text: string): unknown {
  return readText(VICTIMS_CODE_ENTITLEMENTS, columns[field]?.header ?? '', text);
}

test('the columns are those of the export', () => {
  expect(headersOf(VICTIMS_CODE_ENTITLEMENTS)).toEqual([
    'entitlement_id',
    'right',
    'start_event',
    'started_on',
    'stop_event',
    'stopped_on',
    'enhanced_rights',
    'area',
    'department',
    'not_applicable_reason',
    'as_at',
    'clause',
    'pauses',
    'pause_reason',
    'enhanced_rights_from',
    'crime_type',
  ]);
});

test('a file may lack the columns that older exports do not have', () => {
  const optional = Object.values(columns).filter(({ mayBeMissing }) => mayBeMissing === true);
  expect(optional.map(({ header }) => header)).toEqual([
    'clause',
    'pauses',
    'pause_reason',
    'enhanced_rights_from',
    'crime_type',
  ]);
});

test.each<readonly [keyof EntitlementFields, string, unknown]>([
  ['entitlementId', 'VC-000001', 'VC-000001'],
  ['entitlementId', '', 'MISSING_VALUE'],
  ['rightNumber', '12', 12],
  ['rightNumber', '13', 'OUT_OF_RANGE'],
  ['rightNumber', '0', 'OUT_OF_RANGE'],
  ['rightNumber', 'six', 'NOT_A_NUMBER'],
  ['startEvent', 'Suspect arrested', 'Suspect arrested'],
  ['startEvent', '', 'MISSING_VALUE'],
  ['startedOn', '2022-06-01', '2022-06-01'],
  ['startedOn', '2022-02-30', 'NOT_A_DATE'],
  ['stopEvent', '', null],
  ['stopEvent', 'Victim told', 'Victim told'],
  ['stoppedOn', '', null],
  ['stoppedOn', '06/06/2022', 'NOT_A_DATE'],
  ['enhancedRights', 'Yes', 'YES'],
  ['enhancedRights', 'No', 'NO'],
  ['enhancedRights', '', 'MISSING_VALUE'],
  ['area', 'E08000031', 'E08000031'],
  ['area', 'E08000032', 'UNKNOWN_VALUE'],
  ['department', 'Public Protection', 'PUBLIC_PROTECTION'],
  ['department', 'Traffic', 'UNKNOWN_VALUE'],
  ['notApplicableReason', '', null],
  ['notApplicableReason', 'No suspect identified', 'NO_SUSPECT_IDENTIFIED'],
  ['notApplicableReason', 'Busy', 'UNKNOWN_VALUE'],
  ['asAt', '2022-07-10', '2022-07-10'],
  ['asAt', '', 'MISSING_VALUE'],
  ['clause', 'complaint-answer', 'complaint-answer'],
  ['clause', '', null],
  ['pauses', '2022-06-07/2022-06-09;2022-06-20/', '2022-06-07/2022-06-09;2022-06-20/'],
  ['pauses', '', null],
  ['pauses', '2022-06-07', 'NOT_A_DATE'],
  ['pauses', '2022-06-31/', 'NOT_A_DATE'],
  ['pauses', Array(30).fill('2022-06-07/2022-06-09').join(';'), 'TOO_LONG'],
  ['pauseReason', 'Contact would not be safe', 'SAFETY'],
  ['pauseReason', 'Busy', 'UNKNOWN_VALUE'],
  ['enhancedRightsFrom', '2022-06-07', '2022-06-07'],
  ['enhancedRightsFrom', '', null],
  ['crimeType', 'Vehicle offences', 'VEHICLE'],
  ['crimeType', '', null],
  ['crimeType', 'Arson', 'UNKNOWN_VALUE'],
])('the column of %s reads "%s" as %j', (field, text, expected) => {
  expect(parse(field, text)).toEqual(expected);
});

describe('observe()', () => {
  test('places an entitlement in the month it started, by right, area, department, Enhanced Rights and crime type', () => {
    expect(observe(anEntitlement({ enhancedRights: 'YES', stoppedOn: '2022-06-06' }))).toEqual({
      month: '2022-06',
      segment: 'RIGHT_06',
      area: 'E08000025',
      attributes: [
        { dimension: 'DEPARTMENT', value: 'INVESTIGATION' },
        { dimension: 'ENHANCED_RIGHTS', value: 'YES' },
      ],
      alone: [{ dimension: 'CRIME_TYPE', value: 'NOT_RECORDED' }],
      measurements: [
        { measure: 'entitlement', numerator: 0, value: 0 },
        { measure: 'entitlement-on-time', numerator: 1, value: 0 },
      ],
    });
  });

  const open = { stopEvent: null, stoppedOn: null };

  // The limits end on Friday 10 June, and under Enhanced Rights on Monday 6 June 2022.
  test.each<readonly [string, Partial<EntitlementFields>, readonly string[]]>([
    ['met', { stoppedOn: '2022-06-10' }, ['entitlement-on-time 1']],
    ['missed', { stoppedOn: '2022-06-13' }, ['entitlement-on-time 0', 'entitlement-missed 0']],
    [
      'missed under Enhanced Rights only',
      { enhancedRights: 'YES', stoppedOn: '2022-06-07' },
      ['entitlement-on-time 0', 'entitlement-missed 0'],
    ],
    [
      'overdue at the export',
      open,
      ['entitlement-on-time 0', 'entitlement-overdue 0', 'entitlement-days-overdue 0', 'entitlement-open 0'],
    ],
    ['not yet due at the export', { ...open, asAt: '2022-06-10' }, ['entitlement-open 0']],
    [
      'not applicable',
      { ...open, notApplicableReason: 'VICTIM_DECLINED' },
      ['entitlement-not-applicable 0', 'entitlement-not-applicable-victim-declined 0'],
    ],
    [
      'met late, but for a pause of two working days',
      { stoppedOn: '2022-06-14', pauses: '2022-06-06/2022-06-08', pauseReason: 'SAFETY' },
      ['entitlement-on-time 1', 'entitlement-paused 0'],
    ],
    [
      'missed under Enhanced Rights that began while it ran',
      { enhancedRights: 'YES', enhancedRightsFrom: '2022-06-07', stoppedOn: '2022-06-09' },
      ['entitlement-on-time 0', 'entitlement-missed 0'],
    ],
    [
      'measured by a clause that it names',
      {
        ...open,
        rightNumber: 12,
        startEvent: 'Complaint received',
        clause: 'complaint-answer',
        asAt: '2022-06-20',
      },
      ['entitlement-open 0'],
    ],
    [
      'without a limit, done',
      {
        rightNumber: 7,
        startEvent: 'Statement stage reached',
        stopEvent: 'Victim Personal Statement offered',
      },
      ['entitlement-delivered 1'],
    ],
    [
      'without a limit, not done',
      { ...open, rightNumber: 7, startEvent: 'Statement stage reached' },
      ['entitlement-delivered 0', 'entitlement-open 0'],
    ],
  ])('measures an entitlement that is %s', (_, changes, expected) => {
    const measurements = observe(anEntitlement(changes))?.measurements ?? [];
    const found = measurements.map(({ measure, numerator }) => `${measure} ${numerator}`);
    expect(found).toEqual(['entitlement 0', ...expected]);
  });
});

test('observe() says what crime it was, and whether the victim had Enhanced Rights while it ran', () => {
  const attributes = (changes: Partial<EntitlementFields>) =>
    [observe(anEntitlement(changes))].flatMap((observed) =>
      [...(observed?.attributes ?? []), ...(observed?.alone ?? [])].map(({ value }) => value),
    );
  const late = { enhancedRights: 'YES', enhancedRightsFrom: '2022-06-07', crimeType: 'ROBBERY' } as const;
  expect(attributes(late)).toEqual(['INVESTIGATION', 'NO', 'ROBBERY']);
  expect(attributes({ ...late, enhancedRightsFrom: '2022-06-06' })).toEqual([
    'INVESTIGATION',
    'YES',
    'ROBBERY',
  ]);
});

test.each([
  ['2022-06-victims-code-entitlements.csv', { from: '2022-06', to: '2022-06' }],
  ['2022-13-victims-code-entitlements.csv', null],
  ['victims-code-2022.csv', null],
])('periodOfFile(%s) is %j', (fileName, expected) => {
  expect(periodOfFile?.(fileName)).toEqual(expected);
});

test('a record is known by its identifier, in the month it started', () => {
  const fields = anEntitlement();
  expect(recordIdOf(fields, { fileName: 'any.csv', line: 2 })).toBe('VC-000001');
  expect(monthOf(fields)).toBe('2022-06');
});
