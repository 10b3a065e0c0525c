import { isCalendarDay } from '@citizen-graph/reference';
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
 * How an entitlement that anybody may have written stands on a day. Throws CLOCK_CONTRADICTION where its
 * days do not exist or contradict each other, and what calculateOutcome throws.
 */
export function readClock({ entitlement, asAt }: ClockQuestion): Outcome {
  const { startedOn, stoppedOn, enhancedRightsFrom, pauses } = entitlement;
  const pauseDays = pauses.flatMap(({ pausedOn, resumedOn }) => [pausedOn, resumedOn]);
  const days = [startedOn, stoppedOn, enhancedRightsFrom, asAt, ...pauseDays];
  const unreal = days.find((day) => day !== null && !isCalendarDay(day));
  if (unreal !== undefined) {
    throw victimsCodeError('CLOCK_CONTRADICTION', `${unreal} is not a day that exists, written YYYY-MM-DD.`);
  }
  const [first] = contradictionsOf(entitlement, asAt);
  if (first === undefined) return calculateOutcome(entitlement, asAt);
  const { field, value, expected } = first;
  const message = `${field} is ${value}; it has to be ${expected}.`;
  throw victimsCodeError(
    'CLOCK_CONTRADICTION',
    message.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
}
