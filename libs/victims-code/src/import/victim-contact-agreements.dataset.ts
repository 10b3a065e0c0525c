import { day, identifier, localPolicingArea, oneOf, optional, wholeNumber } from '@citizen-graph/ledger';
import type { Dataset } from '@citizen-graph/ledger';
import type { Observation } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import { contactStanding } from '../domain/contact-agreement';
import { measurementsOfContact } from '../domain/contact-measurements';
import { CRIME_TYPES } from '../domain/crime-type';
import { DEPARTMENTS } from '../domain/department';
import { rightCode } from '../domain/edition';
import { YES_OR_NO, cutOf } from './cut-of';
import { checkContact } from './check-contact';
import { toVictimContact } from './contact-fields';
import type { ContactFields } from './contact-fields';
import { daysColumn } from './days-column';
import { monthlyFile } from './monthly-file';

/** Contact agreed with victims, one row each, by the month from which an agreement was due. */
export const VICTIM_CONTACT_AGREEMENTS: Dataset<ContactFields> = {
  id: 'victim-contact-agreements',
  subject: 'victims-code',
  title: 'Contact agreed with victims',
  columns: {
    agreementId: identifier('agreement_id'),
    dueFrom: day('due_from'),
    agreedOn: optional(day('agreed_on')),
    everyDays: optional(wholeNumber('every_days', { min: 1, max: 366 })),
    contacts: optional(daysColumn('contacts')),
    endedOn: optional(day('ended_on')),
    enhancedRights: oneOf('enhanced_rights', YES_OR_NO),
    area: localPolicingArea('area'),
    department: oneOf('department', DEPARTMENTS),
    crimeType: optional(oneOf('crime_type', CRIME_TYPES)),
    asAt: day('as_at'),
  },
  constants: {},
  table: 'contact_agreement',
  check: checkContact,
  monthOf,
  recordIdOf: ({ agreementId }) => agreementId,
  periodOfFile: monthlyFile('victim-contact-agreements'),
  holdsPersons: true,
  keepsCorrectedRecords: false,
  observe,
};

function monthOf({ dueFrom }: ContactFields): Month {
  return month(dueFrom.slice(0, 7));
}

function observe(fields: ContactFields): Observation {
  return {
    month: monthOf(fields),
    segment: rightCode(6),
    area: fields.area,
    ...cutOf(fields),
    measurements: measurementsOfContact(contactStanding(toVictimContact(fields), fields.asAt)),
  };
}
