/**
 * What is printed with every comparison of rates between ethnic groups. The first three are those of Stop
 * and search data and the effect of geographical differences, Race Disparity Unit, 31 March 2021.
 */
export const CAVEATS = {
  GEOGRAPHIC_CLUSTERING:
    'Searches are made, and ethnic groups live, more in some places than in others. A ratio for a large area ' +
    'mixes places that are searched a lot with places that are searched little: read it beside the ratio ' +
    'pooled over local authorities, and look at small areas.',
  POPULATION_CHANGE:
    'Residents are counted on the day that the denominator names. Groups have grown and shrunk since, and ' +
    'people who come to an area to work, study or go out are searched there without being residents.',
  UNREPORTED_ETHNICITY:
    'Searches without a stated or recorded ethnicity count in no group, so every rate is too low, and a ' +
    'ratio is wrong where some groups state theirs less often than others.',
  REPEATED_SEARCHES:
    'One person searched several times counts each time and cannot be told apart, so a rate is of searches ' +
    'and not of people, and its interval, which takes searches to be independent, is too narrow.',
  OUTCOME_NOT_LINKED:
    'In the find rate no further action counts as nothing found. Other outcomes of which the link to the ' +
    'object of the search is not recorded are left out: see the completeness of that field.',
  OFFICER_AGAINST_SELF:
    'The searches are by the ethnicity that the officer saw, the residents by the one that they gave: the ' +
    'same person may be in different groups.',
} as const;

export type CaveatCode = keyof typeof CAVEATS;

export interface Caveat {
  readonly code: CaveatCode;
  /** In plain English, to be printed as it is. */
  readonly text: string;
}

const PRINTED_ALWAYS: readonly CaveatCode[] = [
  'GEOGRAPHIC_CLUSTERING',
  'POPULATION_CHANGE',
  'UNREPORTED_ETHNICITY',
  'REPEATED_SEARCHES',
  'OUTCOME_NOT_LINKED',
];

/** The caveats of a comparison by one of the two ethnicities, the three of the Race Disparity Unit first. */
export function caveatsOf(by: 'SELF_DEFINED_ETHNICITY' | 'OFFICER_DEFINED_ETHNICITY'): readonly Caveat[] {
  const codes: readonly CaveatCode[] =
    by === 'OFFICER_DEFINED_ETHNICITY' ? [...PRINTED_ALWAYS, 'OFFICER_AGAINST_SELF'] : PRINTED_ALWAYS;
  return codes.map((code) => ({ code, text: CAVEATS[code] }));
}
