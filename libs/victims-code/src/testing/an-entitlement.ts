import type { EntitlementFields } from '../import/entitlement-fields';

/** A row as the export writes it: told on Monday 6 June 2022 of an arrest on Wednesday 1 June. */
export function anEntitlement(changes: Partial<EntitlementFields> = {}): EntitlementFields {
  return {
    entitlementId: 'VC-000001',
    rightNumber: 6,
    startEvent: 'Suspect arrested',
    startedOn: '2022-06-01',
    stopEvent: 'Victim told',
    stoppedOn: '2022-06-06',
    enhancedRights: 'NO',
    area: 'E08000025',
    department: 'INVESTIGATION',
    notApplicableReason: null,
    asAt: '2022-07-10',
    clause: null,
    pauses: null,
    pauseReason: null,
    enhancedRightsFrom: null,
    crimeType: null,
    ...changes,
  };
}
