import type { SurveyCode } from './survey';

/**
 * What may be answered: a score from 0 to 10 whose top box begins at 8, yes or no, or a rating.
 * The top box is the force's own measure: the share of respondents who give 8 out of 10 or higher.
 */
export type Scale = 'SCORE_0_TO_10' | 'YES_OR_NO' | 'GOOD_OKAY_POOR';

/** The answers of a scale that count as favourable, both bounds included, and the name that they go by. */
export interface TopBox {
  readonly name: 'TOP_BOX';
  readonly lowest: number;
  readonly highest: number;
}

/** The lowest score of the top box. */
export const TOP_BOX_FROM = 8;

/** The top box of each scale that has one. */
export const TOP_BOXES: Readonly<Record<Scale, TopBox | null>> = {
  SCORE_0_TO_10: { name: 'TOP_BOX', lowest: TOP_BOX_FROM, highest: 10 },
  YES_OR_NO: null,
  GOOD_OKAY_POOR: null,
};

export type QuestionCode =
  | 'helped'
  | 'polite'
  | 'timeliness'
  | 'informed'
  | 'overall'
  | 'confident-to-call-again'
  | 'satisfied'
  | 'clear-on-next-steps'
  | 'preferred-physical'
  | 'experience';

/** How one survey words a question, from a day on. */
export interface QuestionVersion {
  readonly survey: SurveyCode;
  /** Counts from 1 in its survey; another wording is another version, and breaks the series. */
  readonly number: number;
  /** The first day on which it was asked, YYYY-MM-DD; null where nothing is known from before it. */
  readonly from: string | null;
  /** The last day on which it was asked; null while it is. */
  readonly to: string | null;
  /** A tag of BCP 47, such as en. */
  readonly language: string;
  readonly wording: string;
  readonly source: string;
  /** False while the wording is not that of a published or reviewed questionnaire. */
  readonly confirmed: boolean;
}

/** A question that means the same in every survey that asks it. One with another scale is another question. */
export interface Question {
  readonly code: QuestionCode;
  readonly title: string;
  readonly scale: Scale;
  /** By survey, the earliest version first. */
  readonly versions: readonly QuestionVersion[];
}
