import { identifier, instant, oneOf, yesNo } from '@citizen-graph/ledger';
import type { Dataset } from '@citizen-graph/ledger';
import { FEEDBACK_PLACES } from '../domain/feedback';
import type { Feedback } from '../domain/feedback';
import { observeFeedback } from '../domain/observe-feedback';
import { monthOfInstant } from '../domain/search';

/** What people who were searched answered with the QR code on their receipt, in the street or in custody. */
export const STOP_AND_SEARCH_FEEDBACK: Dataset<Feedback> = {
  id: 'stop-and-search-feedback',
  subject: 'stop-search',
  title: 'Feedback of people who were searched',
  columns: {
    feedbackId: identifier('feedback_id'),
    submittedAt: instant('submitted_at'),
    place: oneOf('place', FEEDBACK_PLACES),
    fair: yesNo('fair'),
    explained: yesNo('explained'),
  },
  constants: {},
  table: 'feedback',
  monthOf: ({ submittedAt }) => monthOfInstant(submittedAt),
  recordIdOf: ({ feedbackId }) => feedbackId,
  holdsPersons: true,
  keepsCorrectedRecords: false,
  observe: observeFeedback,
};
