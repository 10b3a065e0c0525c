import type { CodeList, CodeOf } from './code-list';

/** Gender of the person searched, as the officer recorded it. */
export const GENDERS = [
  { code: 'MALE', label: 'Male' },
  { code: 'FEMALE', label: 'Female' },
  { code: 'OTHER', label: 'Other' },
] as const satisfies CodeList;

export type Gender = CodeOf<typeof GENDERS>;

/** Age in years of the person searched, in the bands that are published. */
export const AGE_RANGES = [
  { code: 'UNDER_10', label: 'under 10' },
  { code: 'FROM_10_TO_17', label: '10-17' },
  { code: 'FROM_18_TO_24', label: '18-24' },
  { code: 'FROM_25_TO_34', label: '25-34' },
  { code: 'OVER_34', label: 'over 34' },
] as const satisfies CodeList;

export type AgeRange = CodeOf<typeof AGE_RANGES>;

/** Ethnicity as the officer saw it; never mixed with what the person said. */
export const OFFICER_DEFINED_ETHNICITIES = [
  { code: 'WHITE', label: 'White' },
  { code: 'MIXED', label: 'Mixed' },
  { code: 'ASIAN', label: 'Asian' },
  { code: 'BLACK', label: 'Black' },
  { code: 'OTHER', label: 'Other' },
] as const satisfies CodeList;

export type OfficerDefinedEthnicity = CodeOf<typeof OFFICER_DEFINED_ETHNICITIES>;
