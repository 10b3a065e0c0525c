import type { CodeList, CodeOf } from './code-list';

/** Kinds of search. Source: the stop and search files of data.police.uk. */
export const SEARCH_TYPES = [
  { code: 'PERSON', label: 'Person search' },
  { code: 'PERSON_AND_VEHICLE', label: 'Person and Vehicle search' },
  { code: 'VEHICLE', label: 'Vehicle search' },
] as const satisfies CodeList;

export type SearchType = CodeOf<typeof SEARCH_TYPES>;

/** What came of a search; an empty outcome is not recorded, which is not the same as no further action. */
export const OUTCOMES = [
  { code: 'NO_FURTHER_ACTION', label: 'A no further action disposal' },
  { code: 'ARREST', label: 'Arrest' },
  { code: 'DRUGS_WARNING', label: 'Khat or Cannabis warning' },
  { code: 'COMMUNITY_RESOLUTION', label: 'Community resolution' },
  { code: 'PENALTY_NOTICE', label: 'Penalty Notice for Disorder' },
  { code: 'SUMMONS_OR_POSTAL_CHARGE', label: 'Summons / charged by post' },
  { code: 'CAUTION', label: 'Caution (simple or conditional)' },
] as const satisfies CodeList;

export type Outcome = CodeOf<typeof OUTCOMES>;
