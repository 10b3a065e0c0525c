/** A question of the form, answered with yes or no. */
export interface FeedbackQuestion {
  readonly code: string;
  /** As it stands on the form in English. */
  readonly wording: string;
  /** Whether the answers cannot be sent without it. */
  readonly isRequired: boolean;
  /** The rule that the question asks after. */
  readonly source: string;
}

/**
 * What a person who was searched is asked, in the street and in custody alike. Codes of Practice of the
 * Police and Criminal Evidence Act 1984: Code A governs searches in the street.
 */
export const FEEDBACK_QUESTIONS = [
  {
    code: 'fair',
    wording: 'Did the officer act fairly?',
    isRequired: true,
    source: 'PACE Code A, 1.1: powers must be used fairly, responsibly and with respect.',
  },
  {
    code: 'explained',
    wording: 'Did the officer explain the reasons for the search?',
    isRequired: true,
    source: 'PACE Code A, 3.8: a clear explanation of the object of the search and the grounds for it.',
  },
  {
    code: 'polite',
    wording: 'Was the officer polite and respectful?',
    isRequired: false,
    source: 'PACE Code A, 3.1: searches are carried out with courtesy, consideration and respect.',
  },
  {
    code: 'toldOfRecord',
    wording: 'Did the officer tell you that you can have a copy of the record of the search?',
    isRequired: false,
    source: 'PACE Code A, 3.8: the person is told of the entitlement to a copy of the record.',
  },
] as const satisfies readonly FeedbackQuestion[];

export type FeedbackQuestionCode = (typeof FEEDBACK_QUESTIONS)[number]['code'];
