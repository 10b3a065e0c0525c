import type { Observation } from '@citizen-graph/metrics';
import { UNKNOWN_AREA } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import type { FeedbackPlace } from './feedback';
import { RECEIPTS } from './feedback-measures';

/** Receipts that are issued together. What is stored of a receipt is this and the hashes of its codes. */
export interface ReceiptBatch {
  readonly id: string;
  readonly issuedIn: Month;
  readonly place: FeedbackPlace;
  /** The code of the local policing area that they are for, or null. */
  readonly area: string | null;
  /** The last day on which they can be answered, YYYY-MM-DD. */
  readonly expiresOn: string;
  /** Whether each carries the reference of its search. */
  readonly linked: boolean;
  readonly synthetic: boolean;
}

/** One receipt as it is counted, without its code: whether it was answered by the time of the release. */
export type Receipt = {
  readonly receiptId: string;
  readonly issuedIn: Month;
  readonly place: FeedbackPlace;
  readonly area: string | null;
  readonly answered: 'YES' | 'NO';
};

/** A receipt as the metrics see it, in the month of its issue whenever it was answered. */
export function observeReceipt({ issuedIn, place, area, answered }: Receipt): Observation {
  return {
    month: issuedIn,
    segment: place,
    area: area ?? UNKNOWN_AREA,
    attributes: [],
    measurements: [{ measure: RECEIPTS.id, numerator: answered === 'YES' ? 1 : 0, value: 0 }],
  };
}
