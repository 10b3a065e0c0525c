import type { Entitlement } from '../domain/entitlement';

/** Right 6: a suspect was arrested the day before the Platinum Jubilee, Thursday 2 and Friday 3 June 2022. */
export function anArrest(changes: Partial<Entitlement> = {}): Entitlement {
  return {
    rightNumber: 6,
    startEvent: 'Suspect arrested',
    clauseCode: null,
    startedOn: '2022-06-01',
    stoppedOn: null,
    enhancedRightsFrom: null,
    pauses: [],
    notApplicableReason: null,
    ...changes,
  };
}
