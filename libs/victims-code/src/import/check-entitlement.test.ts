import { anEntitlement } from '../testing/an-entitlement';
import { checkEntitlement } from './check-entitlement';
import type { EntitlementFields } from './entitlement-fields';

type Changes = Partial<EntitlementFields>;
type Issue = readonly [field: string, value: string, code: string, expected: string];

const OPEN: Changes = { stopEvent: null, stoppedOn: null };
const PAUSED: Changes = { pauses: '2022-06-01/2022-06-03;2022-06-06/', pauseReason: 'VICTIM_ASKED' };
const PAUSES = 'pauses in order of time from started_on, 2022-06-01, of which only the last may have no end';
const KNOWN_STARTS = 'a day from 2021-04-01 to 2028-12-31';
const RIGHT_6_STARTS =
  'one of, for this right: Suspect arrested; Suspect interviewed under caution; Suspect released; ' +
  'Bail changed or cancelled; Decision not to investigate; Suspect charged; No further action; ' +
  'Out-of-court disposal; Decision not to prosecute';

test.each<readonly [string, Changes]>([
  ['a stopped entitlement', {}],
  ['an open one', OPEN],
  ['one stopped, and exported, on the day it started', { stoppedOn: '2022-06-01', asAt: '2022-06-01' }],
  ['one that does not apply', { ...OPEN, notApplicableReason: 'VICTIM_DECLINED' }],
  ['the first day of the edition', { ...OPEN, startedOn: '2021-04-01' }],
  [
    'a limit that ends on the last working day known',
    { ...OPEN, startedOn: '2028-12-20', asAt: '2028-12-31' },
  ],
  [
    'no limit on the last day known',
    {
      ...OPEN,
      rightNumber: 7,
      startEvent: 'Statement stage reached',
      startedOn: '2028-12-31',
      asAt: '2028-12-31',
    },
  ],
  [
    'a shorter limit under Enhanced Rights',
    { ...OPEN, enhancedRights: 'YES', startedOn: '2028-12-28', asAt: '2028-12-31' },
  ],
  ['pauses, the last of which lasts', { ...OPEN, ...PAUSED }],
  ['a stop while it is paused', PAUSED],
  ['Enhanced Rights from a day', { enhancedRights: 'YES', enhancedRightsFrom: '2022-06-03' }],
  [
    'a clause that it names',
    {
      ...OPEN,
      rightNumber: 12,
      startEvent: 'Complaint received',
      clause: 'complaint-answer',
    },
  ],
])('checkEntitlement() accepts %s', (_, changes) => {
  expect(checkEntitlement(anEntitlement(changes))).toEqual([]);
});

