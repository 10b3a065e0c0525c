import { everySegmentOf } from '@citizen-graph/metrics';
import type { MetricDefinition } from '@citizen-graph/metrics';
import { RIGHT_DIMENSION, TIMED_RIGHT_DIMENSION, UNTIMED_RIGHT_DIMENSION } from './dimensions';
import { DAYS_OVERDUE, DELIVERED, ENTITLEMENTS, MISSED, ON_TIME, OVERDUE, STILL_OPEN } from './measures';
import { BASIS, BOTH_BOARDS, CAUTION, OF_ENTITLEMENTS, OTHER_DIMENSIONS } from './metric-basis';

/** What victims are asked of the whole of their way through the force. */
const EXPERIENCE = ['informed', 'helped', 'polite', 'clear-on-next-steps'];

const LATE_DAYS =
  'counted in working days of England and Wales after the last day in time, those on which the clock stood still ' +
  'left out, so that what is late by a weekend alone is late by none';

/** The figures on entitlements of all rights together, to be cut by right. */
export const ENTITLEMENT_METRICS: readonly MetricDefinition[] = [
  {
    ...OF_ENTITLEMENTS,
    id: 'victims-code-compliance',
    title: 'Victims’ Code entitlements met on time',
    definition:
      'Of entitlements with a time limit that were met, missed or are overdue, the percentage met within the ' +
      'limit, counted in working days of England and Wales. Left out: rights without a time limit, entitlements ' +
      'that do not apply, and those open but not yet due or paused, so a recent month is provisional until all ' +
      `its entitlements are due. ${BASIS} ${CAUTION}`,
    unit: 'PERCENT',
    polarity: 'HIGHER_IS_BETTER',
    boards: BOTH_BOARDS,
    dimensions: [TIMED_RIGHT_DIMENSION, ...OTHER_DIMENSIONS],
    arithmetic: { kind: 'proportion', of: everySegmentOf(ON_TIME) },
    companions: EXPERIENCE,
  },
  {
    ...OF_ENTITLEMENTS,
    id: 'victims-code-missed',
    title: 'Victims’ Code entitlements missed',
    definition:
      'The number of entitlements with a time limit that were done, but after their last day in time. Left out: ' +
      `those still open, which are due, paused or overdue. ${BASIS}`,
    unit: 'COUNT',
    polarity: 'LOWER_IS_BETTER',
    dimensions: [TIMED_RIGHT_DIMENSION, ...OTHER_DIMENSIONS],
    arithmetic: { kind: 'count', of: everySegmentOf(MISSED) },
    companions: EXPERIENCE,
  },
  {
    ...OF_ENTITLEMENTS,
    id: 'victims-code-days-missed',
    title: 'Working days by which missed entitlements were late',
    definition: `The mean over entitlements that were missed, ${LATE_DAYS}. ${BASIS}`,
    unit: 'DAYS',
    polarity: 'LOWER_IS_BETTER',
    boards: [],
    dimensions: [TIMED_RIGHT_DIMENSION, ...OTHER_DIMENSIONS],
    arithmetic: { kind: 'mean', of: everySegmentOf(MISSED) },
  },
  {
    ...OF_ENTITLEMENTS,
    id: 'victims-code-overdue',
    title: 'Victims’ Code entitlements overdue',
    definition:
      'The number of entitlements with a time limit that were still open on the date of the export although ' +
      'their last day had passed. Left out: entitlements met or missed by then, those not yet due or paused, ' +
      `those that do not apply, and rights without a time limit. ${BASIS}`,
    unit: 'COUNT',
    polarity: 'LOWER_IS_BETTER',
    boards: BOTH_BOARDS,
    dimensions: [TIMED_RIGHT_DIMENSION, ...OTHER_DIMENSIONS],
    arithmetic: { kind: 'count', of: everySegmentOf(OVERDUE) },
    companions: EXPERIENCE,
  },
  {
    ...OF_ENTITLEMENTS,
    id: 'victims-code-days-overdue',
    title: 'Working days by which entitlements are overdue',
    definition: `The mean over entitlements that are overdue, ${LATE_DAYS}. ${BASIS}`,
    unit: 'DAYS',
    polarity: 'LOWER_IS_BETTER',
    dimensions: [TIMED_RIGHT_DIMENSION, ...OTHER_DIMENSIONS],
    arithmetic: { kind: 'mean', of: everySegmentOf(DAYS_OVERDUE) },
  },
  {
    ...OF_ENTITLEMENTS,
    id: 'victims-code-delivered',
    title: 'Victims’ Code entitlements delivered, where no time limit is set',
    definition:
      'Of entitlements for which the Code sets no limit in working days, the percentage for which what the right ' +
      'promises had been recorded as done by the date of the export, however long it took. Left out: ' +
      `entitlements with a time limit and those that do not apply. ${BASIS} ${CAUTION}`,
    unit: 'PERCENT',
    polarity: 'HIGHER_IS_BETTER',
    boards: BOTH_BOARDS,
    dimensions: [UNTIMED_RIGHT_DIMENSION, ...OTHER_DIMENSIONS],
    arithmetic: { kind: 'proportion', of: everySegmentOf(DELIVERED) },
    companions: EXPERIENCE,
  },
  {
    ...OF_ENTITLEMENTS,
    id: 'victims-code-open',
    title: 'Victims’ Code entitlements open',
    definition:
      'The number of entitlements that had not stopped by the date of the export: due, paused, overdue, or under ' +
      `a right without a time limit. ${BASIS}`,
    unit: 'COUNT',
    polarity: 'NEUTRAL',
    boards: [],
    dimensions: [RIGHT_DIMENSION, ...OTHER_DIMENSIONS],
    arithmetic: { kind: 'count', of: everySegmentOf(STILL_OPEN) },
  },
  {
    ...OF_ENTITLEMENTS,
    id: 'victims-code-entitlements',
    title: 'Victims’ Code entitlements that started',
    definition:
      'The number of entitlements that started, under all twelve rights, whatever became of them; those found ' +
      `not to apply are included, what is up to the victim is not. ${BASIS}`,
    unit: 'COUNT',
    polarity: 'NEUTRAL',
    boards: BOTH_BOARDS,
    dimensions: [RIGHT_DIMENSION, ...OTHER_DIMENSIONS],
    arithmetic: { kind: 'count', of: everySegmentOf(ENTITLEMENTS) },
  },
];
