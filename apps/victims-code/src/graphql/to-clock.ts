import type { ClockQuestion, Outcome } from '@citizen-graph/victims-code';
import type { ClockInputType, ClockReadingType } from './clock.type';
import { toClause } from './to-edition';

/** The question that the arguments ask. */
export function toClockQuestion(given: ClockInputType, asAt: string): ClockQuestion {
  const { right, startEvent, clause, startedOn, stoppedOn, enhancedRightsFrom, pauses } = given;
  return {
    entitlement: {
      rightNumber: right,
      startEvent,
      clauseCode: clause ?? null,
      startedOn,
      stoppedOn: stoppedOn ?? null,
      enhancedRightsFrom: enhancedRightsFrom ?? null,
      pauses: pauses.map(({ pausedOn, resumedOn }) => ({ pausedOn, resumedOn: resumedOn ?? null })),
      notApplicableReason: given.notApplicableReason ?? null,
    },
    asAt,
  };
}

/** An outcome as the schema shows it. */
export function toClockReading(outcome: Outcome): ClockReadingType {
  return {
    edition: outcome.edition,
    clause: toClause(outcome.clause),
    status: outcome.kind,
    dueOn: 'dueOn' in outcome ? outcome.dueOn : null,
    workingDaysLate: 'workingDaysLate' in outcome ? outcome.workingDaysLate : null,
  };
}
