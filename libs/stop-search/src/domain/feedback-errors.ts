import { DomainError } from '@citizen-graph/reference';

/** What issuing receipts and collecting answers refuses; docs/errors.md lists the same codes. */
export const FEEDBACK_ERRORS = {
  LINKING_IS_OFF:
    'Receipts may not carry references of searches, because the force has not switched that on.',
  REFERENCES_UNUSABLE: 'The file of references does not hold one reference on each line, each once.',
  BATCH_UNKNOWN: 'No receipts were issued in a batch of this name.',
  COLLECTING_ALREADY: 'Another command collects the answers at this moment.',
} as const;

export type FeedbackErrorCode = keyof typeof FEEDBACK_ERRORS;

export function feedbackError(code: FeedbackErrorCode, message: string): DomainError<FeedbackErrorCode> {
  return new DomainError(code, message);
}
