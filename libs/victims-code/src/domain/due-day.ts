import { addWorkingDays, workingDaysBetween } from '@citizen-graph/reference';
import type { TimeLimit } from './edition';
import type { Pause } from './pause';

/** What decides on which day a clock runs out. */
export interface Clock {
  readonly startedOn: string;
  readonly timeLimit: TimeLimit;
  readonly enhancedRightsFrom: string | null;
  readonly pauses: readonly Pause[];
}

/**
 * The last day in time, or null where the clock stands still before it has run out. Where Enhanced
 * Rights begin while it runs, it is the earlier of the day on which the standard limit runs out and the
 * one on which the enhanced limit, counted from the day they begin, does: nobody gets less by them.
 * Throws OUTSIDE_BANK_HOLIDAYS. Example: arrested on Wednesday 2022-06-01, Enhanced Rights from Tuesday
 * the 7th: the standard limit would run out on the 10th, the enhanced one does on the 8th.
 */
export function calculateDueDay({ startedOn, timeLimit, enhancedRightsFrom, pauses }: Clock): string | null {
  const { workingDays, underEnhancedRights } = timeLimit;
  if (enhancedRightsFrom !== null && enhancedRightsFrom <= startedOn) {
    return runOut(startedOn, underEnhancedRights, pauses);
  }
  const standard = runOut(startedOn, workingDays, pauses);
  if (enhancedRightsFrom === null || underEnhancedRights === workingDays) return standard;
  if (standard !== null && standard <= enhancedRightsFrom) return standard;
  return earlier(standard, runOut(enhancedRightsFrom, underEnhancedRights, pauses));
}

/** The day on which a number of working days after a day is complete, those in pauses not counted. */
function runOut(from: string, limit: number, pauses: readonly Pause[]): string | null {
  let day = addWorkingDays(from, limit);
  for (const { pausedOn, resumedOn } of pauses) {
    if (pausedOn >= day) return day;
    if (resumedOn === null) return null;
    if (resumedOn <= from) continue;
    day = addWorkingDays(day, workingDaysBetween(pausedOn > from ? pausedOn : from, resumedOn));
  }
  return day;
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
