import { Paragraph16Document } from '@citizen-graph/operations';
import type { DimensionName, Paragraph16Query } from '@citizen-graph/operations';
import { paperQuery } from './paper-query';
import type { Place } from './paper-query';

type Helped = NonNullable<Paragraph16Query['helped']>;
type Cut = Exclude<keyof Helped, 'id' | 'title' | 'unit' | 'table'>;

/** Paragraph 16: helped with the issue, by protected characteristic. */
export const DEMOGRAPHIC_FIGURES = [
  paperQuery(Paragraph16Document, {
    'demographics.completed': { table: ({ demographicsCompleted }) => demographicsCompleted?.table },
    'helped.age-18-24': helped('byAge', 'AGE_BAND', '18_24'),
    'helped.age-75-plus': helped('byAge', 'AGE_BAND', '75_AND_OVER'),
    'helped.age-prefer-not-to-say': helped('byAge', 'AGE_BAND', 'PREFER_NOT_TO_SAY'),
    'helped.gender-female': helped('byGender', 'GENDER', 'FEMALE'),
    'helped.gender-male': helped('byGender', 'GENDER', 'MALE'),
    'helped.gender-prefer-not-to-say': helped('byGender', 'GENDER', 'PREFER_NOT_TO_SAY'),
    'helped.ethnicity-asian': helped('byEthnicity', 'ETHNICITY', 'ASIAN'),
    'helped.ethnicity-black': helped('byEthnicity', 'ETHNICITY', 'BLACK'),
    'helped.ethnicity-white': helped('byEthnicity', 'ETHNICITY', 'WHITE'),
    'helped.disabled': helped('byDisability', 'DISABILITY', 'DISABLED'),
    'helped.not-disabled': helped('byDisability', 'DISABILITY', 'NOT_DISABLED'),
    'helped.disability-prefer-not-to-say': helped('byDisability', 'DISABILITY', 'PREFER_NOT_TO_SAY'),
    'helped.orientation-gay': helped('bySexualOrientation', 'SEXUAL_ORIENTATION', 'GAY_OR_LESBIAN'),
    'helped.orientation-heterosexual': helped('bySexualOrientation', 'SEXUAL_ORIENTATION', 'HETEROSEXUAL'),
    'helped.orientation-bisexual': helped('bySexualOrientation', 'SEXUAL_ORIENTATION', 'BISEXUAL'),
    'helped.orientation-prefer-not-to-say': helped(
      'bySexualOrientation',
      'SEXUAL_ORIENTATION',
      'PREFER_NOT_TO_SAY',
    ),
  }),
];

function helped(cut: Cut, dimension: DimensionName, code: string): Place<Paragraph16Query> {
  return { table: (answer) => answer.helped?.[cut], row: { [dimension]: code } };
}
