import { clientError } from './errors';

/** A secret of a partner, as it is listed: the secret itself is shown once, and only its digest is kept. */
export interface ClientSecret {
  readonly id: number;
  readonly partner: string;
  readonly createdAt: Date;
  /** The moment from which it is refused. */
  readonly expiresAt: Date;
}

/** A secret that was made just now, with its text. */
export interface IssuedSecret extends ClientSecret {
  readonly secret: string;
}

/** For how many days a secret is valid, and for how many those before it go on, unless told otherwise. */
export const SECRET_DAYS = { lifetime: 365, overlap: 7 } as const;

/** The most days that either may last. */
export const MOST_SECRET_DAYS = { lifetime: 730, overlap: 90 } as const;

const DAY_MS = 86_400_000;

/** When a secret that is made at a moment expires. Throws INVALID_LIFETIME unless for 1 to 730 days. */
export function expiryOf(madeAt: Date, days: number): Date {
  if (Number.isInteger(days) && days >= 1 && days <= MOST_SECRET_DAYS.lifetime)
    return daysAfter(madeAt, days);
  throw clientError(
    'INVALID_LIFETIME',
    `A secret is valid for a whole number of days from 1 to ${MOST_SECRET_DAYS.lifetime}, and not for ${days}.`,
  );
}

/** When secrets end that are replaced at a moment. Throws INVALID_OVERLAP unless after 0 to 90 days. */
export function endOfOverlap(replacedAt: Date, days: number): Date {
  if (Number.isInteger(days) && days >= 0 && days <= MOST_SECRET_DAYS.overlap)
    return daysAfter(replacedAt, days);
  throw clientError(
    'INVALID_OVERLAP',
    `Earlier secrets go on for a whole number of days from 0 to ${MOST_SECRET_DAYS.overlap}, and not for ${days}.`,
  );
}

function daysAfter(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * DAY_MS);
}
