import { daysBetween } from './days-between';

/** The days within which contact is to be agreed: the force's own target for contact plans. */
export const DAYS_TO_AGREE = 7;

/** One contact at least in each span of so many days of the calendar, the first of which begins after the agreement. */
export interface Agreement {
  readonly agreedOn: string;
  readonly everyDays: number;
}

/** What was agreed with a victim on how often they hear from the force, and when they did. Days are YYYY-MM-DD. */
export interface VictimContact {
  /** The day from which an agreement is due: the crime was recorded. */
  readonly dueFrom: string;
  /** Null while nothing is agreed. */
  readonly agreement: Agreement | null;
  /** The days of the contacts, none before the agreement. */
  readonly contacts: readonly string[];
  /** The day from which contact was no longer due; null while it is. */
  readonly endedOn: string | null;
}

/** How contact with a victim stands on a day. */
export interface ContactStanding {
  /** AGREED or AGREED_LATE; before that NOT_DUE until the time to agree has passed, and OUTSTANDING from then on. */
  readonly plan: 'AGREED' | 'AGREED_LATE' | 'NOT_DUE' | 'OUTSTANDING';
  /** The spans that are over, by whether the victim heard from the force in them. */
  readonly kept: number;
  readonly missed: number;
  /** The days for which contact has been overdue; null where it is not. */
  readonly daysOverdue: number | null;
}

/**
 * How contact with a victim stands on a day. What happens later does not count. A second contact in a
 * span earns nothing more; the last day of a span is in time. Contact is overdue from the day after the
 * first span that passed without one since the last. Example: agreed on 1 June 2022 for every 14 days and
 * heard on the 10th: on 30 June the first span was kept, the second (16 to 29 June) missed, and contact
 * is overdue by one day.
 */
export function contactStanding(contact: VictimContact, day: string): ContactStanding {
  const { agreement } = contact;
  if (agreement === null) {
    return { plan: planWithout(contact, day), kept: 0, missed: 0, daysOverdue: null };
  }
  const isLate = daysBetween(contact.dueFrom, agreement.agreedOn) > DAYS_TO_AGREE;
  return { plan: isLate ? 'AGREED_LATE' : 'AGREED', ...keepingOf(agreement, contact, day) };
}

function planWithout(contact: VictimContact, day: string): 'NOT_DUE' | 'OUTSTANDING' {
  const isPast = daysBetween(contact.dueFrom, day) > DAYS_TO_AGREE;
  return isPast && !hasEnded(contact, day) ? 'OUTSTANDING' : 'NOT_DUE';
}

function keepingOf(
  { agreedOn, everyDays }: Agreement,
  contact: VictimContact,
  day: string,
): Omit<ContactStanding, 'plan'> {
  const daysAfter = (date: string): number => daysBetween(agreedOn, date);
  const heard = contact.contacts.filter((date) => date <= day);
  const inTouch = new Set(heard.map((date) => Math.ceil(daysAfter(date) / everyDays)));
  const over = Math.max(0, Math.floor(lastPastDay(daysAfter, contact, day) / everyDays));
  const kept = [...inTouch].filter((span) => span >= 1 && span <= over).length;
  const overdue = daysAfter(day) - (Math.max(0, ...inTouch) + 1) * everyDays;
  const daysOverdue = overdue > 0 && !hasEnded(contact, day) ? overdue : null;
  return { kept, missed: over - kept, daysOverdue };
}

// On the day itself the victim may still hear from the force; on the day on which contact ended, not.
function lastPastDay(daysAfter: (date: string) => number, { endedOn }: VictimContact, day: string): number {
  return endedOn !== null && endedOn <= day ? daysAfter(endedOn) : daysAfter(day) - 1;
}

function hasEnded({ endedOn }: VictimContact, day: string): boolean {
  return endedOn !== null && endedOn <= day;
}
