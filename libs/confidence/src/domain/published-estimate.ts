import type { Month } from '@citizen-graph/reference';

export const CRIME_SURVEY = 'Crime Survey for England and Wales';

/** What the Crime Survey estimates of the local police. */
export const ESTIMATED = [
  { code: 'overall-confidence', label: 'overall-confidence' },
  { code: 'good-or-excellent-job', label: 'good-or-excellent-job' },
] as const;

/** A published estimate of one measure for one force and survey year. Estimates never add. */
export type PublishedEstimate = {
  readonly survey: typeof CRIME_SURVEY;
  readonly measure: string;
  readonly forceCode: string;
  readonly forceName: string;
  /** The last month of the survey year. */
  readonly yearEnding: Month;
  /** Per cent. */
  readonly estimate: number;
  /** The limits of the 95% interval in per cent; both are null where the publisher gives none. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Adults who answered, before weighting. */
  readonly unweightedBase: number | null;
  /** The last months of earlier years that the publisher marks as significantly different, with semicolons between. */
  readonly differsFrom: string | null;
};
