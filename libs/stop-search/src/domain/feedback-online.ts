import type { Measurement, Observation } from '@citizen-graph/metrics';
import { UNKNOWN_AREA } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import type { FeedbackPlace } from './feedback';
import { POLITE, TOLD_OF_RECORD } from './feedback-measures';
import { EXPLAINED, FAIR, FEEDBACK_RESPONSES } from './measures';

/**
 * What one person answered on the form. It says no more of when than the month, and of where than the
 * receipt said, so that it cannot be matched with a search. Null means not answered or not known.
 */
export type OnlineFeedback = {
  readonly feedbackId: string;
  readonly answeredIn: Month;
  readonly place: FeedbackPlace;
  /** The code of the local policing area that the receipts were issued for. */
  readonly area: string | null;
  readonly fair: boolean | null;
  readonly explained: boolean | null;
  readonly polite: boolean | null;
  readonly toldOfRecord: boolean | null;
  /** In the person's own words, personal data taken out. */
  readonly comment: string | null;
  /** The reference of the search, where the force issued receipts that carry one. */
  readonly searchReference: string | null;
};

/** An answer as the metrics see it, towards the same measures as the feedback that came before the form. */
export function observeOnlineFeedback(feedback: OnlineFeedback): Observation {
  const { answeredIn, place, area, fair, explained, polite, toldOfRecord } = feedback;
  return {
    month: answeredIn,
    segment: place,
    area: area ?? UNKNOWN_AREA,
    attributes: [],
    measurements: [
      { measure: FEEDBACK_RESPONSES.id, numerator: 0, value: 0 },
      ...answer(FAIR.id, fair),
      ...answer(EXPLAINED.id, explained),
      ...answer(POLITE.id, polite),
      ...answer(TOLD_OF_RECORD.id, toldOfRecord),
    ],
  };
}

function answer(measure: string, yes: boolean | null): readonly Measurement[] {
  return yes === null ? [] : [{ measure, numerator: yes ? 1 : 0, value: 0 }];
}
