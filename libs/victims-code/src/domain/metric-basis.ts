import type { MetricDefinition } from '@citizen-graph/metrics';
import { AREA_DIMENSION } from '@citizen-graph/reference';
import type { BoardId, Dimension } from '@citizen-graph/reference';
import { CRIME_TYPE_DIMENSION, DEPARTMENT_DIMENSION, ENHANCED_RIGHTS_DIMENSION } from './dimensions';
import { editionBreaks, editionsInForce } from './editions';

/** What every figure of the Code may be cut by, beside the right. */
export const OTHER_DIMENSIONS: readonly Dimension[] = [
  AREA_DIMENSION,
  DEPARTMENT_DIMENSION,
  ENHANCED_RIGHTS_DIMENSION,
  CRIME_TYPE_DIMENSION,
];

export const BOTH_BOARDS: readonly BoardId[] = ['victims-thematic', 'victims-governance'];

/** The editions by which anything is measured, for the end of a sentence. */
export const EDITIONS_NAMED = editionsInForce()
  .map(({ id, inForceFrom }) => `the ${id} edition of the Victims’ Code (in force from ${inForceFrom})`)
  .join(', ');

/** By which edition, of which month, and as at when entitlements are measured. */
export const BASIS =
  'Each is measured by the edition in force on the day it started: ' +
  `${EDITIONS_NAMED}. By the month of that day, as things stood on the date of the export.`;

export const CAUTION =
  'Read it beside what victims say of the same stage and never alone: HMICFRS (Meeting the needs of victims, ' +
  '19 December 2023) found that counting compliance put process before quality.';

/** What the metrics on entitlements have in common. */
export const OF_ENTITLEMENTS = commonTo('victims-code-entitlements', 'Victims’ Code entitlements export');

/** What is common to the metrics of one dataset of the Code. */
export function commonTo(dataset: string, name: string) {
  return {
    target: null,
    source: { name, publisher: 'West Midlands Police' },
    boards: ['victims-thematic'],
    datasets: { of: [dataset], to: [] },
    dimensions: OTHER_DIMENSIONS,
    breaks: editionBreaks(),
  } as const satisfies Partial<MetricDefinition>;
}
