import { parsePauses, runningDaysBetween } from './pause';

test.each([
  ['2022-04-03/2022-04-06', [{ pausedOn: '2022-04-03', resumedOn: '2022-04-06' }]],
  ['2022-05-01/', [{ pausedOn: '2022-05-01', resumedOn: null }]],
  [
    '2022-04-03/2022-04-06; 2022-05-01/',
    [
      { pausedOn: '2022-04-03', resumedOn: '2022-04-06' },
      { pausedOn: '2022-05-01', resumedOn: null },
    ],
  ],
  ['2022-04-03', null],
  ['2022-04-03/2022-02-30', null],
  ['/2022-04-06', null],
  ['2022-04-03/2022-04-06/2022-04-07', null],
  ['2022-04-03/2022-04-06;', null],
])('parsePauses(%s) is %j', (text, expected) => {
  expect(parsePauses(text)).toEqual(expected);
});

// Working days after Friday 10 June 2022: 13 to 17, 20 to 24 June.
test.each([
  ['none', [], 10],
  ['one within', [{ pausedOn: '2022-06-13', resumedOn: '2022-06-15' }], 8],
  ['one that began before', [{ pausedOn: '2022-06-01', resumedOn: '2022-06-14' }], 8],
  ['one that goes on', [{ pausedOn: '2022-06-22', resumedOn: null }], 8],
  ['one before', [{ pausedOn: '2022-06-01', resumedOn: '2022-06-08' }], 10],
])('runningDaysBetween() two Fridays with pauses: %s', (_, pauses, expected) => {
  expect(runningDaysBetween('2022-06-10', '2022-06-24', pauses)).toBe(expected);
});
