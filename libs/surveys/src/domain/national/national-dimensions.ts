import { NOT_ANSWERED, PREFER_NOT_TO_SAY } from '@citizen-graph/reference';
import type { Dimension } from '@citizen-graph/reference';
import { REFUSALS } from './candidate';

export const SEX_DIMENSION: Dimension = {
  name: 'SEX',
  title: 'Sex',
  role: 'attribute',
  values: [
    { code: 'FEMALE', label: 'Female' },
    { code: 'MALE', label: 'Male' },
    PREFER_NOT_TO_SAY,
    NOT_ANSWERED,
  ],
  unrecorded: null,
};

export const CRIME_TYPES = [
  { code: 'BURGLARY', label: 'Burglary' },
  { code: 'VEHICLE_CRIME', label: 'Vehicle crime' },
  { code: 'ROBBERY', label: 'Robbery' },
  { code: 'VIOLENCE', label: 'Violence' },
  { code: 'DOMESTIC_ABUSE', label: 'Domestic abuse' },
  { code: 'SEXUAL_OFFENCE', label: 'Sexual offence' },
  { code: 'HATE_CRIME', label: 'Hate crime' },
  { code: 'OTHER', label: 'Other' },
] as const;

export const CRIME_TYPE_DIMENSION: Dimension = {
  name: 'CRIME_TYPE',
  title: 'Crime',
  role: 'attribute',
  values: CRIME_TYPES,
  unrecorded: null,
};

/** What became of a candidate: invited, or why not. */
export const INVITATION_OUTCOME_DIMENSION: Dimension = {
  name: 'OUTCOME',
  title: 'Invited, or why not',
  role: 'segment',
  values: [
    { code: 'INVITED', label: 'Invited' },
    ...Object.entries(REFUSALS).map(([code, label]) => ({ code, label })),
  ],
  unrecorded: null,
};
