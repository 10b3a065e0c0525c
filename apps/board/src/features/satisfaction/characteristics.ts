/**
 * The protected characteristics that surveys ask about, and the group that the others of each are set against: the one
 * that most people who answer belong to, fixed so that the reference does not move from month to month.
 */
export const CHARACTERISTICS = [
  ['AGE_BAND', 'Age', '45_54', '45-54'],
  ['GENDER', 'Gender', 'FEMALE', 'Female'],
  ['ETHNICITY', 'Ethnicity', 'WHITE', 'White'],
  ['DISABILITY', 'Disability', 'NOT_DISABLED', 'No'],
  ['SEXUAL_ORIENTATION', 'Sexual orientation', 'HETEROSEXUAL', 'Heterosexual'],
] as const;

/** The reference groups as operations take them. */
export const REFERENCES = CHARACTERISTICS.map(([dimension, , code]) => ({ dimension, code }));
