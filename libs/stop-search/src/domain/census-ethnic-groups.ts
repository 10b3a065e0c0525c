import type { CodeList, CodeOf } from './code-list';
import type { SelfDefinedEthnicity, StatedGroup } from './self-defined-ethnicity';

const ASIAN = 'Asian, Asian British or Asian Welsh';
const BLACK = 'Black, Black British, Black Welsh, Caribbean or African';
const MIXED = 'Mixed or Multiple ethnic groups';
const OTHER = 'Other ethnic group';

/** An ethnic group as the census counts it, and where its people are among those who were searched. */
interface CensusGroup {
  readonly code: string;
  readonly label: string;
  /** The one of the five groups that it counts in, in the census and in figures of searches alike. */
  readonly group: StatedGroup;
  /** The 18+1 code of the police that says the same; null where there is none. */
  readonly policeCode: SelfDefinedEthnicity | null;
}

/**
 * The crosswalk: the 19 ethnic groups of Census 2021, as its table TS021 prints them, with the group and
 * the 18+1 code of each. Source: TS021, Office for National Statistics; harmonised standard, Government
 * Statistical Service. What is not one to one is in CROSSWALK_NOTES.
 */
export const CENSUS_ETHNIC_GROUPS = [
  { code: 'BANGLADESHI', label: `${ASIAN}: Bangladeshi`, group: 'ASIAN', policeCode: 'A3' },
  { code: 'CHINESE', label: `${ASIAN}: Chinese`, group: 'ASIAN', policeCode: 'A4' },
  { code: 'INDIAN', label: `${ASIAN}: Indian`, group: 'ASIAN', policeCode: 'A1' },
  { code: 'PAKISTANI', label: `${ASIAN}: Pakistani`, group: 'ASIAN', policeCode: 'A2' },
  { code: 'OTHER_ASIAN', label: `${ASIAN}: Other Asian`, group: 'ASIAN', policeCode: 'A9' },
  { code: 'AFRICAN', label: `${BLACK}: African`, group: 'BLACK', policeCode: 'B2' },
  { code: 'CARIBBEAN', label: `${BLACK}: Caribbean`, group: 'BLACK', policeCode: 'B1' },
  { code: 'OTHER_BLACK', label: `${BLACK}: Other Black`, group: 'BLACK', policeCode: 'B9' },
  { code: 'WHITE_AND_ASIAN', label: `${MIXED}: White and Asian`, group: 'MIXED', policeCode: 'M3' },
  {
    code: 'WHITE_AND_BLACK_AFRICAN',
    label: `${MIXED}: White and Black African`,
    group: 'MIXED',
    policeCode: 'M2',
  },
  {
    code: 'WHITE_AND_BLACK_CARIBBEAN',
    label: `${MIXED}: White and Black Caribbean`,
    group: 'MIXED',
    policeCode: 'M1',
  },
  {
    code: 'OTHER_MIXED',
    label: `${MIXED}: Other Mixed or Multiple ethnic groups`,
    group: 'MIXED',
    policeCode: 'M9',
  },
  {
    code: 'WHITE_BRITISH',
    label: 'White: English, Welsh, Scottish, Northern Irish or British',
    group: 'WHITE',
    policeCode: 'W1',
  },
  { code: 'IRISH', label: 'White: Irish', group: 'WHITE', policeCode: 'W2' },
  {
    code: 'GYPSY_OR_IRISH_TRAVELLER',
    label: 'White: Gypsy or Irish Traveller',
    group: 'WHITE',
    policeCode: 'W3',
  },
  { code: 'ROMA', label: 'White: Roma', group: 'WHITE', policeCode: null },
  { code: 'OTHER_WHITE', label: 'White: Other White', group: 'WHITE', policeCode: 'W9' },
  { code: 'ARAB', label: `${OTHER}: Arab`, group: 'OTHER', policeCode: 'O2' },
  { code: 'ANY_OTHER', label: `${OTHER}: Any other ethnic group`, group: 'OTHER', policeCode: 'O9' },
] as const satisfies readonly (CensusGroup & CodeList[number])[];

export type CensusEthnicGroup = CodeOf<typeof CENSUS_ETHNIC_GROUPS>;

/** What has to be known of the crosswalk before a rate is read. */
export const CROSSWALK_NOTES: readonly string[] = [
  'Roma: White in the census. The 18+1 codes have no Roma, so those searched are among White as another White background (W9) or Gypsy or Irish Traveller (W3); no rate of Roma can be given.',
  'Arab: Other ethnic group in both (O2), since the 18+1 codes came; under the older 16+1 codes Arabs were among any other ethnic group (O9).',
  'Chinese: Asian in both (A4). The older 16+1 codes, and the Census of 2001, had Chinese with Other (O1); such a search counts as Asian here.',
  'Mixed or multiple: a group of its own in both, never divided among Black, Asian and White.',
  'Not stated (NS): in no group. The census has no such answer, so those searches have no rate.',
];

const GROUPS = new Map<CensusEthnicGroup, StatedGroup>(
  CENSUS_ETHNIC_GROUPS.map(({ code, group }) => [code, group]),
);

/** The one of the five groups that a group of the census counts in. */
export function censusGroupOf(code: CensusEthnicGroup): StatedGroup | undefined {
  return GROUPS.get(code);
}
