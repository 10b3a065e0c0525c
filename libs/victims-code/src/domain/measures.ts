import type { Measure } from '@citizen-graph/metrics';

/** Every entitlement that started; what is up to the victim is none. */
export const ENTITLEMENTS = counted('entitlement');

/** Entitlements that were due or done; those done in time count. */
export const ON_TIME = counted('entitlement-on-time');

/** Entitlements that were done late, with the working days that they were late by. */
export const MISSED = counted('entitlement-missed');

/** Entitlements that are open past the day they were due. */
export const OVERDUE = counted('entitlement-overdue');

/** The same, with the working days that they are overdue by. */
export const DAYS_OVERDUE = counted('entitlement-days-overdue');

/** Entitlements without a time limit; those delivered count. */
export const DELIVERED = counted('entitlement-delivered');

/** Entitlements that have not stopped, whether or not they are due. */
export const STILL_OPEN = counted('entitlement-open');

/** Entitlements whose clock stood still at some time. */
export const PAUSED = counted('entitlement-paused');

/** Entitlements found not to apply. */
export const NOT_APPLICABLE = counted('entitlement-not-applicable');

/** The part of those found not to apply for one reason. */
export function notApplicableFor(reason: string): Measure {
  return counted(`entitlement-not-applicable-${reason.toLowerCase().replaceAll('_', '-')}`);
}

/** What became of one clause, where its right has others that are measured in the same way. */
export function ofClause(code: string): Measure {
  return counted(`clause-${code}`);
}

/** Statements of victims who were to be offered one; those offered it count. */
export const STATEMENT_OFFERED = counted('statement-offered');

/** Statements offered; those made count. */
export const STATEMENT_MADE = counted('statement-made');

/** Statements made; those served on the court count. */
export const STATEMENT_SERVED = counted('statement-served');

/** Statements served; those read in court count. */
export const STATEMENT_READ = counted('statement-read');

/** Victims with whom contact was to be agreed; those with an agreement count. */
export const CONTACT_AGREED = counted('contact-agreed');

/** Agreements that are not made although the time for it has passed. */
export const CONTACT_PLAN_OUTSTANDING = counted('contact-plan-outstanding');

/** Contacts that fell due under an agreement; those kept count. */
export const CONTACT_KEPT = counted('contact-kept');

/** Agreements under which a contact is overdue, with the days that it is overdue by. */
export const CONTACT_OVERDUE = counted('contact-overdue');

function counted(id: string): Measure {
  return { id, accumulation: 'flow', amount: 'n' };
}
