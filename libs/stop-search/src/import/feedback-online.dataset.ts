import {
  identifier,
  localPolicingArea,
  monthColumn,
  oneOf,
  optional,
  text,
  yesNo,
} from '@citizen-graph/ledger';
import type { Dataset } from '@citizen-graph/ledger';
import { FEEDBACK_PLACES } from '../domain/feedback';
import { observeOnlineFeedback } from '../domain/feedback-online';
import type { OnlineFeedback } from '../domain/feedback-online';
import { periodOfFeedbackFile } from './feedback-file-name';

/** The most that somebody may write, in UTF-16 code units. */
export const LONGEST_COMMENT = 1000;

/** The most that is kept of it: what stands for personal data may be longer than they were. */
export const LONGEST_KEPT_COMMENT = 4 * LONGEST_COMMENT;

/** What people answered on the form, by the month in which they did; `citizen feedback collect` writes the files. */
export const STOP_AND_SEARCH_FEEDBACK_ONLINE: Dataset<OnlineFeedback> = {
  id: 'stop-and-search-feedback-online',
  subject: 'stop-search',
  title: 'Feedback of people who were searched, from the form',
  columns: {
    feedbackId: identifier('feedback_id'),
    answeredIn: monthColumn('answered_in'),
    place: oneOf('place', FEEDBACK_PLACES),
    area: optional(localPolicingArea('area')),
    fair: yesNo('fair'),
    explained: yesNo('explained'),
    polite: yesNo('polite'),
    toldOfRecord: yesNo('told_of_record'),
    comment: optional(text('comment', { maxLength: LONGEST_KEPT_COMMENT })),
    searchReference: optional(identifier('search_reference')),
  },
  constants: {},
  table: 'feedback_online',
  monthOf: ({ answeredIn }) => answeredIn,
  recordIdOf: ({ feedbackId }) => feedbackId,
  periodOfFile: (fileName) => periodOfFeedbackFile(fileName, STOP_AND_SEARCH_FEEDBACK_ONLINE.id),
  holdsPersons: true,
  keepsCorrectedRecords: false,
  observe: observeOnlineFeedback,
};
