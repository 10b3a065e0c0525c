import { readText } from '@citizen-graph/ledger/testing/read-texts';
import type { Membership } from '../domain/membership';
import { WMNOW_MEMBERSHIP } from './membership.dataset';

const BIRMINGHAM: Membership = {
  asAt: '2023-03-31',
  areaCode: 'E08000025',
  areaName: 'Birmingham',
  members: 44_728,
};

test('the file has these columns, and says what each takes', () => {
  expect(Object.values(WMNOW_MEMBERSHIP.columns).map(({ header, expected }) => [header, expected])).toEqual([
    ['as_at', 'the last day of a month, written YYYY-MM-DD'],
    ['area_code', 'one of: E08000025; E08000026; E08000027; E08000028; E08000029; E08000030; E08000031'],
    ['area_name', 'text of at most 100 characters'],
    ['members', 'a whole number from 0 to 10000000'],
  ]);
});

test.each([
  ['as_at', '2023-03-31', '2023-03-31'],
  ['as_at', ' 2024-02-29 ', '2024-02-29'],
  ['as_at', '2023-03-30', 'UNKNOWN_VALUE'],
  ['as_at', '2024-02-28', 'UNKNOWN_VALUE'],
  ['as_at', '2023-02-29', 'NOT_A_DATE'],
  ['as_at', '31/03/2023', 'NOT_A_DATE'],
  ['as_at', '2023-03', 'NOT_A_DATE'],
  ['as_at', '', 'MISSING_VALUE'],
  ['area_code', 'E08000031', 'E08000031'],
  ['area_code', 'E08000024', 'UNKNOWN_VALUE'],
  ['area_code', 'UNKNOWN', 'UNKNOWN_VALUE'],
  ['area_code', '', 'MISSING_VALUE'],
  ['area_name', 'Birmingham', 'Birmingham'],
  ['area_name', '', 'MISSING_VALUE'],
  ['area_name', 'x'.repeat(101), 'TOO_LONG'],
  ['members', '44728', 44_728],
  ['members', '0', 0],
  ['members', '-1', 'OUT_OF_RANGE'],
  ['members', '10000001', 'OUT_OF_RANGE'],
  ['members', '44728.5', 'NOT_A_WHOLE_NUMBER'],
  ['members', '44,728', 'NOT_A_WHOLE_NUMBER'],
  ['members', '', 'MISSING_VALUE'],
])('%s reads %p as %p', (header, text, expected) => {
  expect(readText(WMNOW_MEMBERSHIP, header, text)).toBe(expected);
});

test('the members of an area are observed at the end of the month, as a sum and no proportion', () => {
  expect(WMNOW_MEMBERSHIP.observe(BIRMINGHAM)).toEqual({
    month: '2023-03',
    segment: 'wmnow',
    area: 'E08000025',
    attributes: [],
    measurements: [{ measure: 'members', numerator: 0, value: 44_728 }],
  });
});

test('an area without members is observed as nought, which is not the same as nothing', () => {
  expect(WMNOW_MEMBERSHIP.observe({ ...BIRMINGHAM, members: 0 })?.measurements).toEqual([
    { measure: 'members', numerator: 0, value: 0 },
  ]);
});

test('there is one record for each area and month', () => {
  expect(WMNOW_MEMBERSHIP.monthOf(BIRMINGHAM)).toBe('2023-03');
  expect(WMNOW_MEMBERSHIP.recordIdOf(BIRMINGHAM, { fileName: 'members.csv', line: 2 })).toBe(
    '2023-03-31:E08000025',
  );
});

test('the name of the area has to fit its code', () => {
  expect(WMNOW_MEMBERSHIP.check?.(BIRMINGHAM)).toEqual([]);
  expect(WMNOW_MEMBERSHIP.check?.({ ...BIRMINGHAM, areaName: 'Dudley' })).toEqual([
    {
      field: 'area_name',
      value: 'Dudley',
      code: 'CONTRADICTION',
      expected: 'Birmingham, as the area with code E08000025 is called',
    },
  ]);
});
