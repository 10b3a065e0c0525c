import type { CodeList, CodeOf } from './code-list';

/** Where the person was given the receipt that carries the code to the questions. */
export const FEEDBACK_PLACES = [
  { code: 'STREET', label: 'Street' },
  { code: 'CUSTODY', label: 'Custody' },
] as const satisfies CodeList;

export type FeedbackPlace = CodeOf<typeof FEEDBACK_PLACES>;

/** What one person who was searched said of it; nothing links it to the search. Null means not answered. */
export type Feedback = {
  readonly feedbackId: string;
  readonly submittedAt: string;
  readonly place: FeedbackPlace;
  readonly fair: boolean | null;
  readonly explained: boolean | null;
};
