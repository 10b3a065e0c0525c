/** A survey that was sent to somebody, and how far it came. */
export type Invitation = {
  readonly invitationId: string;
  /** The code of the survey. */
  readonly survey: string;
  /** The instant of sending, ISO 8601 with its offset. */
  readonly sentAt: string;
  /** The code of the local policing area. */
  readonly area: string;
  /** The code of how the survey is taken. */
  readonly mode: string;
  /** The code of how the person had got in touch, or NOT_RECORDED. */
  readonly channel: string;
  readonly status: string;
};

/** How far an invitation came, from the first step that failed to a completed survey. */
export const INVITATION_STATUSES = [
  { code: 'UNDELIVERED', label: 'Undelivered' },
  { code: 'DELIVERED', label: 'Delivered' },
  { code: 'OPENED', label: 'Opened' },
  { code: 'STARTED', label: 'Started' },
  { code: 'COMPLETED', label: 'Completed' },
  { code: 'OPTED_OUT', label: 'Opted out' },
] as const;

export type InvitationStep = 'SENT' | 'DELIVERED' | 'OPENED' | 'STARTED' | 'COMPLETED' | 'OPTED_OUT';

const ON_THE_WAY = ['SENT', 'DELIVERED', 'OPENED', 'STARTED', 'COMPLETED'] as const;

/**
 * The steps that an invitation came to: its status is the furthest, and the way there leads over all
 * before it. Only a message that was delivered can be opted out of; whether it was opened or the survey
 * begun before, the status does not tell, so that somebody who opts out counts for neither.
 */
export function stepsReached(status: string): ReadonlySet<InvitationStep> {
  if (status === 'OPTED_OUT') return new Set(['SENT', 'DELIVERED', 'OPTED_OUT']);
  const furthest = ON_THE_WAY.findIndex((step) => step === status);
  return new Set(ON_THE_WAY.slice(0, Math.max(furthest, 0) + 1));
}
