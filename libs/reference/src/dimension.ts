import { LOCAL_POLICING_AREAS, UNKNOWN_AREA } from './local-policing-area';

export const DIMENSION_NAMES = [
  'AREA',
  'SURVEY',
  'AGE_BAND',
  'GENDER',
  'ETHNICITY',
  'DISABILITY',
  'SEXUAL_ORIENTATION',
  'HANDLED_BY',
  'RIGHT',
  'DEPARTMENT',
  'ENHANCED_RIGHTS',
  'PLACE',
  'SEARCH_TYPE',
  'AGE_RANGE',
  'SELF_DEFINED_ETHNICITY',
  'OFFICER_DEFINED_ETHNICITY',
  'LEGISLATION',
  'OBJECT_OF_SEARCH',
  'FORCE',
  'MODE',
  'CHANNEL',
  'JOURNEY_STAGE',
  'CRIME_TYPE',
  'FIELD',
  'OUTCOME',
  'NEIGHBOURHOOD',
  'MESSAGE_KIND',
  'THEME',
  'SEX',
  'PRIORITY',
  'SELF_DEFINED_ETHNICITY_CODE',
  'OUTCOME_LINKED',
  'SCORE_BAND',
  'SENTIMENT',
  'QUESTION',
] as const;

export type DimensionName = (typeof DIMENSION_NAMES)[number];

/** One value that a dimension may take: its code in the data and its name on a page. */
export interface DimensionValue {
  readonly code: string;
  readonly label: string;
}

/**
 * A way to cut a figure. The area is the local policing area; the segment is the subject's own first
 * cut (the survey, the right, the force); an attribute is any other, of which a cell carries up to two.
 */
export interface Dimension {
  readonly name: DimensionName;
  readonly title: string;
  readonly role: 'area' | 'segment' | 'attribute';
  readonly values: readonly DimensionValue[];
  /** The code of records whose source left the field blank: a zero beside them is not a known zero. */
  readonly unrecorded: string | null;
  /** True where cells carry the attribute by itself alone: no table is cut by it and by another attribute. */
  readonly standsAlone?: boolean;
  /** True where one record may be of several values, as a comment of several themes: figures of these are not independent. */
  readonly overlaps?: true;
}

export const PREFER_NOT_TO_SAY: DimensionValue = { code: 'PREFER_NOT_TO_SAY', label: 'Prefer not to say' };

export const NOT_ANSWERED: DimensionValue = { code: 'NOT_ANSWERED', label: 'Not answered' };

export const NOT_RECORDED: DimensionValue = { code: 'NOT_RECORDED', label: 'Not recorded' };

/** Local policing areas, for subjects whose records are placed. */
export const AREA_DIMENSION: Dimension = {
  name: 'AREA',
  title: 'Local policing area',
  role: 'area',
  values: [
    ...LOCAL_POLICING_AREAS.map(({ code, name }) => ({ code, label: name })),
    { code: UNKNOWN_AREA, label: 'Area not known' },
  ],
  unrecorded: UNKNOWN_AREA,
};
