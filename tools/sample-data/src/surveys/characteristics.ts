/** One answer to a question about a protected characteristic. */
export interface CharacteristicValue {
  readonly value: string;
  /** Its share of the answers, relative to the others. */
  readonly share: number;
  /** The share of those who gave it that score 8 or above on having been helped. */
  readonly helped: number;
}

/** One question about a protected characteristic. */
export interface Characteristic {
  readonly name: string;
  /** The share of respondents who answer it among those who answer any. */
  readonly answered: number;
  readonly values: readonly CharacteristicValue[];
}

export const preferNotToSay = 'Prefer not to say';

export const characteristics: readonly Characteristic[] = [
  characteristic('age_band', 0.97, [
    ['Under 18', 0.9, 0.64],
    ['18-24', 8.5, 0.58],
    ['25-34', 17, 0.63],
    ['35-44', 19, 0.67],
    ['45-54', 20, 0.7],
    ['55-64', 17.5, 0.74],
    ['65-74', 9.6, 0.78],
    ['75 and over', 5.4, 0.82],
    [preferNotToSay, 2.4, 0.3],
  ]),
  characteristic('gender', 0.98, [
    ['Female', 55, 0.72],
    ['Male', 42, 0.67],
    ['Other', 0.9, 0.66],
    [preferNotToSay, 2.3, 0.32],
  ]),
  characteristic('ethnicity', 0.96, [
    ['Asian', 18, 0.66],
    ['Black', 8, 0.7],
    ['Mixed', 3.6, 0.69],
    ['White', 64, 0.71],
    ['Other', 2.8, 0.67],
    [preferNotToSay, 3, 0.49],
  ]),
  characteristic('disability', 0.94, [
    ['Yes', 22, 0.67],
    ['No', 74, 0.71],
    [preferNotToSay, 3.4, 0.51],
  ]),
  characteristic('sexual_orientation', 0.92, [
    ['Bisexual', 4, 0.73],
    ['Gay or lesbian', 4.4, 0.67],
    ['Heterosexual', 83, 0.71],
    ['Other', 2.1, 0.68],
    [preferNotToSay, 5.4, 0.59],
  ]),
];

function characteristic(
  name: string,
  answered: number,
  rows: readonly (readonly [string, number, number])[],
): Characteristic {
  return { name, answered, values: rows.map(([value, share, helped]) => ({ value, share, helped })) };
}
