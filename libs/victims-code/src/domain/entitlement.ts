import type { ClauseReference } from './edition';
import type { Pause } from './pause';

/** Why an entitlement does not apply, as the export names it. */
export const NOT_APPLICABLE_REASONS = [
  { code: 'VICTIM_DECLINED', label: 'Victim declined' },
  { code: 'NOT_TRACEABLE', label: 'Not traceable' },
  { code: 'NO_SUSPECT_IDENTIFIED', label: 'No suspect identified' },
] as const;

export type NotApplicableReason = (typeof NOT_APPLICABLE_REASONS)[number]['code'];

/** One victim's entitlement under one right: the events that start and stop it, on days written YYYY-MM-DD. */
export interface Entitlement extends ClauseReference {
  readonly startedOn: string;
  /** Null while it is open. */
  readonly stoppedOn: string | null;
  /** The day from which the victim has Enhanced Rights, which may lie before the start; null without them. */
  readonly enhancedRightsFrom: string | null;
  /** In order of time, none of which overlap. */
  readonly pauses: readonly Pause[];
  readonly notApplicableReason: NotApplicableReason | null;
}
