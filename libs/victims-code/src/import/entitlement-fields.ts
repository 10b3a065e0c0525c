import { invariant } from '@citizen-graph/reference';
import type { CrimeType } from '../domain/crime-type';
import type { Department } from '../domain/department';
import type { Entitlement, NotApplicableReason } from '../domain/entitlement';
import { parsePauses } from '../domain/pause';
import type { PauseReason } from '../domain/pause';

/** A row of the export; the table keeps these events and never whether the entitlement was met. */
export type EntitlementFields = {
  readonly entitlementId: string;
  readonly rightNumber: number;
  readonly startEvent: string;
  readonly startedOn: string;
  readonly stopEvent: string | null;
  readonly stoppedOn: string | null;
  readonly enhancedRights: 'YES' | 'NO';
  readonly area: string;
  readonly department: Department;
  readonly notApplicableReason: NotApplicableReason | null;
  readonly asAt: string;
  readonly clause: string | null;
  /** Written as the file writes them: `2022-04-03/2022-04-06;2022-05-01/`. */
  readonly pauses: string | null;
  readonly pauseReason: PauseReason | null;
  /** Null where the victim has none, or has them from the start. */
  readonly enhancedRightsFrom: string | null;
  readonly crimeType: CrimeType | null;
};

/** The entitlement that a row tells of. */
export function toEntitlement(fields: EntitlementFields): Entitlement {
  const { startedOn, enhancedRights, enhancedRightsFrom } = fields;
  const pauses = fields.pauses === null ? [] : parsePauses(fields.pauses);
  invariant(pauses, 'the column has read the pauses');
  return {
    rightNumber: fields.rightNumber,
    startEvent: fields.startEvent,
    clauseCode: fields.clause,
    startedOn,
    stoppedOn: fields.stoppedOn,
    enhancedRightsFrom: enhancedRights === 'YES' ? (enhancedRightsFrom ?? startedOn) : null,
    pauses,
    notApplicableReason: fields.notApplicableReason,
  };
}
