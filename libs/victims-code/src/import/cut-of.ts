import type { Observation } from '@citizen-graph/metrics';
import { NOT_RECORDED } from '@citizen-graph/reference';
import type { CrimeType } from '../domain/crime-type';
import type { Department } from '../domain/department';

/** The words of the exports for yes and no, as the codes that are kept. */
export const YES_OR_NO = [
  { label: 'Yes', code: 'YES' },
  { label: 'No', code: 'NO' },
] as const;

export type YesOrNo = (typeof YES_OR_NO)[number]['code'];

/** What every record of the subject is cut by beside the right, the area and the month. */
export interface Attributes {
  readonly department: Department;
  readonly enhancedRights: YesOrNo;
  readonly crimeType: CrimeType | null;
}

/**
 * The attributes of a record's cells; a crime type that the source left out is NOT_RECORDED. Crime types are
 * many, so cells carry them alone.
 */
export function cutOf({
  department,
  enhancedRights,
  crimeType,
}: Attributes): Pick<Observation, 'attributes' | 'alone'> {
  return {
    attributes: [
      { dimension: 'DEPARTMENT', value: department },
      { dimension: 'ENHANCED_RIGHTS', value: enhancedRights },
    ],
    alone: [{ dimension: 'CRIME_TYPE', value: crimeType ?? NOT_RECORDED.code }],
  };
}
