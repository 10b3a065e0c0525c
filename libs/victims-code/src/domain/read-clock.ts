import { DomainError, isCalendarDay, shorten } from '@citizen-graph/reference';
import type { CalendarErrorCode } from '@citizen-graph/reference';
import { contradictionsOf } from './contradictions';
import type { Entitlement } from './entitlement';
import { victimsCodeError } from './errors';
import { calculateOutcome } from './outcome';
import type { Outcome } from './outcome';

/** An entitlement as somebody asks about it, and the day on which it is looked at. */
export interface ClockQuestion {
  readonly entitlement: Entitlement;
  readonly asAt: string;
}

/**
 * How an entitlement that anybody may have written stands on a day. Throws NOT_A_DAY where one of its days
 * does not exist, CLOCK_CONTRADICTION where they contradict each other, and what calculateOutcome throws.
 */
export function readClock({ entitlement, asAt }: ClockQuestion): Outcome {
  checkDays(entitlement, asAt);
  const [first] = contradictionsOf(entitlement, asAt);
  if (first === undefined) return calculateOutcome(entitlement, asAt);
  const { field, value, expected } = first;
  const message = `${field} is ${value}; it has to be ${expected}.`;
  throw victimsCodeError(
    'CLOCK_CONTRADICTION',
    message.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
}

function checkDays({ startedOn, stoppedOn, enhancedRightsFrom, pauses }: Entitlement, asAt: string): void {
  for (const days of [{ startedOn, stoppedOn, enhancedRightsFrom, asAt }, ...pauses]) {
    for (const [field, day] of Object.entries(days)) {
      if (day === null || isCalendarDay(day)) continue;
      const message = `${field} is ${shorten(day)}; it has to be a day that exists, written YYYY-MM-DD.`;
      throw new DomainError<CalendarErrorCode>('NOT_A_DAY', message);
    }
  }
}
