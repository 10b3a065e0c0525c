import { month } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';

/** What surveys of other forces ask the public about the local police, by the names that they publish. */
export const LOCAL_MEASURES = [
  { code: 'GOOD_JOB', label: 'Good job locally' },
  { code: 'CONTACT_WARD_OFFICER', label: 'Can contact the ward officer' },
  { code: 'INFORMED', label: 'Informed of what goes on locally' },
  { code: 'LISTEN', label: 'Listen to concerns' },
  { code: 'RELIED_ON', label: 'Relied on to be there' },
  { code: 'FAIR', label: 'Treat everyone fairly' },
  { code: 'UNDERSTAND', label: 'Understand issues' },
  { code: 'TRUST', label: 'Trust' },
] as const;

/** A published estimate of one measure for one place and one run of months. Estimates never add. */
export type LocalEstimate = {
  /** The name of the survey, such as `Public Attitude Survey`. */
  readonly survey: string;
  /** The place, as its publisher calls it. */
  readonly place: string;
  readonly measure: string;
  /** The last day of the months that it is of, written `YYYY-MM-DD`. */
  readonly periodEnding: string;
  /** From 0 to 1. */
  readonly proportion: number;
  /** The same for the whole force, from 0 to 1. */
  readonly forceProportion: number | null;
};

/** The last month that an estimate is of. */
export function monthOfEstimate({ periodEnding }: LocalEstimate): Month {
  return month(periodEnding.slice(0, 7));
}
