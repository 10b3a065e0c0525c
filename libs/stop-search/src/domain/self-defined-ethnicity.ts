import { NOT_RECORDED_CODE } from './code-list';
import type { CodeList, CodeOf, NotRecorded } from './code-list';

/** The five groups that figures are given for, and those who were asked and did not say. */
export const ETHNIC_GROUPS = [
  { code: 'WHITE', label: 'White' },
  { code: 'MIXED', label: 'Mixed or multiple ethnic groups' },
  { code: 'ASIAN', label: 'Asian or Asian British' },
  { code: 'BLACK', label: 'Black, African, Caribbean or Black British' },
  { code: 'OTHER', label: 'Other ethnic group' },
  { code: 'NOT_STATED', label: 'Not stated' },
] as const satisfies CodeList;

export type EthnicGroup = CodeOf<typeof ETHNIC_GROUPS>;

/** The groups that somebody can belong to. */
export type StatedGroup = Exclude<EthnicGroup, 'NOT_STATED'>;

/** The five groups without those who did not say. */
export const STATED_GROUPS = ETHNIC_GROUPS.filter(isStated);

const MIXED = 'Mixed/Multiple ethnic groups';
const ASIAN = 'Asian/Asian British';
const BLACK = 'Black/African/Caribbean/Black British';
const OTHER = 'Other ethnic group';

/**
 * The 18+1 codes of self-defined ethnicity, their texts in the files of data.police.uk, and their
 * groups (harmonised standard, Government Statistical Service). NS is printed as an "Other ethnic
 * group" but belongs to none.
 */
export const SELF_DEFINED_ETHNICITIES = [
  { code: 'W1', group: 'WHITE', label: 'White - English/Welsh/Scottish/Northern Irish/British' },
  { code: 'W2', group: 'WHITE', label: 'White - Irish' },
  { code: 'W3', group: 'WHITE', label: 'White - Gypsy or Irish Traveller' },
  { code: 'W9', group: 'WHITE', label: 'White - Any other White background' },
  { code: 'M1', group: 'MIXED', label: `${MIXED} - White and Black Caribbean` },
  { code: 'M2', group: 'MIXED', label: `${MIXED} - White and Black African` },
  { code: 'M3', group: 'MIXED', label: `${MIXED} - White and Asian` },
  { code: 'M9', group: 'MIXED', label: `${MIXED} - Any other Mixed/Multiple ethnic background` },
  { code: 'A1', group: 'ASIAN', label: `${ASIAN} - Indian` },
  { code: 'A2', group: 'ASIAN', label: `${ASIAN} - Pakistani` },
  { code: 'A3', group: 'ASIAN', label: `${ASIAN} - Bangladeshi` },
  { code: 'A4', group: 'ASIAN', label: `${ASIAN} - Chinese` },
  { code: 'A9', group: 'ASIAN', label: `${ASIAN} - Any other Asian background` },
  { code: 'B1', group: 'BLACK', label: `${BLACK} - Caribbean` },
  { code: 'B2', group: 'BLACK', label: `${BLACK} - African` },
  { code: 'B9', group: 'BLACK', label: `${BLACK} - Any other Black/African/Caribbean background` },
  { code: 'O2', group: 'OTHER', label: `${OTHER} - Arab` },
  { code: 'O9', group: 'OTHER', label: `${OTHER} - Any other ethnic group` },
  { code: 'NS', group: 'NOT_STATED', label: `${OTHER} - Not stated` },
] as const satisfies readonly (CodeList[number] & { readonly group: EthnicGroup })[];

export type SelfDefinedEthnicity = CodeOf<typeof SELF_DEFINED_ETHNICITIES>;

const BY_LABEL = new Map<string, SelfDefinedEthnicity>(
  SELF_DEFINED_ETHNICITIES.map(({ label, code }) => [label, code]),
);
const GROUPS = new Map<SelfDefinedEthnicity | NotRecorded, EthnicGroup>(
  SELF_DEFINED_ETHNICITIES.map(({ code, group }) => [code, group]),
);

// Older files list Chinese with the other ethnic groups, as O1, and now and then write O as nought.
const BY_OLDER_CODE = new Map<string, SelfDefinedEthnicity>([
  ...SELF_DEFINED_ETHNICITIES.map(({ code }) => [code, code] as const),
  ['O1', 'A4'],
  ['01', 'A4'],
  ['09', 'O9'],
]);
const OLDER_TEXT = /^.+ \(([A-Z0-9]{2})\)$/;

/**
 * The 18+1 code of a published text, current (`White - Irish`) or older, which ends in its code
 * (`White - White British (W1)`); null where the text is neither.
 */
export function parseSelfDefinedEthnicity(text: string): SelfDefinedEthnicity | null {
  const older = OLDER_TEXT.exec(text)?.[1];
  return (older === undefined ? BY_LABEL.get(text) : BY_OLDER_CODE.get(older)) ?? null;
}

function isStated<Group extends { readonly code: EthnicGroup }>(
  group: Group,
): group is Group & { readonly code: StatedGroup } {
  return group.code !== 'NOT_STATED';
}

/** The group that an 18+1 code counts in; a code that was not recorded counts in none. */
export function ethnicGroupOf(code: SelfDefinedEthnicity | NotRecorded): EthnicGroup | NotRecorded {
  return GROUPS.get(code) ?? NOT_RECORDED_CODE;
}
