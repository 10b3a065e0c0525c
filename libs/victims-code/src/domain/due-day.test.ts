import { calculateDueDay } from './due-day';
import type { Pause } from './pause';

const FIVE_OR_ONE = { workingDays: 5, underEnhancedRights: 1 };

function dueDay(
  startedOn: string,
  enhancedRightsFrom: string | null,
  pauses: readonly Pause[] = [],
): string | null {
  return calculateDueDay({ startedOn, timeLimit: FIVE_OR_ONE, enhancedRightsFrom, pauses });
}

function pause(pausedOn: string, resumedOn: string | null): Pause {
  return { pausedOn, resumedOn };
}

describe('calculateDueDay() with pauses', () => {
  test.each<readonly [string, string, readonly Pause[], string | null]>([
    // Jubilee: 6, then 7 and 8 stand still, 9, 10, 13, 14 June.
    ['two working days', '2022-06-01', [pause('2022-06-06', '2022-06-08')], '2022-06-14'],
    // Easter: of 15 to 19 April only Tuesday the 19th is a working day; 20, 21, 22, 25, 26 April.
    ['Easter', '2022-04-14', [pause('2022-04-14', '2022-04-19')], '2022-04-26'],
    // Nothing stands still on a Saturday and Sunday: 9, 10, 13, 14, 15 June.
    ['a weekend', '2022-06-08', [pause('2022-06-10', '2022-06-12')], '2022-06-15'],
    // Going on the same day takes nothing.
    ['a day that is paused and goes on', '2022-06-08', [pause('2022-06-09', '2022-06-09')], '2022-06-15'],
    // The State Funeral: of 17 to 20 September only Tuesday the 20th; 21, 22, 23, 26, 27 September.
    ['the day of the funeral', '2022-09-16', [pause('2022-09-17', '2022-09-20')], '2022-09-27'],
    // Christmas: 22; 23 stands still; 28; 29 stands still; 30 December, 3, 4 January.
    [
      'twice over Christmas',
      '2022-12-21',
      [pause('2022-12-22', '2022-12-23'), pause('2022-12-28', '2022-12-29')],
      '2023-01-04',
    ],
    // The day of the pause still counts, so that the limit is complete.
    ['from its last day on', '2022-06-01', [pause('2022-06-10', null)], '2022-06-10'],
    ['from before its last day on', '2022-06-01', [pause('2022-06-09', null)], null],
    [
      'first for a time, then for good',
      '2022-06-01',
      [pause('2022-06-06', '2022-06-08'), pause('2022-06-13', null)],
      null,
    ],
  ])('%s', (_, startedOn, pauses, expected) => {
    expect(dueDay(startedOn, null, pauses)).toBe(expected);
  });
});

describe('calculateDueDay() with Enhanced Rights', () => {
  // The standard limit of an arrest on 1 June 2022 runs out on the 10th.
  test.each([
    ['long before the start', '2022-01-01', '2022-06-06'],
    ['on the day of the start', '2022-06-01', '2022-06-06'],
    ['on a bank holiday after it', '2022-06-02', '2022-06-06'],
    ['while it runs', '2022-06-07', '2022-06-08'],
    ['on the last day but one', '2022-06-09', '2022-06-10'],
    ['on the last day, which they do not put off', '2022-06-10', '2022-06-10'],
    ['after it', '2022-06-13', '2022-06-10'],
  ])('that begin %s', (_, from, expected) => {
    expect(dueDay('2022-06-01', from)).toBe(expected);
  });

  // Of an arrest on 21 December 2022 it runs out on the 30th: 22, 23, 28, 29, 30.
  test('that begin before Christmas', () => {
    expect(dueDay('2022-12-21', '2022-12-23')).toBe('2022-12-28');
  });

  test.each<readonly [string, string, readonly Pause[], string | null]>([
    // Enhanced: 8 and 9 stand still, 10 June. Standard: 6, 7, 10, 13, 14 June.
    ['counted from the day they begin', '2022-06-07', [pause('2022-06-07', '2022-06-09')], '2022-06-10'],
    // Enhanced: from the 8th, 9 stands still, 10 June. The pause began before the rights did.
    ['while it stands still', '2022-06-08', [pause('2022-06-07', '2022-06-09')], '2022-06-10'],
    ['and the pause before them is over', '2022-06-09', [pause('2022-06-06', '2022-06-08')], '2022-06-10'],
    [
      'and the enhanced limit runs out before the pause',
      '2022-06-06',
      [pause('2022-06-08', null)],
      '2022-06-07',
    ],
    ['and neither limit runs out before the pause', '2022-06-08', [pause('2022-06-07', null)], null],
  ])('and pauses, %s', (_, from, pauses, expected) => {
    expect(dueDay('2022-06-01', from, pauses)).toBe(expected);
  });

  test('a limit that is no shorter under them stays as it is', () => {
    const timeLimit = { workingDays: 2, underEnhancedRights: 2 };
    const clock = { startedOn: '2022-04-14', timeLimit, enhancedRightsFrom: '2022-04-19', pauses: [] };
    expect(calculateDueDay(clock)).toBe('2022-04-20');
  });
});
