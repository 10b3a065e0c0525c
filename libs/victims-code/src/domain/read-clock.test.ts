import { anArrest } from '../testing/an-arrest';
import type { Entitlement } from './entitlement';
import { calculateOutcome } from './outcome';
import { readClock } from './read-clock';

test('readClock() of a clock in order is its outcome', () => {
  const entitlement = anArrest({ pauses: [{ pausedOn: '2022-06-07', resumedOn: '2022-06-09' }] });
  expect(readClock({ entitlement, asAt: '2022-06-16' })).toEqual(calculateOutcome(entitlement, '2022-06-16'));
});

test.each<readonly [Partial<Entitlement>, string, string]>([
  [{ startedOn: '1 June' }, '2022-06-16', '1 June is not a day that exists, written YYYY-MM-DD.'],
  [{}, '2022-06-31', '2022-06-31 is not a day that exists, written YYYY-MM-DD.'],
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
])('readClock() refuses %j as at %s', (changes, asAt, message) => {
  expect(() => readClock({ entitlement: anArrest(changes), asAt })).toThrow(
    expect.objectContaining({ code: 'CLOCK_CONTRADICTION', message }),
  );
});
