import type { VictimContact } from '../domain/contact-agreement';
import type { CrimeType } from '../domain/crime-type';
import type { Department } from '../domain/department';
import type { YesOrNo } from './cut-of';

/** A row of the export: what was agreed with one victim on contact, and when they heard from the force. */
export type ContactFields = {
  readonly agreementId: string;
  readonly dueFrom: string;
  readonly agreedOn: string | null;
  readonly everyDays: number | null;
  /** Days parted by semicolons: `2022-04-14;2022-04-28`. */
  readonly contacts: string | null;
  readonly endedOn: string | null;
  readonly enhancedRights: YesOrNo;
  readonly area: string;
  readonly department: Department;
  readonly crimeType: CrimeType | null;
  readonly asAt: string;
};

/** The contact that a row tells of. */
export function toVictimContact(fields: ContactFields): VictimContact {
  const { dueFrom, agreedOn, everyDays, endedOn } = fields;
  return {
    dueFrom,
    agreement: agreedOn === null || everyDays === null ? null : { agreedOn, everyDays },
    contacts: contactDays(fields),
    endedOn,
  };
}

/** The days of the contacts of a row, as it writes them. */
export function contactDays({ contacts }: Pick<ContactFields, 'contacts'>): readonly string[] {
  return contacts === null ? [] : contacts.split(';').map((day) => day.trim());
}
