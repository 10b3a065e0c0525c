import { anArrest } from '../testing/an-arrest';
import type { Entitlement } from './entitlement';
import { calculateOutcome } from './outcome';
import { readClock } from './read-clock';

test('readClock() of a clock in order is its outcome', () => {
  const entitlement = anArrest({ pauses: [{ pausedOn: '2022-06-07', resumedOn: '2022-06-09' }] });
  expect(readClock({ entitlement, asAt: '2022-06-16' })).toEqual(calculateOutcome(entitlement, '2022-06-16'));
});

test.each<readonly [Partial<Entitlement>, string, string]>([
  [{ startedOn: '1 June' }, '2022-06-16', 'startedOn is 1 June'],
  [{ stoppedOn: '' }, '2022-06-16', 'stoppedOn is '],
  [{ enhancedRightsFrom: '2022-02-29' }, '2022-06-16', 'enhancedRightsFrom is 2022-02-29'],
  [{ pauses: [{ pausedOn: '7 June', resumedOn: null }] }, '2022-06-16', 'pausedOn is 7 June'],
  [{ pauses: [{ pausedOn: '2022-06-07', resumedOn: 'x' }] }, '2022-06-16', 'resumedOn is x'],
  [{}, '2022-06-31', 'asAt is 2022-06-31'],
])('readClock() refuses %j as at %s, as no day', (changes, asAt, which) => {
  expect(() => readClock({ entitlement: anArrest(changes), asAt })).toThrow(
    expect.objectContaining({
      code: 'NOT_A_DAY',
      message: `${which}; it has to be a day that exists, written YYYY-MM-DD.`,
    }),
  );
});

test.each<readonly [Partial<Entitlement>, string, string]>([
  [
    { stoppedOn: '2022-05-31' },
    '2022-06-16',
    'stoppedOn is 2022-05-31; it has to be a day on or after startedOn, 2022-06-01.',
  ],
  [
    {},
    '2022-05-31',
    'asAt is 2022-05-31; it has to be a day on or after every event of the row, the last on 2022-06-01.',
  ],
  [
    {
      pauses: [
        { pausedOn: '2022-06-07', resumedOn: null },
        { pausedOn: '2022-06-09', resumedOn: null },
      ],
    },
    '2022-06-16',
    'pauses is 2022-06-07/;2022-06-09/; it has to be pauses in order of time from startedOn, 2022-06-01, of which only the last may have no end.',
  ],
])('readClock() refuses %j as at %s, as a contradiction', (changes, asAt, message) => {
  expect(() => readClock({ entitlement: anArrest(changes), asAt })).toThrow(
    expect.objectContaining({ code: 'CLOCK_CONTRADICTION', message }),
  );
});
