/** The kinds of personal data that are taken out of a text, and what is put in their place. */
export const REDACTION_KINDS = {
  NAME: '[name]',
  PHONE: '[phone]',
  EMAIL: '[email]',
  URL: '[link]',
  HANDLE: '[handle]',
  POSTCODE: '[postcode]',
  ADDRESS: '[address]',
  VEHICLE: '[vehicle]',
  REFERENCE: '[reference]',
  OFFICER_NUMBER: '[officer number]',
  NATIONAL_INSURANCE: '[national insurance number]',
  NHS_NUMBER: '[NHS number]',
  DATE_OF_BIRTH: '[date of birth]',
  ACCOUNT: '[account]',
  NUMBER: '[number]',
} as const;

export type RedactionKind = keyof typeof REDACTION_KINDS;
