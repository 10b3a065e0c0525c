/** What a community message is about. */
export const MESSAGE_KINDS = [
  { code: 'CRIME_UPDATE', label: 'Crime update' },
  { code: 'APPEAL', label: 'Appeal' },
  { code: 'SAFETY_ADVICE', label: 'Safety advice' },
  { code: 'OTHER', label: 'Other' },
] as const;

/** The best rating that a member can give a message, from 1. */
export const BEST_RATING = 5;

/** One message to the members of one area, and what became of the copies that were sent. */
export type Message = {
  readonly messageId: string;
  /** The instant of sending, ISO 8601 with its offset. */
  readonly sentAt: string;
  readonly areaCode: string;
  readonly areaName: string;
  readonly kind: string;
  /** Copies sent, and of those delivered, opened, clicked on, rated, replied to, and answered by leaving. */
  readonly sent: number;
  readonly delivered: number;
  readonly opened: number;
  readonly clicked: number;
  readonly rated: number;
  /** The sum of the ratings, each from 1 to 5. */
  readonly ratingTotal: number;
  readonly replied: number;
  readonly unsubscribed: number;
};