test.each<readonly [string, Changes, readonly Issue[]]>([
  [
    'a stop before the start',
    { stoppedOn: '2022-05-31' },
    [['stopped_on', '2022-05-31', 'CONTRADICTION', 'a day on or after started_on, 2022-06-01']],
  ],
  [
    'an export before the start',
    { ...OPEN, asAt: '2022-05-31' },
    [
      [
        'as_at',
        '2022-05-31',
        'CONTRADICTION',
        'a day on or after every event of the row, the last on 2022-06-01',
      ],
    ],
  ],
  [
    'an export before the stop',
    { asAt: '2022-06-05' },
    [
      [
        'as_at',
        '2022-06-05',
        'CONTRADICTION',
        'a day on or after every event of the row, the last on 2022-06-06',
      ],
    ],
  ],
  [
    'a stop event without its day',
    { stoppedOn: null },
    [['stopped_on', '', 'MISSING_VALUE', 'the day of the stop_event']],
  ],
  [
    'a stop day without its event',
    { stopEvent: null },
    [['stop_event', '', 'MISSING_VALUE', 'the event that happened on stopped_on']],
  ],
  [
    'a stop of what does not apply',
    { notApplicableReason: 'NOT_TRACEABLE' },
    [
      [
        'not_applicable_reason',
        'NOT_TRACEABLE',
        'CONTRADICTION',
        'nothing, as what happened shows that the entitlement applied',
      ],
    ],
  ],
  [
    'a start before the edition',
    { startedOn: '2021-03-31' },
    [['started_on', '2021-03-31', 'OUT_OF_RANGE', KNOWN_STARTS]],
  ],
  [
    'a start after the bank holidays known',
    { ...OPEN, startedOn: '2029-01-01', asAt: '2029-02-01' },
    [['started_on', '2029-01-01', 'OUT_OF_RANGE', KNOWN_STARTS]],
  ],
  [
    'a limit that ends after the bank holidays known',
    { ...OPEN, startedOn: '2028-12-21', asAt: '2028-12-31' },
    [
      [
        'started_on',
        '2028-12-21',
        'OUT_OF_RANGE',
        'a day at least 5 working days before 2028-12-31, the last known',
      ],
    ],
  ],
  [
    'an event that starts nothing under the right',
    { startEvent: 'Crime recorded' },
    [['start_event', 'Crime recorded', 'UNKNOWN_VALUE', RIGHT_6_STARTS]],
  ],
  [
    'an event that stops another clause',
    { stopEvent: 'Victim told of hearing' },
    [['stop_event', 'Victim told of hearing', 'UNKNOWN_VALUE', 'one of, for this right: Victim told']],
  ],
  [
    'an export after the bank holidays known',
    { ...OPEN, asAt: '2029-01-01' },
    [['as_at', '2029-01-01', 'OUT_OF_RANGE', 'a day up to 2028-12-31, the last known']],
  ],
  [
    'a limit that a pause moves beyond the bank holidays known',
    {
      ...OPEN,
      startedOn: '2028-12-20',
      pauses: '2028-12-20/2028-12-21',
      pauseReason: 'SAFETY',
      asAt: '2028-12-31',
    },
    [
      [
        'started_on',
        '2028-12-20',
        'OUT_OF_RANGE',
        'a day at least 5 working days, pauses aside, before 2028-12-31, the last known',
      ],
    ],
  ],
  [
    'a clause that does not begin with the event',
    { clause: 'prosecution' },
    [['clause', 'prosecution', 'UNKNOWN_VALUE', 'one of, for this right: investigation']],
  ],
  [
    'a pause before the start',
    { ...OPEN, ...PAUSED, pauses: '2022-05-31/2022-06-07' },
    [['pauses', '2022-05-31/2022-06-07', 'CONTRADICTION', PAUSES]],
  ],
  [
    'a pause that ends before it begins',
    { ...OPEN, ...PAUSED, pauses: '2022-06-07/2022-06-06' },
    [['pauses', '2022-06-07/2022-06-06', 'CONTRADICTION', PAUSES]],
  ],
  [
    'a pause that begins before the one before it ends',
    { ...OPEN, ...PAUSED, pauses: '2022-06-01/2022-06-07;2022-06-06/2022-06-08' },
    [['pauses', '2022-06-01/2022-06-07;2022-06-06/2022-06-08', 'CONTRADICTION', PAUSES]],
  ],
  [
    'a pause without an end before another',
    { ...OPEN, ...PAUSED, pauses: '2022-06-01/;2022-06-06/2022-06-08' },
    [['pauses', '2022-06-01/;2022-06-06/2022-06-08', 'CONTRADICTION', PAUSES]],
  ],
  [
    'a pause after the stop',
    { ...PAUSED, pauses: '2022-06-07/' },
    [
      [
        'pauses',
        '2022-06-07/',
        'CONTRADICTION',
        'pauses in order of time from started_on, 2022-06-01, none after stopped_on, 2022-06-06, of which only the last may have no end',
      ],
    ],
  ],
  [
    'an export before the end of a pause',
    { ...OPEN, ...PAUSED, pauses: '2022-06-01/2022-07-11' },
    [
      [
        'as_at',
        '2022-07-10',
        'CONTRADICTION',
        'a day on or after every event of the row, the last on 2022-07-11',
      ],
    ],
  ],
  [
    'a pause without its reason',
    { pauses: '2022-06-01/2022-06-03' },
    [['pause_reason', '', 'MISSING_VALUE', 'why the clock stood still']],
  ],
  [
    'a reason without a pause',
    { pauseReason: 'SAFETY' },
    [['pauses', '', 'MISSING_VALUE', 'when the clock stood still']],
  ],
  [
    'a day of Enhanced Rights of a victim without them',
    { enhancedRightsFrom: '2022-06-03' },
    [
      [
        'enhanced_rights_from',
        '2022-06-03',
        'CONTRADICTION',
        'nothing, as enhanced_rights says that the victim has none',
      ],
    ],
  ],
  [
    'Enhanced Rights from before the bank holidays known',
    { enhancedRights: 'YES', enhancedRightsFrom: '2017-12-31' },
    [['enhanced_rights_from', '2017-12-31', 'OUT_OF_RANGE', 'a day on or after 2018-01-01']],
  ],
])('checkEntitlement() refuses %s', (_, changes, issues) => {
  const expected = issues.map(([field, value, code, words]) => ({ field, value, code, expected: words }));
  expect(checkEntitlement(anEntitlement(changes))).toEqual(expected);
});

test('checkEntitlement() tells every contradiction of a row at once', () => {
  const fields = anEntitlement({ startedOn: '2022-06-30', stopEvent: 'Crime recorded', asAt: '2022-06-29' });
  expect(checkEntitlement(fields).map(({ field, code }) => `${field} ${code}`)).toEqual([
    'stopped_on CONTRADICTION',
    'as_at CONTRADICTION',
    'stop_event UNKNOWN_VALUE',
  ]);
});
