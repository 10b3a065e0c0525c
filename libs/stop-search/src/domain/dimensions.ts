import { NOT_RECORDED } from '@citizen-graph/reference';
import type { Dimension, DimensionName, DimensionValue } from '@citizen-graph/reference';
import type { ValuesTogether } from '@citizen-graph/metrics';
import type { CodeList } from './code-list';
import { FEEDBACK_PLACES } from './feedback';
import { LEGISLATION, OBJECTS_OF_SEARCH } from './grounds-codes';
import { AGE_RANGES, GENDERS, OFFICER_DEFINED_ETHNICITIES } from './person-codes';
import { isPersonSearch } from './search';
import { OUTCOMES, SEARCH_TYPES } from './search-codes';
import { SEARCH_FIELDS } from './search-fields';
import { ETHNIC_GROUPS, SELF_DEFINED_ETHNICITIES, STATED_GROUPS } from './self-defined-ethnicity';

/** The person's characteristics in the search of a vehicle alone: there is nobody to have them. */
export const NO_PERSON = { code: 'NO_PERSON', label: 'No person searched' } as const;

export const SEARCH_TYPE_DIMENSION = segment('SEARCH_TYPE', 'Kind of search', SEARCH_TYPES);

/** The kinds of search that person rates are made of. */
export const PERSON_SEARCH_TYPE_DIMENSION: Dimension = {
  ...SEARCH_TYPE_DIMENSION,
  values: SEARCH_TYPES.filter(({ code }) => isPersonSearch({ searchType: code })),
};

export const PLACE_DIMENSION = segment('PLACE', 'Where feedback was asked for', FEEDBACK_PLACES);

/** How searches are cut by their grounds. */
export const GROUNDS_DIMENSIONS: readonly Dimension[] = [
  attribute('LEGISLATION', 'Legislation', LEGISLATION),
  attribute('OBJECT_OF_SEARCH', 'Object of search', OBJECTS_OF_SEARCH),
];

/** Ethnicity as the person gave it, in the five groups of the census; "not stated" belongs to none. */
export const SELF_DEFINED_ETHNICITY_DIMENSION = attribute(
  'SELF_DEFINED_ETHNICITY',
  'Self-defined ethnicity',
  ETHNIC_GROUPS,
);

/** Ethnicity as the officer saw it. */
export const OFFICER_DEFINED_ETHNICITY_DIMENSION = attribute(
  'OFFICER_DEFINED_ETHNICITY',
  'Officer-defined ethnicity',
  OFFICER_DEFINED_ETHNICITIES,
);

/** The 18+1 codes are many, so cells carry them alone. */
export const SELF_DEFINED_ETHNICITY_CODE_DIMENSION: Dimension = {
  ...attribute(
    'SELF_DEFINED_ETHNICITY_CODE',
    'Self-defined ethnicity, 18+1 codes',
    SELF_DEFINED_ETHNICITIES.map(({ code, label }) => ({
      code,
      label: code === 'NS' ? 'Not stated' : label,
    })),
  ),
  standsAlone: true,
};

/** How searches of persons are cut by who was searched; the two ethnicities are never mixed. */
export const PERSON_DIMENSIONS: readonly Dimension[] = [
  attribute('GENDER', 'Gender', GENDERS),
  attribute('AGE_RANGE', 'Age range', AGE_RANGES),
  SELF_DEFINED_ETHNICITY_DIMENSION,
  OFFICER_DEFINED_ETHNICITY_DIMENSION,
  SELF_DEFINED_ETHNICITY_CODE_DIMENSION,
];

/** What came of searches of persons, and whether that was linked to what was searched for. */
export const OUTCOME_DIMENSIONS: readonly Dimension[] = [
  attribute('OUTCOME', 'Outcome', OUTCOMES),
  {
    ...attribute('OUTCOME_LINKED', 'Outcome linked to object of search', [
      { code: 'LINKED', label: 'Linked' },
      { code: 'NOT_LINKED', label: 'Not linked' },
    ]),
    standsAlone: true,
  },
];

/** The fields of a search that may be left empty: every search counts in each of them. */
export const FIELD_DIMENSION: Dimension = {
  ...segment('FIELD', 'Field', SEARCH_FIELDS.map(toValue)),
  overlaps: true,
};

/** Ethnic groups as the census counts residents: nobody is "not stated" there. */
export const CENSUS_GROUP_DIMENSION: Dimension = {
  ...SELF_DEFINED_ETHNICITY_DIMENSION,
  title: 'Ethnic group',
  values: STATED_GROUPS,
  unrecorded: null,
};

/** The same for searches of all kinds, among which some have no person. */
export const PERSON_DIMENSIONS_OF_ALL_SEARCHES: readonly Dimension[] = PERSON_DIMENSIONS.map((dimension) => ({
  ...dimension,
  values: [...dimension.values, NO_PERSON],
}));

/** A search of a vehicle alone has nobody with characteristics, and every other search has somebody. */
export const VEHICLE_HAS_NO_PERSON: ValuesTogether = {
  SEARCH_TYPE: 'VEHICLE',
  ...Object.fromEntries(PERSON_DIMENSIONS.map(({ name }) => [name, NO_PERSON.code])),
};

function toValue({ code, label }: DimensionValue): DimensionValue {
  return { code, label };
}

function segment(name: DimensionName, title: string, values: readonly DimensionValue[]): Dimension {
  return { name, title, role: 'segment', values, unrecorded: null };
}

function attribute(name: DimensionName, title: string, values: CodeList): Dimension {
  return { name, title, role: 'attribute', values: [...values, NOT_RECORDED], unrecorded: NOT_RECORDED.code };
}
