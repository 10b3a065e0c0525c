import { everySegmentOf } from '@citizen-graph/metrics';
import type { InvitedBy, MetricDefinition, Source } from '@citizen-graph/metrics';
import { AREA_DIMENSION } from '@citizen-graph/reference';
import { PLACE_DIMENSION } from './dimensions';
import { POLITE, RECEIPTS, TOLD_OF_RECORD } from './feedback-measures';
import { EXPLAINED, FAIR, FEEDBACK_RESPONSES, SEARCHES } from './measures';

const FEEDBACK: Source = { name: 'Stop and search feedback by QR code', publisher: 'West Midlands Police' };

const COMMON = {
  polarity: 'HIGHER_IS_BETTER',
  target: null,
  source: FEEDBACK,
  boards: ['fairness-and-belonging', 'strategic-policing-and-crime'],
  dimensions: [PLACE_DIMENSION, AREA_DIMENSION],
  datasets: { of: ['stop-and-search-feedback', 'stop-and-search-feedback-online'], to: [] },
} satisfies Partial<MetricDefinition>;

const FROM_THE_FORM = {
  datasets: { of: ['stop-and-search-feedback-online'], to: [] },
} satisfies Partial<MetricDefinition>;

const OF_RECEIPTS = {
  datasets: { of: ['stop-and-search-receipts'], to: [] },
} satisfies Partial<MetricDefinition>;

// Whoever is searched may answer, with the code on the receipt or without one, in the street or in custody.
const SEARCHED: InvitedBy = { metric: 'stop-searches' };

const GIVEN_A_RECEIPT: InvitedBy = { metric: 'stop-search-receipts-issued' };

const THOSE_WHO_ANSWERED =
  'Those who left the question empty are left out. Whoever answers chooses to, so this is not a sample of all searches.';

/** What is asked of the feedback of people who were searched. */
export const FEEDBACK_METRICS: readonly MetricDefinition[] = [
  {
    ...COMMON,
    id: 'stop-search-feedback-responses',
    title: 'Feedback responses',
    definition:
      'The number of completed responses of people who were searched, given with the QR code on their receipt ' +
      'in the street or in custody.',
    unit: 'COUNT',
    arithmetic: { kind: 'count', of: everySegmentOf(FEEDBACK_RESPONSES) },
  },
  {
    ...COMMON,
    id: 'stop-search-feedback-response-rate',
    title: 'Feedback response rate',
    definition:
      'Feedback responses for every 100 stop and searches of all kinds in the same period. A response is not ' +
      'linked to a search, so it counts in the month in which it was given. It has no interval: responses ' +
      'are no sample of the searches of their months.',
    unit: 'PERCENT',
    dimensions: [],
    datasets: {
      of: ['stop-and-search-feedback', 'stop-and-search-feedback-online'],
      to: ['stop-and-search'],
    },
    arithmetic: {
      kind: 'ratio',
      of: everySegmentOf(FEEDBACK_RESPONSES),
      to: everySegmentOf(SEARCHES),
      per: 100,
    },
  },
  {
    ...COMMON,
    id: 'stop-search-fairness',
    title: 'Officer acted fairly',
    definition: `Of people who were searched and answered, the percentage who say that the officer acted fairly. ${THOSE_WHO_ANSWERED}`,
    unit: 'PERCENT',
    arithmetic: { kind: 'proportion', of: everySegmentOf(FAIR) },
    invitedBy: SEARCHED,
  },
  {
    ...COMMON,
    id: 'stop-search-explained',
    title: 'Reasons for the search explained',
    definition: `Of people who were searched and answered, the percentage who say that the reasons for the search were explained. ${THOSE_WHO_ANSWERED}`,
    unit: 'PERCENT',
    arithmetic: { kind: 'proportion', of: everySegmentOf(EXPLAINED) },
    invitedBy: SEARCHED,
  },
  {
    ...COMMON,
    ...FROM_THE_FORM,
    id: 'stop-search-polite',
    title: 'Officer was polite and respectful',
    definition: `Of people who were searched and answered on the form, the percentage who say that the officer was polite and respectful. ${THOSE_WHO_ANSWERED}`,
    unit: 'PERCENT',
    arithmetic: { kind: 'proportion', of: everySegmentOf(POLITE) },
    invitedBy: GIVEN_A_RECEIPT,
  },
  {
    ...COMMON,
    ...FROM_THE_FORM,
    id: 'stop-search-told-of-record',
    title: 'Told of the right to a copy of the record',
    definition: `Of people who were searched and answered on the form, the percentage who say that the officer told them that they can have a copy of the record of the search. ${THOSE_WHO_ANSWERED}`,
    unit: 'PERCENT',
    arithmetic: { kind: 'proportion', of: everySegmentOf(TOLD_OF_RECORD) },
    invitedBy: GIVEN_A_RECEIPT,
  },
  {
    ...COMMON,
    ...OF_RECEIPTS,
    id: 'stop-search-receipts-issued',
    title: 'Feedback receipts issued',
    definition:
      'The number of receipts with a code to the feedback form that were printed, by the month of printing. ' +
      'Some may not have been handed out yet; those of withdrawn sheets stay counted, because nobody knows how many of them were.',
    unit: 'COUNT',
    polarity: 'NEUTRAL',
    arithmetic: { kind: 'count', of: everySegmentOf(RECEIPTS) },
  },
  {
    ...COMMON,
    ...OF_RECEIPTS,
    id: 'stop-search-receipt-response-rate',
    title: 'Feedback receipts answered',
    definition:
      'Of the receipts printed in the period, the percentage that were answered so far, in that month or later. ' +
      'Receipts that were never handed out, and those of withdrawn sheets, count as not answered unless they were, so the rate among people who got one is no lower.',
    unit: 'PERCENT',
    arithmetic: { kind: 'proportion', of: everySegmentOf(RECEIPTS) },
  },
];
