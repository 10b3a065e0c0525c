import { invariant } from '@citizen-graph/reference';
import { calculateDueDay } from './due-day';
import type { Clause, Edition, TimeLimit } from './edition';
import { findClause } from './edition';
import { getEdition } from './editions';
import type { Entitlement, NotApplicableReason } from './entitlement';
import { victimsCodeError } from './errors';
import { pausesKnownOn, runningDaysBetween } from './pause';

/**
 * How an entitlement stands. Against a limit: MET or MISSED once it has stopped; before that DUE until
 * the day it is due has passed and OVERDUE from then on, or PAUSED where its clock stands still and
 * there is no such day. Without a limit: DELIVERED once it has stopped, OPEN before.
 */
export type Standing =
  | { readonly kind: 'MET'; readonly dueOn: string | null }
  | { readonly kind: 'DUE'; readonly dueOn: string }
  | { readonly kind: 'MISSED' | 'OVERDUE'; readonly dueOn: string; readonly workingDaysLate: number }
  | { readonly kind: 'PAUSED' | 'DELIVERED' | 'OPEN' }
  | { readonly kind: 'NOT_APPLICABLE'; readonly reason: NotApplicableReason };

export type OutcomeKind = Standing['kind'];

/** How an entitlement stands on a day, by which edition of the Code and under which of its clauses. */
export type Outcome = Standing & { readonly edition: string; readonly clause: Clause };

/**
 * How an entitlement stands on a day, on or after the one it started, by the edition in force when it
 * started. What happens later does not count. The last working day of the limit is in time, any day
 * after it is late, a weekend too. Throws EDITION_UNKNOWN, CLAUSE_UNKNOWN, or OUTSIDE_BANK_HOLIDAYS.
 * Example: told under right 6 on Monday 2022-06-13 of an arrest on Wednesday 2022-06-01 is missed by one
 * working day: the fifth working day was 10 June.
 */
export function calculateOutcome(entitlement: Entitlement, day: string): Outcome {
  invariant(day >= entitlement.startedOn, 'an entitlement stands nowhere before it starts');
  const edition = getEdition(entitlement.startedOn);
  const clause = getClause(edition, entitlement);
  return { ...standingOf(entitlement, clause, day), edition: edition.id, clause };
}

/** Whether the victim had Enhanced Rights while the entitlement ran, up to a day. */
export function hasEnhancedRights({ enhancedRightsFrom, ...entitlement }: Entitlement, day: string): boolean {
  return enhancedRightsFrom !== null && enhancedRightsFrom <= endOf(entitlement, day);
}

function getClause(edition: Edition, entitlement: Entitlement): Clause {
  const clause = findClause(edition, entitlement);
  if (clause !== null) return clause;
  const { rightNumber, startEvent, clauseCode } = entitlement;
  const named = clauseCode === null ? '' : ` named "${clauseCode}"`;
  const message = `Right ${rightNumber} of the ${edition.id} edition has no clause${named} that starts with "${startEvent}".`;
  throw victimsCodeError('CLAUSE_UNKNOWN', message);
}

function standingOf(entitlement: Entitlement, { timeLimit }: Clause, day: string): Standing {
  const { notApplicableReason } = entitlement;
  if (notApplicableReason !== null) return { kind: 'NOT_APPLICABLE', reason: notApplicableReason };
  if (timeLimit !== null) return standingAgainst(timeLimit, entitlement, day);
  return { kind: isStopped(entitlement, day) ? 'DELIVERED' : 'OPEN' };
}

function standingAgainst(timeLimit: TimeLimit, entitlement: Entitlement, day: string): Standing {
  const end = endOf(entitlement, day);
  const pauses = pausesKnownOn(entitlement.pauses, end);
  const enhancedRightsFrom = hasEnhancedRights(entitlement, day) ? entitlement.enhancedRightsFrom : null;
  const dueOn = calculateDueDay({ startedOn: entitlement.startedOn, timeLimit, enhancedRightsFrom, pauses });
  const stopped = isStopped(entitlement, day);
  if (dueOn === null) return stopped ? { kind: 'MET', dueOn } : { kind: 'PAUSED' };
  if (end <= dueOn) return { kind: stopped ? 'MET' : 'DUE', dueOn };
  const workingDaysLate = runningDaysBetween(dueOn, end, pauses);
  return { kind: stopped ? 'MISSED' : 'OVERDUE', dueOn, workingDaysLate };
}

type Stop = Pick<Entitlement, 'stoppedOn'>;

function isStopped({ stoppedOn }: Stop, day: string): boolean {
  return stoppedOn !== null && stoppedOn <= day;
}

/** The day on which it stopped, or the day it is looked at. */
function endOf({ stoppedOn }: Stop, day: string): string {
  return stoppedOn !== null && stoppedOn <= day ? stoppedOn : day;
}
