import type { Measurement } from '@citizen-graph/metrics';
import type { ContactStanding } from './contact-agreement';
import { CONTACT_AGREED, CONTACT_KEPT, CONTACT_OVERDUE, CONTACT_PLAN_OUTSTANDING } from './measures';

/** What is measured on contact with a victim: the agreement, each span that is over, and a contact that is overdue. */
export function measurementsOfContact(standing: ContactStanding): readonly Measurement[] {
  const { plan, kept, missed, daysOverdue } = standing;
  const spans = [...Array<boolean>(kept).fill(true), ...Array<boolean>(missed).fill(false)];
  return [
    ...(plan === 'NOT_DUE' ? [] : [{ measure: CONTACT_AGREED.id, ...counts(plan === 'AGREED') }]),
    ...(plan === 'OUTSTANDING' ? [{ measure: CONTACT_PLAN_OUTSTANDING.id, ...counts(false) }] : []),
    ...spans.map((isKept) => ({ measure: CONTACT_KEPT.id, ...counts(isKept) })),
    ...(daysOverdue === null
      ? []
      : [{ measure: CONTACT_OVERDUE.id, numerator: 0 as const, value: daysOverdue }]),
  ];
}

function counts(isTrue: boolean): Omit<Measurement, 'measure'> {
  return { numerator: isTrue ? 1 : 0, value: 0 };
}
