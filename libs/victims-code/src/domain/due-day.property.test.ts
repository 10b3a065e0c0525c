import fc from 'fast-check';
import { calculateDueDay } from './due-day';
import type { Clock } from './due-day';

const BANK_HOLIDAYS_2022 = new Set(
  ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27'].map(
    (day) => `2022-${day}`,
  ),
);

const FIRST = Date.UTC(2022, 0, 1);

function dayOf(number: number): string {
  return new Date(FIRST + number * 86_400_000).toISOString().slice(0, 10);
}

/** Walks from day to day and counts, as one would on a wall calendar. */
function walk({ startedOn, pauses }: Clock, from: string, limit: number): string | null {
  let [left, isRunning] = [limit, true];
  for (let number = 0; number < 365; number += 1) {
    const day = dayOf(number);
    const weekday = new Date(day).getUTCDay();
    const isWorking = weekday !== 0 && weekday !== 6 && !BANK_HOLIDAYS_2022.has(day);
    if (day > from && day > startedOn && isRunning && isWorking) left -= 1;
    if (left === 0) return day;
    for (const { pausedOn, resumedOn } of pauses) {
      if (pausedOn === day) isRunning = false;
      if (resumedOn === day) isRunning = true;
    }
  }
  return null;
}

const CLOCK = fc
  .record({
    gaps: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 5, maxLength: 5 }),
    start: fc.integer({ min: 0, max: 250 }),
    pauseCount: fc.integer({ min: 0, max: 2 }),
    isOpen: fc.boolean(),
    enhanced: fc.option(fc.integer({ min: -5, max: 20 })),
  })
  .map(({ gaps, start, pauseCount, isOpen, enhanced }): Clock => {
    const days = gaps.map((_, index) =>
      dayOf(start + gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0)),
    );
    const pauses = Array.from({ length: pauseCount }, (_, index) => ({
      pausedOn: days[2 * index] ?? '',
      resumedOn: isOpen && index === pauseCount - 1 ? null : (days[2 * index + 1] ?? ''),
    }));
    return {
      startedOn: dayOf(start),
      timeLimit: { workingDays: 5, underEnhancedRights: 1 },
      enhancedRightsFrom: enhanced === null ? null : dayOf(start + enhanced),
      pauses,
    };
  });

test('calculateDueDay() comes to the day that a walk over the calendar of 2022 comes to', () => {
  fc.assert(
    fc.property(CLOCK, (clock) => {
      const { startedOn, enhancedRightsFrom: enhanced } = clock;
      const ends = [walk(clock, startedOn, 5), enhanced === null ? null : walk(clock, enhanced, 1)];
      const expected = ends.filter((end) => end !== null).toSorted()[0] ?? null;
      expect(calculateDueDay(clock)).toBe(expected);
    }),
    { numRuns: 2_000 },
  );
});
