import { NOT_RECORDED_CODE } from './code-list';
import type { CodeList, CodeOf } from './code-list';
import { isPersonSearch } from './search';
import type { Search } from './search';

/** A field that a force may leave empty: to which searches it applies, and whether it is filled in. */
interface SearchField {
  readonly code: string;
  readonly label: string;
  /** To which searches the field applies, for a definition in plain English. */
  readonly appliesTo: string;
  applies(search: Search): boolean;
  isRecorded(search: Search): boolean;
}

const ALL = { appliesTo: 'every search', applies: () => true };
const OF_PERSONS = { appliesTo: 'searches of persons', applies: isPersonSearch };

/**
 * The fields whose completeness is measured. Type and date are always there; a search of a vehicle alone
 * has no person to describe. "Not stated" is a recorded self-defined ethnicity: the person was asked.
 */
export const SEARCH_FIELDS = [
  field('LOCATION', 'Location', { ...ALL, isRecorded: ({ latitude }) => latitude !== null }),
  field('GENDER', 'Gender', { ...OF_PERSONS, isRecorded: ({ gender }) => isCode(gender) }),
  field('AGE_RANGE', 'Age range', { ...OF_PERSONS, isRecorded: ({ ageRange }) => isCode(ageRange) }),
  field('SELF_DEFINED_ETHNICITY', 'Self-defined ethnicity', {
    ...OF_PERSONS,
    isRecorded: ({ selfDefinedEthnicity }) => isCode(selfDefinedEthnicity),
  }),
  field('OFFICER_DEFINED_ETHNICITY', 'Officer-defined ethnicity', {
    ...OF_PERSONS,
    isRecorded: ({ officerDefinedEthnicity }) => isCode(officerDefinedEthnicity),
  }),
  field('LEGISLATION', 'Legislation', { ...ALL, isRecorded: ({ legislation }) => isCode(legislation) }),
  field('OBJECT_OF_SEARCH', 'Object of search', {
    ...ALL,
    isRecorded: ({ objectOfSearch }) => isCode(objectOfSearch),
  }),
  field('OUTCOME', 'Outcome', { ...ALL, isRecorded: ({ outcome }) => isCode(outcome) }),
  field('OUTCOME_LINKED', 'Outcome linked to object of search', {
    appliesTo: 'searches with a recorded outcome',
    applies: ({ outcome }) => isCode(outcome),
    isRecorded: ({ outcomeLinked }) => outcomeLinked !== null,
  }),
  field('MORE_THAN_OUTER_CLOTHING', 'Removal of more than just outer clothing', {
    ...OF_PERSONS,
    isRecorded: ({ moreThanOuterClothing }) => moreThanOuterClothing !== null,
  }),
  field('PART_OF_OPERATION', 'Part of a policing operation', {
    ...ALL,
    isRecorded: ({ partOfOperation }) => partOfOperation !== null,
  }),
  field('OPERATION', 'Policing operation', {
    appliesTo: 'searches that were part of a policing operation',
    applies: ({ partOfOperation }) => partOfOperation === true,
    isRecorded: ({ operation }) => operation !== null,
  }),
] as const satisfies readonly SearchField[] & CodeList;

export type SearchFieldCode = CodeOf<typeof SEARCH_FIELDS>;

function field<Code extends string>(
  code: Code,
  label: string,
  rest: Omit<SearchField, 'code' | 'label'>,
): SearchField & { readonly code: Code } {
  return { code, label, ...rest };
}

function isCode(value: string): boolean {
  return value !== NOT_RECORDED_CODE;
}
