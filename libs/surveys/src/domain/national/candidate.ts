/** A victim who could be invited to the national survey, and what was decided. */
export type Candidate = {
  readonly candidateId: string;
  /** The day of the selection, written `YYYY-MM-DD`. */
  readonly selectedOn: string;
  /** The code of the local policing area. */
  readonly area: string;
  readonly crimeType: string;
  readonly domesticAbuse: boolean;
  readonly under18: boolean;
  readonly declined: boolean;
  /** A way of contact that was agreed with the victim as safe; null where none is recorded. */
  readonly safeContactRoute: string | null;
  /** INVITED, or the code of the reason why not. */
  readonly outcome: string;
};

/** Why a victim is not invited. */
export const REFUSALS = {
  UNDER_18: 'Under 18: the survey is of adults',
  DECLINED: 'Asked not to be contacted',
  SEXUAL_OFFENCE: 'Victim of a sexual offence: the pilot leaves these out',
  NO_SAFE_CONTACT: 'Domestic abuse, and no safe way of contact is recorded',
} as const;

export type InvitationOutcome = 'INVITED' | keyof typeof REFUSALS;

export const SAFE_CONTACT_ROUTES = [
  { code: 'SAFE_PHONE', label: 'Safe phone number' },
  { code: 'SAFE_EMAIL', label: 'Safe e-mail' },
  { code: 'SUPPORT_SERVICE', label: 'Through a support service' },
] as const;

type Circumstances = Pick<
  Candidate,
  'crimeType' | 'domesticAbuse' | 'under18' | 'declined' | 'safeContactRoute'
>;

/**
 * Whether a victim may be invited, and if not, the first reason why. Whoever suffered domestic abuse, whatever
 * the crime is recorded as, is only contacted by a route that was recorded as safe: an invitation that the
 * abuser sees can do harm. Source: Confidence and Satisfaction Report, 27 June 2023, paragraph 19.
 */
export function decideInvitation(victim: Circumstances): InvitationOutcome {
  const { crimeType, domesticAbuse, under18, declined, safeContactRoute } = victim;
  if (under18) return 'UNDER_18';
  if (declined) return 'DECLINED';
  if (crimeType === 'SEXUAL_OFFENCE') return 'SEXUAL_OFFENCE';
  const isAbuse = domesticAbuse || crimeType === 'DOMESTIC_ABUSE';
  return isAbuse && safeContactRoute === null ? 'NO_SAFE_CONTACT' : 'INVITED';
}
