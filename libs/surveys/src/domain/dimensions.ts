import { NOT_ANSWERED, NOT_RECORDED, PREFER_NOT_TO_SAY } from '@citizen-graph/reference';
import type { Dimension, DimensionName, DimensionValue } from '@citizen-graph/reference';
import { CHANNELS } from './channel';
import { MODES } from './mode';
import { SURVEYS } from './survey';

/** The survey: the first cut of every figure from responses. */
export const SURVEY_DIMENSION: Dimension = {
  name: 'SURVEY',
  title: 'Survey',
  role: 'segment',
  values: Object.values(SURVEYS).map(({ code, title }) => ({ code, label: title })),
  unrecorded: null,
};

export const AGE_BAND_DIMENSION = characteristic('AGE_BAND', 'Age', [
  { code: 'UNDER_18', label: 'Under 18' },
  { code: '18_24', label: '18-24' },
  { code: '25_34', label: '25-34' },
  { code: '35_44', label: '35-44' },
  { code: '45_54', label: '45-54' },
  { code: '55_64', label: '55-64' },
  { code: '65_74', label: '65-74' },
  { code: '75_AND_OVER', label: '75 and over' },
]);

export const GENDER_DIMENSION = characteristic('GENDER', 'Gender', [
  { code: 'FEMALE', label: 'Female' },
  { code: 'MALE', label: 'Male' },
  { code: 'OTHER', label: 'Other' },
]);

export const ETHNICITY_DIMENSION = characteristic('ETHNICITY', 'Ethnicity', [
  { code: 'ASIAN', label: 'Asian' },
  { code: 'BLACK', label: 'Black' },
  { code: 'MIXED', label: 'Mixed' },
  { code: 'WHITE', label: 'White' },
  { code: 'OTHER', label: 'Other' },
]);

export const DISABILITY_DIMENSION = characteristic('DISABILITY', 'Disability', [
  { code: 'DISABLED', label: 'Yes' },
  { code: 'NOT_DISABLED', label: 'No' },
]);

export const SEXUAL_ORIENTATION_DIMENSION = characteristic('SEXUAL_ORIENTATION', 'Sexual orientation', [
  { code: 'BISEXUAL', label: 'Bisexual' },
  { code: 'GAY_OR_LESBIAN', label: 'Gay or lesbian' },
  { code: 'HETEROSEXUAL', label: 'Heterosexual' },
  { code: 'OTHER', label: 'Other' },
]);

/** The protected characteristics that the SMS surveys ask for. */
export const PROTECTED_CHARACTERISTICS: readonly Dimension[] = [
  AGE_BAND_DIMENSION,
  GENDER_DIMENSION,
  ETHNICITY_DIMENSION,
  DISABILITY_DIMENSION,
  SEXUAL_ORIENTATION_DIMENSION,
];

export const HANDLED_BY_DIMENSION: Dimension = {
  name: 'HANDLED_BY',
  title: 'Handled by',
  role: 'attribute',
  values: [
    { code: 'STAFF', label: 'Staff' },
    { code: 'CHAT_BOT', label: 'Chat bot' },
  ],
  unrecorded: null,
};

/** A pair of it with each characteristic would be nearly as many cells again: it is cut by alone. */
export const MODE_DIMENSION: Dimension = {
  name: 'MODE',
  title: 'Mode of the survey',
  role: 'attribute',
  values: MODES,
  unrecorded: null,
  standsAlone: true,
};

export const CHANNEL_DIMENSION: Dimension = {
  name: 'CHANNEL',
  title: 'Channel of contact',
  role: 'attribute',
  values: [...CHANNELS, NOT_RECORDED],
  unrecorded: NOT_RECORDED.code,
  standsAlone: true,
};

// A characteristic is a value, a refusal to say, or no answer: three things, never two.
function characteristic(name: DimensionName, title: string, values: readonly DimensionValue[]): Dimension {
  return {
    name,
    title,
    role: 'attribute',
    values: [...values, PREFER_NOT_TO_SAY, NOT_ANSWERED],
    unrecorded: null,
  };
}
